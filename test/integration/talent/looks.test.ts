import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { introductionBindings } from '#functions/desk/introductions/bindings.ts'
import { matchingBindings } from '#functions/desk/matching/bindings.ts'
import { looksBindings } from '#functions/desk/talent/looks-bindings.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { sumUpLooks } from '#shared/talent/use-cases/sum-up-looks.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'
import { asking } from '../demand/app.ts'

let store: TestStore
let indexer: TestIndexer
let deps: SearchDeps
let employer: Employed
let agency: Employed
let mandateId: string
let vacancyId: string
let underMandate: string
let listed: Talent
let beyond: Talent
let day = 1

const welding = { title: '氩弧焊工', occupationCode: '6-18-02-04', mustSkills: ['氩弧焊'], certificates: [], district: '330109' } as const

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  indexer = await testIndexer(store, inject('opensearch'))
  deps = { ...store, search: testSearch(inject('opensearch'), 'desk') }
  employer = await makeOrganisation(deps, 'employer')
  agency = await makeOrganisation(deps, 'agency')
  mandateId = (await makeMandate(deps, { agency, employer })).id
  vacancyId = (await makeVacancy(deps, asMember(deps, employer), welding)).id
  underMandate = (await makeVacancy(deps, asMember(deps, agency), { ...welding, title: '管道焊工', mandateId })).id
  listed = await makeTalent(deps)
  beyond = await makeTalent(deps, { profile: profileOf({ trades: [{ title: '中式烹调师' }], skills: ['炒菜'], text: '' }) })
  made(await showInterest(deps)({ by: personAs(deps, listed.personId), once: always, vacancy: vacancyId }))
  await rebuildIndices(indexer)(indexNames, { force: true })
})
afterAll(() => indexer.clear())

const ask = (employed: Employed) =>
  asking(
    store,
    [...matchingBindings(deps), ...introductionBindings({ ...store, vault: { reveal: async () => ({ ok: true, value: undefined }) } })],
    asMember(store, employed),
  )
const looks = async (talent: Talent) => {
  const { status, body } = await asking(store, looksBindings(store), personAs(store, talent.personId)).json('GET', '/v1/me/looks?limit=100')
  expect(status).toBe(200)
  return body as { items: { day?: string; organisationName: string; reasons: { action: string; words?: string }[] }[]; through?: string }
}
/** The next morning, an hour and more after the day was over. */
const nextMorning = (): void => {
  day += 1
  store.setClock(`2026-12-${String(day).padStart(2, '0')}T01:00:00.000Z`)
}
const seenOn = async (talent: Talent) =>
  (await looks(talent)).items.flatMap(({ organisationName, reasons, day: on }) =>
    reasons.map(({ action }) => [on === undefined ? 'at once' : on, organisationName, action].join(' ')),
  )

/** Every place where somebody else is shown something of a person. A new one is found by a test in test/unit/talent/looks.test.ts. */
const places: readonly (readonly [
  name: string,
  who: () => Employed,
  kind: 'json' | 'page',
  path: () => string,
  seen: () => Talent,
  action: string,
])[] = [
  ['matches', () => employer, 'json', () => `/v1/vacancies/${vacancyId}/matches`, () => listed, 'talent.searched'],
  ['the page of matches', () => employer, 'page', () => `/employer/vacancies/${vacancyId}/matches`, () => listed, 'talent.searched'],
  ['matches under a mandate', () => agency, 'json', () => `/v1/vacancies/${underMandate}/matches`, () => listed, 'talent.searched'],
  [
    'the agency’s page of matches',
    () => agency,
    'page',
    () => `/agency/vacancies/${underMandate}/matches`,
    () => listed,
    'talent.searched',
  ],
  ['people beyond the list', () => employer, 'json', () => `/v1/vacancies/${vacancyId}/matches/beyond`, () => beyond, 'talent.searched'],
  ['their page', () => employer, 'page', () => `/employer/vacancies/${vacancyId}/matches/why`, () => beyond, 'talent.searched'],
  ['a card', () => employer, 'json', () => `/v1/vacancies/${vacancyId}/matches/why?talent=${listed.id}`, () => listed, 'talent.opened'],
  [
    'the page of a card',
    () => employer,
    'page',
    () => `/employer/vacancies/${vacancyId}/matches/why?talent=${beyond.id}`,
    () => beyond,
    'talent.opened',
  ],
  [
    'a search under a mandate',
    () => agency,
    'json',
    () => `/v1/talent-searches?q=焊工&mandate=${mandateId}`,
    () => listed,
    'talent.searched',
  ],
  [
    'the page of a search',
    () => agency,
    'page',
    () => `/agency/search?q=焊工&purpose=${encodeURIComponent('为钢结构厂找焊工')}`,
    () => listed,
    'talent.searched',
  ],
  ['introductions', () => employer, 'json', () => '/v1/introductions', () => listed, 'introductions.viewed'],
  ['the page of introductions', () => employer, 'page', () => '/employer/introductions', () => listed, 'introductions.viewed'],
]

