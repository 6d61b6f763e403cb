import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PlanBooths } from '#shared/fairs/domain/booth-commands.ts'
import { FairContent } from '#shared/fairs/domain/fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { cancelFair } from '#shared/fairs/use-cases/cancel-fair.ts'
import { claimBooth } from '#shared/fairs/use-cases/claim-booth.ts'
import { comingAmong } from '#shared/fairs/use-cases/coming-among.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { forecastForExhibitor, forecastForPark } from '#shared/fairs/use-cases/forecast-fair.ts'
import { markShownVacancies } from '#shared/fairs/use-cases/mark-shown-vacancies.ts'
import { openBooths } from '#shared/fairs/use-cases/open-booths.ts'
import { planBooths } from '#shared/fairs/use-cases/plan-booths.ts'
import { readFairRoute } from '#shared/fairs/use-cases/read-fair-route.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { searchVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import { always as once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { consentWithdrawn } from '#shared/talent/domain/changes.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { asMember, made, makeOrganisation } from '../../support/roles.ts'
import { type TestIndexer, testIndexer, testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'

/** The example begins on 9 January. */
const booking = '2026-12-21T02:00:00.000Z'
const plan = { title: '方案', date: '2026-12-01', responsible: '工作组' }
const welding = { title: '电焊工', occupationCode: '6-18-02-04', levelFloor: 'junior', mustSkills: [], conditions: '无' } as const

let store: TestStore
let indexer: TestIndexer
let deps: SearchDeps
let park: Member
let fair: { readonly id: string; readonly code: string }
let small: Member
let large: Member
let welders: readonly Talent[]

/** A fair with two exhibitors that want 2 and 6 welders; the first also wants a lathe hand, of whom there are too few. Ten welders agreed to be found by employers, two more only to be registered. */
beforeAll(async () => {
  store = await testStore(inject('dynamo'), '2026-12-12T02:00:00.000Z')
  indexer = await testIndexer(store, inject('opensearch'))
  deps = { ...store, search: testSearch(inject('opensearch'), 'desk') }
  park = asMember(store, await makeOrganisation(store, 'park'))
  fair = await bookableFair()
  store.setClock(booking)
  small = await exhibitor('A2', [{ ...welding, headcount: 2 }, { headcount: 1 }])
  large = await exhibitor('A10', [{ ...welding, headcount: 6 }])
  const people = { profile: profileOf(), scopes: ['employers'] } as const
  welders = await Promise.all(Array.from({ length: 10 }, async () => makeTalent(store, people)))
  await Promise.all([0, 1].map(async () => makeTalent(store, { profile: profileOf(), scopes: [] })))
  await index()
}, 60_000)
afterAll(() => indexer.clear())

async function index(): Promise<void> {
  await rebuildIndices(indexer)(indexNames, { force: true })
}

async function bookableFair(): Promise<{ readonly id: string; readonly code: string }> {
  const by = park
  const { id } = made(await createFair(store)({ by, once, content: FairContent.parse({ ...exampleFairContent, booths: 12 }) }))
  made(await recordPlans(store)({ by, once, id, plans: { implementation: plan, emergency: plan, security: plan } }))
  const { code } = made(await announceFair(store)({ by, once, id }))
  const command = PlanBooths.parse({
    rev: 0,
    rows: [{ hall: '一楼大厅', row: 'A', count: 12 }],
    schedule: {
      opensAt: '2026-12-12T02:00:00.000Z',
      closesAt: '2027-01-06T09:00:00.000Z',
      cancelUntil: '2027-01-07T09:00:00.000Z',
      confirmUntil: '2027-01-07T09:00:00.000Z',
    },
    rules: { sessionsPerMonth: 2, adjacentSessions: true, acceptHours: 24 },
  })
  made(await planBooths(store)({ by, once, id, ...command }))
  made(await openBooths(store)({ by, once, id }))
  return { id, code }
}

async function exhibitor(booth: string, posts: readonly Parameters<typeof makeVacancy>[2][]): Promise<Member> {
  const by = asMember(store, await makeOrganisation(store, 'employer'))
  const validUntil = addDays(civilDateOf(booking), 30)
  const vacancies = await Promise.all(posts.map(async (post) => makeVacancy(store, by, { ...post, validUntil })))
  made(await claimBooth(store)({ by, once, code: fair.code, booth, posts: vacancies.map(({ id }) => ({ vacancyId: id })) }))
  return by
}

async function withdraw(talents: readonly Talent[]): Promise<void> {
  const { put } = createTalents(store.dynamo)
  await store.dynamo.transact(talents.map((talent) => put(consentWithdrawn(talent, 'employers', booking))))
  await index()
}

async function fills(): Promise<readonly unknown[]> {
  const { exhibitors } = made(await forecastForPark(deps)({ by: park, id: fair.id }))
  return exhibitors.map(({ booth, posts }) => [booth, ...posts.map(({ people, rivals, filled }) => [people, rivals, filled])])
}

describe('pre-matching before a fair (M-13)', () => {
  it('shares those who agreed among the posts of one trade, and tells nothing of fewer than five', async () => {
    expect(await fills()).toEqual([
      ['A2', [10, 6, 2], [null, 0, null]],
      ['A10', [10, 2, 6]],
    ])
  })

  it('an exhibitor is told of its own posts alone, whoever has no booth of none, another park of nothing', async () => {
    const { exhibitors } = made(await forecastForExhibitor(deps)({ by: large, code: fair.code }))
    expect(exhibitors.map(({ organisation }) => organisation.id)).toEqual([large.member.organisationId])
    const stranger = asMember(store, await makeOrganisation(store, 'employer'))
    expect(await forecastForExhibitor(deps)({ by: stranger, code: fair.code })).toMatchObject({ error: { kind: 'not-booked' } })
    const elsewhere = asMember(store, await makeOrganisation(store, 'park'))
    expect(await forecastForPark(deps)({ by: elsewhere, id: fair.id })).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('a seeker’s route leads past the booths in their order, without those from whom they hide, and not without a ticket', async () => {
    const [talent] = welders
    const by = personAs(store, talent?.personId)
    expect(await readFairRoute(store)({ by, code: fair.code })).toMatchObject({ error: { kind: 'not-found' } })
    made(await registerVisitor(store)({ by, once, fair: fair.code, trades: [] }))
    const { stops, exhibitors } = made(await readFairRoute(store)({ by, code: fair.code }))
    expect([exhibitors, stops.map(({ booth }) => booth)]).toEqual([2, ['A2', 'A10']])
    expect(stops.every(({ posts }) => posts.every(({ explanation }) => explanation.criteria.length > 0))).toBe(true)
  })

  it('a consent that was withdrawn lowers the count once it is indexed', async () => {
    await withdraw(welders.slice(0, 3))
    expect(await fills()).toEqual([
      ['A2', [5, 6, 1], [null, 0, null]],
      ['A10', [5, 2, 3]],
    ])
    await withdraw(welders.slice(3, 6))
    expect(await fills()).toEqual([
      ['A2', [null, 6, null], [null, 0, null]],
      ['A10', [null, 2, null]],
    ])
  })

  it('says so while the search is away', async () => {
    const away = { ...store, search: testSearch('http://127.0.0.1:9', 'desk') }
    expect(await forecastForPark(away)({ by: park, id: fair.id })).toEqual({ ok: false, error: { kind: 'search-unavailable' } })
    expect(await forecastForExhibitor(away)({ by: small, code: fair.code })).toMatchObject({ error: { kind: 'search-unavailable' } })
  })

  it('an ad knows at which fair it is shown, and can be found by it, until the fair is cancelled', async () => {
    await makeVacancy(store, small, { title: '不参展的岗位', validUntil: addDays(civilDateOf(booking), 30) })
    const publicly = { ...store.as('public'), search: testSearch(inject('opensearch'), 'public') }
    const mark = markShownVacancies(store.as('clock'))
    const shown = async () => {
      await index()
      const { items, total, facets } = made(await searchVacancies(publicly)({ q: '', filters: { atFair: true }, limit: 20 }))
      return {
        booths: items.flatMap(({ fairs = [] }) => fairs).toSorted((a, b) => (a.booth < b.booth ? -1 : 1)),
        total,
        facet: facets?.fairs,
      }
    }
    expect(await shown()).toMatchObject({ total: 0, booths: [] })
    expect([await mark(), await mark()]).toEqual([
      { marked: 3, more: false },
      { marked: 0, more: false },
    ])
    const { code } = fair
    expect(await shown()).toMatchObject({
      total: 3,
      booths: [
        { code, booth: 'A10' },
        { code, booth: 'A2' },
        { code, booth: 'A2' },
      ],
      facet: { options: [{ id: '1', count: 3 }], without: 4 },
    })
    expect((await comingAmong(publicly)([code])).map((view) => view.code)).toEqual([code])
    made(await cancelFair(store)({ by: park, once, id: fair.id, reason: '天气' }))
    expect(await comingAmong(publicly)([code])).toEqual([])
    expect(await mark()).toEqual({ marked: 3, more: false })
    expect(await shown()).toMatchObject({ total: 0, facet: { options: [{ count: 0 }] } })
  })

  it('leads nobody to a fair that was cancelled', async () => {
    const by = personAs(store, welders[0]?.personId)
    expect(await readFairRoute(store)({ by, code: fair.code })).toMatchObject({ error: { kind: 'fair-cancelled' } })
  })
})
