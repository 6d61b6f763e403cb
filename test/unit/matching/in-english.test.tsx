import { describe, expect, it } from 'vitest'
import { agencySearchPage } from '#functions/desk/matching/agency-search.page.tsx'
import { ownMatchesPage } from '#functions/desk/matching/own-matches.page.tsx'
import { talentMatchesPage } from '#functions/desk/matching/talent-matches.page.tsx'
import { whyPersonPage } from '#functions/desk/matching/why-person.page.tsx'
import { whyVacancyPage } from '#functions/desk/matching/why-vacancy.page.tsx'
import type { Id } from '#shared/kernel/ids.ts'
import { speaking } from '#shared/kernel/language.ts'
import { assess } from '#shared/matching/assess.ts'
import { licenceIds } from '#shared/matching/lexicon/licences.ts'
import { looseningsOf } from '#shared/matching/loosening.ts'
import { loosenedTalentSearches } from '#shared/matching/queries/loosened-talents.ts'
import { understand } from '#shared/matching/queries/understand.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { talentFiltersOf } from '#shared/matching/routes/filters.ts'
import * as problems from '#shared/matching/routes/problems.ts'
import { say } from '#shared/matching/sentences/say.ts'
import { sentences } from '#shared/matching/sentences/sentences.ts'
import { shownConcept, shownLicence } from '#shared/matching/sentences/shown-names.ts'
import { criterionNames, verdictNames } from '#shared/matching/sentences/verdicts.ts'
import { blindCard } from '#shared/matching/views/blind-card.ts'
import { explained } from '#shared/matching/views/explained.ts'
import { explainedWhy } from '#shared/matching/views/explained-why.ts'
import { leastLevelOptions, levelFloorOptions, licenceOptions } from '#shared/matching/views/facet-options.ts'
import { whyPerson } from '#shared/matching/why.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { blank, silent } from '../../support/blank-texts.ts'
import { vacancyOf } from '../demand/vacancies.ts'

const day = '2026-12-01'
const leftIn = (text: string): string[] => text.match(/[\p{Script=Han}，。；：（）《》、]+/gu) ?? []
const codes = Object.keys(sentences) as (keyof typeof sentences)[]

describe('sentences of matching in English', () => {
  const values = {
    ...{
      trade: 'x',
      trades: ['x', 'y'],
      wanted: 'senior',
      has: 'junior',
      licence: 'health',
      district: '330109',
      districts: ['330106', '330109'],
    },
    ...{
      condition: 'night',
      post: 'managing',
      phrase: 'x',
      words: 'w',
      denied: 'd',
      name: 'n',
      until: '2026-11-30',
      days: 1,
      wish: 9000,
      top: 8000,
    },
    over: 20,
  }

  it.each(codes)('%s', (code) => {
    const told = speaking('en', () => say({ say: code, values }))
    expect(leftIn(told)).toEqual([])
    expect(told).not.toMatch(/[{}]/)
    // Also shows that the first check can fail.
    expect(leftIn(say({ say: code, values }))).not.toEqual([])
  })

  it('write names, days, amounts and lists as English does', () => {
    const told = (code: (typeof codes)[number]): string => speaking('en', () => say({ say: code, values }))
    expect(told('licences.expired')).toBe('Health certificate: held, but it ran out on 30 November 2026')
    expect(told('level.below')).toBe('Level 5 (junior), below what is asked for: Level 3 (senior)')
    expect(told('place.next')).toBe('The vacancy is in Xiaoshan District, next to Xihu District, Xiaoshan District')
    expect(told('pay.above')).toBe('¥9,000 a month is hoped for, less than 20% above the most that is offered, ¥8,000')
    expect(told('conditions.availableIn')).toBe('Can start 1 day from now')
    expect(told('conditions.refused')).toBe('Asks for night shifts; that is refused in writing')
  })

  it('have names for every licence, verdict and criterion', () => {
    const names = speaking('en', () => [
      ...licenceIds.map(shownLicence),
      ...Object.values({ ...verdictNames }),
      ...Object.values({ ...criterionNames }),
    ])
    expect(leftIn(names.join(' '))).toEqual([])
    expect(licenceIds.map(shownLicence).every((name) => leftIn(name).length > 0)).toBe(true)
  })

  it('read the same words in either language', () => {
    const both = [understand('萧山 电工 健康证 高级工'), speaking('en', () => understand('萧山 电工 健康证 高级工'))]
    expect(both[1]).toEqual(both[0])
    const shown = speaking('en', () => (both[0]?.understood ?? []).map(shownConcept))
    expect(shown).toEqual(expect.arrayContaining(['Xiaoshan District', 'Health certificate', 'Level 3 (senior)']))
  })

  it('has no Chinese in its problems and facets', () => {
    for (const kinds of Object.values(problems)) expect(leftIn(speaking('en', () => JSON.stringify(kinds)))).toEqual([])
    const counts = new Map([
      ['0', 5],
      ['none', 5],
      ['health', 5],
    ])
    const facets = speaking('en', () => [levelFloorOptions(counts), leastLevelOptions(counts), licenceOptions(counts)])
    expect(leftIn(JSON.stringify(facets))).toEqual([])
  })
})

