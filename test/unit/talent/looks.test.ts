import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lookPurpose, looksOf, type ShownEntry } from '#shared/talent/domain/look.ts'

const organisationId = 'org_01JDK0000000000000000000AA' as ShownEntry['organisationId']
const [one, other] = ['tal_01JDK0000000000000000000AA', 'tal_01JDK0000000000000000000BB'] as const

function entry(ids: readonly string[], more: Partial<ShownEntry> = {}): ShownEntry {
  return {
    at: '2026-12-01T03:00:00.000Z',
    action: 'talent.searched',
    organisationId,
    organisationName: '示例机械',
    purpose: 'match:vac_1',
    ids: [...ids],
    ...more,
  }
}

describe('谁看过我 (个人信息保护法 45, 50): one organisation’s day, summed up', () => {
  it('names every person shown, each purpose once with how often', () => {
    const looks = looksOf([
      entry([one, other]),
      entry([one]),
      entry([one], { purpose: 'beyond:vac_1' }),
      entry([one], { action: 'talent.digested' }),
    ])
    expect([...looks.keys()]).toEqual([one, other])
    expect(looks.get(one)).toEqual({
      at: '2026-12-01T15:59:59.999Z',
      day: '2026-12-01',
      organisationId,
      organisationName: '示例机械',
      reasons: [
        { action: 'talent.searched', purpose: 'match:vac_1', times: 2 },
        { action: 'talent.searched', purpose: 'beyond:vac_1', times: 1 },
        { action: 'talent.digested', purpose: 'match:vac_1', times: 1 },
      ],
      further: 0,
    })
    expect(looks.get(other)?.reasons).toEqual([{ action: 'talent.searched', purpose: 'match:vac_1', times: 1 }])
  })

  it('counts a person once an entry, and what is no person not at all', () => {
    expect([...looksOf([entry([one, one, 'vac_1', 'int_1'])])].map(([id, { reasons }]) => [id, reasons[0]?.times])).toEqual([[one, 1]])
    expect(looksOf([entry(['vac_1'])]).size).toBe(0)
    expect(looksOf([]).size).toBe(0)
  })

  it('stays small when a machine asks for hundreds of purposes, and says how many are left out', () => {
    const look = looksOf(Array.from({ length: 300 }, (_, at) => entry([one], { purpose: `match:vac_${at}` }))).get(one)
    expect(look?.reasons).toHaveLength(12)
    expect(look?.further).toBe(288)
  })

  it('belongs to the day in Hangzhou', () => {
    expect(looksOf([entry([one], { at: '2026-12-01T16:00:00.000Z' })]).get(one)).toMatchObject({
      day: '2026-12-02',
      at: '2026-12-02T15:59:59.999Z',
    })
  })
})

it.each([
  ['match:vac_01A', { vacancyId: 'vac_01A' }],
  ['beyond:vac_01A', { vacancyId: 'vac_01A' }],
  ['why:vac_01A', { vacancyId: 'vac_01A' }],
  ['mandate:man_01A', { mandateId: 'man_01A' }],
  ['mandate:man_01A 急招焊工', { mandateId: 'man_01A', words: '急招焊工' }],
  ['list', { words: '放进名单' }],
  ['为萧山的钢结构厂寻找焊工', { words: '为萧山的钢结构厂寻找焊工' }],
  ['', {}],
  [undefined, {}],
])('the purpose “%s” is read', (purpose, read) => {
  expect(lookPurpose(purpose)).toEqual(read)
})

/** Who reads the entries of others; whoever is new here shows them to nobody, or has a row in test/integration/talent/looks.test.ts. */
it('the access log’s test knows every place that reads entries', () => {
  const readers = globSync(['shared/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx}'])
    .filter((file) => /\/(show|find)-talents\.ts'/.test(readFileSync(file, 'utf8')))
    .toSorted()
  expect(readers).toEqual(
    [
      // To the person alone.
      'functions/desk/joining/bindings.ts',
      'shared/accounts/use-cases/ask-to-close-account.ts',
      'shared/accounts/use-cases/close-accounts.ts',
      'functions/desk/talent/rights-bindings.ts',
      'functions/desk/talent/welcome.ts',
      'shared/fairs/use-cases/prepare-registration.ts',
      'shared/fairs/use-cases/read-fair-route.ts',
      'shared/fairs/use-cases/read-visit.ts',
      'shared/fairs/use-cases/register-visitor.ts',
      // Compares what is indexed; shows nothing.
      'shared/indexing/use-cases/reconcile-indices.ts',
      // Decisions, of which nothing is shown but by the vault, which enters it itself.
      'shared/introductions/use-cases/contact-notice-for.ts',
      'shared/introductions/use-cases/move-introduction.ts',
      'shared/introductions/use-cases/reveal-contact.ts',
      'shared/passports/use-cases/revoke-passport.ts',
      'shared/introductions/use-cases/ask-for-contact.ts',
      // To the person alone.
      'shared/introductions/use-cases/list-own-introductions.ts',
      // Counted for a digest, and shown to nobody.
      'shared/matching/use-cases/new-since.ts',
      // Each enters what it shows: test/integration/agencies/searches-and-lists.test.ts.
      'shared/lists/use-cases/add-to-list.ts',
      'shared/lists/use-cases/show-candidate.ts',
      'shared/lists/use-cases/show-list.ts',
      // To an organisation: each has its rows.
      'shared/introductions/use-cases/list-organisation-introductions.ts',
      'shared/introductions/use-cases/show-interest.ts',
      'shared/matching/use-cases/match-talents.ts',
      'shared/matching/use-cases/match-vacancies.ts',
      'shared/matching/use-cases/people-beyond.ts',
      'shared/matching/use-cases/search-talents.ts',
      'shared/matching/use-cases/show-talents.ts',
      'shared/matching/use-cases/why-person.ts',
      'shared/matching/use-cases/why-vacancy.ts',
    ].toSorted(),
  )
})