describe('谁看过我 (个人信息保护法 44, 45, 50): the access log is complete', () => {
  it.each(places)('%s', async (_, who, kind, path, seen, action) => {
    const before = (await seenOn(seen())).length
    const { status } = kind === 'json' ? await ask(who()).json('GET', path()) : await ask(who()).page(path())
    expect(status).toBe(200)
    const on = `2026-12-${String(day).padStart(2, '0')}`
    nextMorning()
    await sumUpLooks(store.as('clock'))()
    const now = await seenOn(seen())
    const name = who().organisation.content.name
    expect(now.slice(0, now.length - before)).toContain(`${action === 'talent.opened' ? 'at once' : on} ${name} ${action}`)
    expect((await looks(seen())).through).toBe(on)
  })

  it('in words: the vacancy, the employer for whom an agency looked, the purpose in its own words', async () => {
    const page = await asking(store, looksBindings(store), personAs(store, listed.personId)).page('/me/looks?limit=100')
    for (const said of [
      '氩弧焊工',
      '目的：为钢结构厂找焊工',
      `受“${employer.organisation.content.name}”委托`,
      '当天合计',
      '在名单里看到您的卡片',
    ])
      expect(page.text).toContain(said)
    expect(page.text).not.toMatch(/vac_|man_|tal_/)
  })

  it('is read page by page, to the end', async () => {
    const person = asking(store, looksBindings(store), personAs(store, listed.personId))
    const all: unknown[] = []
    let next: string | undefined
    do {
      const { body } = await person.json('GET', `/v1/me/looks?limit=3${next === undefined ? '' : `&cursor=${next}`}`)
      all.push(...body.items)
      next = body.next
    } while (next !== undefined)
    expect(all).toEqual((await looks(listed)).items)
  })

  it('is the same however often days are summed up, and after a run that was cut off', async () => {
    const before = await looks(listed)
    await Promise.all([sumUpLooks(store.as('clock'))(), sumUpLooks(store.as('clock'))()])
    expect(await looks(listed)).toEqual(before)
    for (const [who, path] of [
      [employer, `/v1/vacancies/${vacancyId}/matches`],
      [agency, `/v1/vacancies/${underMandate}/matches`],
    ] as const)
      await ask(who).json('GET', path)
    nextMorning()
    expect(await sumUpLooks(store.as('clock'), -1)()).toMatchObject({ looks: 0, more: true })
    expect(await looks(listed)).toEqual(before)
    await Promise.all([sumUpLooks(store.as('clock'))(), sumUpLooks(store.as('clock'))()])
    expect((await looks(listed)).items).toHaveLength(before.items.length + 2)
  })

  it('shows nobody what others were looked at for', async () => {
    const stranger = personAs(store)
    expect((await asking(store, looksBindings(store), stranger).json('GET', '/v1/me/looks')).status).toBe(404)
    const alone = await makeTalent(store)
    expect(await looks(alone)).toMatchObject({ items: [] })
  })
})