/** Latin letters only where people write themselves, so that every Chinese character left is one of ours; trades keep their names. */
const facts = readTalent({
  ...silent,
  level: 'junior',
  years: 6,
  districts: ['330106'],
  certificates: [{ name: '健康证', expires: '2026-11-30' }],
  expectPayMin: 9000,
  available: '2027-03-05',
  refusals: ['night'],
})
const vacancy = vacancyOf(
  { employer: { id: 'org_01JDK0000000000000000000AA', name: 'Works', district: '330109', verifiedOn: '2026-10-01' } },
  { title: 'Lathe operator' },
)
const need = readVacancy({
  ...blank,
  title: 'x',
  minLevel: 'senior',
  district: '330109',
  payMin: 7000,
  payMax: 8000,
  certificates: ['健康证'],
  shift: '夜班',
})
const card = () => blindCard('tal_01JDK0000000000000000000AA' as Id<'talent'>, facts, day)
const why = () => explainedWhy(whyPerson(need, facts, day))
const explanation = () => explained(assess(need, facts, day))
const url = new URL('http://localhost/x')
const filters = {
  district: [],
  trade: [],
  licence: ['health'],
  level: ['none'] as const,
  payMax: [9_000],
  availableBy: [],
  unstated: ['availableBy'] as const,
  limit: 20,
}
const found = () => ({
  items: [{ ...card(), matched: [] }],
  people: 5,
  ways: loosenedTalentSearches('萧山 a', talentFiltersOf(filters)).map((way) => ({ ...way, people: null })),
  understanding: understand('萧山 y z -b "c'),
  facets: {
    trades: [],
    minLevel: [],
    licences: [],
    districts: districtCodes.map((id) => ({ id, name: 'x', people: 5 })),
    payMax: [],
    availableBy: [],
  },
})
const search = { ...filters, q: 'x', mandate: undefined, purpose: 'To find welders', sort: undefined }

const pages: readonly (readonly [string, () => Page])[] = [
  ...[true, false].flatMap((some): (readonly [string, () => Page])[] => [
    [
      `people for a vacancy, ${some}`,
      () =>
        talentMatchesPage({
          matches: { vacancy, need, items: some ? [{ card: card(), facts, explanation: explanation() }] : [], people: some ? 5 : null },
          next: undefined,
          query: { ...filters, wider: some },
          desk: 'employer',
          gains: some
            ? { fitting: 10, gains: looseningsOf(need).map((loosening) => ({ loosening, people: 5 })) }
            : { fitting: null, gains: [] },
          may: true,
          url,
          fresh: () => 'x',
        }),
    ],
    [
      `vacancies for a person, ${some}`,
      () =>
        ownMatchesPage({
          matches: { items: some ? [{ vacancy, explanation: explanation() }] : [], vacancies: 1 },
          next: undefined,
          ranked: some,
          wider: some,
          url,
          answers: new Map(),
          fresh: () => 'x',
        }),
    ],
  ]),
  ['why a person is not listed', () => whyPersonPage({ desk: 'employer', vacancy, asked: { card: card(), why: why() } })],
  [
    'who is not listed',
    () =>
      whyPersonPage({
        desk: 'agency',
        vacancy,
        beyond: { items: [{ card: card(), why: why() }], kinds: [{ id: 'x', name: 'x', people: 5 }] },
      }),
  ],
  ['who is not listed, without the engine', () => whyPersonPage({ desk: 'agency', vacancy })],
  ['why a vacancy is not suggested', () => whyVacancyPage({ found: { vacancy, why: why(), closings: [] } })],
  ['purpose of a search', () => agencySearchPage({ query: { ...search, purpose: undefined }, mandates: [], url, fresh: 'k' })],
  ['search', () => agencySearchPage({ query: search, mandates: [], found: found(), url, fresh: 'k' })],
  ['empty search', () => agencySearchPage({ query: search, mandates: [], found: { ...found(), items: [] }, url, fresh: 'k' })],
]

/** Chinese that is meant: an example of a search, and the words that were searched for. */
const meant: RegExp = /such as: 萧山 氩弧焊 高级工|“萧山”/g

describe('pages of matching in English', () => {
  it.each(pages)('%s has no Chinese of ours', async (_, page) => {
    const said = await speaking('en', async () => {
      const { title, body } = page()
      return `${title} ${String(await body)}`
    })
    expect(leftIn(said.replaceAll(meant, ''))).toEqual([])
  })

  it.each(pages)('%s is Chinese for everybody else', async (_, page) => {
    const html = String(await page().body)
    expect(leftIn(html)).not.toEqual([])
    expect(html).not.toMatch(/(?:The|You|Please|Your|vacanc(?:y|ies)) /)
  })
})

it('leaves the judgement itself as it is', () => {
  expect(speaking('en', () => assess(readVacancy({ ...blank, title: '电工' }), facts, day))).toEqual(
    assess(readVacancy({ ...blank, title: '电工' }), facts, day),
  )
})
