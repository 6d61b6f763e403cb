import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { PostVacancy } from '#shared/demand/domain/commands.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { settleLikenesses } from '#shared/demand/use-cases/settle-likeness.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { reconcileIndices } from '#shared/indexing/use-cases/reconcile-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import { matchVacancies } from '#shared/matching/use-cases/match-vacancies.ts'
import { searchVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { asMember, made, makeOrganisation } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

let store: TestStore
let indexer: TestIndexer
let own: Member
let ads: readonly [Vacancy, Vacancy]

const deps = () => ({ ...store, search: testSearch(inject('opensearch'), 'desk') })
const index = async () => rebuildIndices(indexer)(indexNames, { force: true })
const search = async (filters: Parameters<ReturnType<typeof searchVacancies>>[0]['filters'] = {}) =>
  made(await searchVacancies(deps())({ q: '坐标镗工', filters, sort: undefined, limit: 20 }))
const post = async (by: Member, content: Parameters<typeof vacancyContentOf>[1], mandateId?: string) =>
  made(
    await postVacancy(store)({
      ...PostVacancy.parse({ content: vacancyContentOf(store, content), submit: true, mandateId }),
      by,
      once: always,
    }),
  )

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  indexer = await testIndexer(store, inject('opensearch'))
  const employer = await makeOrganisation(store, 'employer')
  const agency = await makeOrganisation(store, 'agency')
  own = asMember(store, employer)
  await makeVacancy(store, own, { title: '仓库管理员', occupationCode: undefined, pay: { min: 500_000, max: 600_000, period: 'month' } })
  const elsewhere = await makeMandate(store, { agency, employer: await makeOrganisation(store, 'employer') })
  await makeVacancy(store, asMember(store, agency), { title: '保洁员', occupationCode: undefined, mandateId: elsewhere.id })
  const mandate = await makeMandate(store, { agency, employer })
  const title = '坐标镗工'
  ads = [await post(own, { title }), await post(asMember(store, agency), { title, district: '330108' }, mandate.id)]
  await settleLikenesses(store.as('clock'))()
  await index()
})
afterAll(() => indexer.clear())

it('finds copies once, by the places of all, with exact counts', async () => {
  const all = await search()
  expect([all.total, all.items.map(({ code }) => code)]).toEqual([1, [ads[0].code]])
  const there = await search({ districts: ['330108'] })
  expect([there.total, there.items.map(({ code }) => code)]).toEqual([1, [ads[0].code]])
  const counts = new Map(all.facets?.districts.options.map(({ id, count }) => [id, count]))
  expect([counts.get('330108'), counts.get('330109')]).toEqual([1, 1])
})

it('judges them by the place that suits best, as the engine ranks them', async () => {
  const by = personAs(store)
  await makeTalent(store, { by, profile: profileOf({ districts: ['330108'] }) })
  const command = { personId: by.personId, filters: {}, wider: true, ranked: true, limit: 50 }
  const { items } = made(await matchVacancies(deps())(command))
  const match = items.find(({ vacancy }) => vacancy.id === ads[0].id)
  expect(match?.explanation?.criteria.find(({ key }) => key === 'place')).toMatchObject({ verdict: 'met', points: 13 })
  const scores = items.map(({ explanation }) => explanation?.score ?? 0)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(items.some(({ vacancy }) => vacancy.id === ads[1].id)).toBe(false)
})

it('comes to the same when it is reconciled and rebuilt, and lets the next take over', async () => {
  expect((await reconcileIndices(indexer)()).vacancies).toMatchObject({ missing: 0, stale: 0, orphaned: 0, ahead: 0 })
  await index()
  expect((await search()).items.map(({ code }) => code)).toEqual([ads[0].code])
  const first = await findVacancy(store)(ads[0].id)
  made(await endVacancy(store)({ by: own, once: always, id: first?.id ?? '', ending: { how: 'closed', reason: '不招了' } }))
  await settleLikenesses(store.as('clock'))()
  await index()
  expect((await search()).items.map(({ code }) => code)).toEqual([ads[1].code])
})
