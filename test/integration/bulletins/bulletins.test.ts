import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { BulletinSeries } from '#shared/bulletins/domain/bulletin-series.ts'
import { CreateSeries } from '#shared/bulletins/domain/commands.ts'
import { cellAt } from '#shared/bulletins/domain/compiled.ts'
import { abandonCorrection } from '#shared/bulletins/use-cases/abandon-correction.ts'
import type { BulletinDeps } from '#shared/bulletins/use-cases/bulletin-deps.ts'
import { correctBulletin } from '#shared/bulletins/use-cases/correct-bulletin.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import { editSeries } from '#shared/bulletins/use-cases/edit-series.ts'
import { handInBulletin } from '#shared/bulletins/use-cases/hand-in-bulletin.ts'
import { keepBulletins } from '#shared/bulletins/use-cases/keep-bulletins.ts'
import { listSeries } from '#shared/bulletins/use-cases/list-series.ts'
import { moveSeries } from '#shared/bulletins/use-cases/move-series.ts'
import { ownBulletin } from '#shared/bulletins/use-cases/own-bulletin.ts'
import { publishBulletin } from '#shared/bulletins/use-cases/publish-bulletin.ts'
import { readCompiled } from '#shared/bulletins/use-cases/read-compiled.ts'
import { readPublishedBulletin } from '#shared/bulletins/use-cases/read-published-bulletin.ts'
import { returnBulletin } from '#shared/bulletins/use-cases/return-bulletin.ts'
import { seriesBulletins } from '#shared/bulletins/use-cases/series-bulletins.ts'
import { throwBackBulletin } from '#shared/bulletins/use-cases/throw-back-bulletin.ts'
import { verifyBulletin } from '#shared/bulletins/use-cases/verify-bulletin.ts'
import { withdrawBulletin } from '#shared/bulletins/use-cases/withdraw-bulletin.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeColleague, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testObjects, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs, profileOf } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'

const inSeason = '2026-08-15T02:00:00.000Z'
/** Three days after the end of the third quarter. */
const now = '2026-10-03T02:00:00.000Z'

let store: TestStore
/** As the desk and as the clock sees it. */
let desk: BulletinDeps
let clock: BulletinDeps
let bureau: string
let vacancies: readonly Vacancy[]
let talents: readonly { readonly talent: Talent; readonly by: ReturnType<typeof personAs> }[]
let employer: Member

beforeAll(async () => {
  store = await testStore(inject('dynamo'), inSeason)
  const objects = await testObjects(inject('objects'))
  desk = { ...store, objects }
  clock = { ...store.as('clock'), objects }
  bureau = (await makeOrganisation(store, 'bureau')).organisation.id
  const employers = await Promise.all(Array.from({ length: 4 }, () => makeOrganisation(store, 'employer')))
  employer = asMember(store, employers[0] as (typeof employers)[0])
  const posted: Vacancy[] = []
  for (let n = 0; n < 24; n += 1) {
    const by = asMember(store, employers[n % 4] as (typeof employers)[0])
    const trade =
      n % 2 === 0
        ? { occupationCode: '6-18-01-01' }
        : { occupationCode: '6-18-02-04', title: `电焊工（${'甲乙丙丁戊己庚辛壬癸子丑'[n >> 1]}班）` }
    posted.push(await makeVacancy(store, by, { ...trade, headcount: 3 + (n % 4), validUntil: '2026-11-10' }))
  }
  vacancies = posted
  const people: { talent: Talent; by: ReturnType<typeof personAs> }[] = []
  for (let n = 0; n < 40; n += 1) {
    const by = personAs(store)
    const scopes = n % 5 === 4 ? (['employers'] as const) : (['employers', 'statistics'] as const)
    people.push({
      by,
      talent: await makeTalent(store, { by, scopes, profile: profileOf({ trades: [{ title: '电焊工', occupationCode: '6-18-02-04' }] }) }),
    })
  }
  talents = people
  store.setClock(now)
}, 120_000)

type Park = { readonly first: Member; readonly second: Member }

async function makePark(): Promise<Park> {
  const admin = await makeOrganisation(store, 'park')
  return { first: asMember(store, admin), second: asMember(store, await makeColleague(store, admin)) }
}

async function begun(by: Member, more: Partial<CreateSeries> = {}): Promise<BulletinSeries> {
  const command = CreateSeries.parse({ kind: 'supplyAndDemand', cadence: 'quarter', begins: '2026-Q3', ...more })
  return made(await createSeries(desk)({ by, once: always, ...command }))
}

const run = () => keepBulletins(clock)()
const fresh = async ({ first: by }: Park, { id }: Bulletin): Promise<Bulletin> => made(await ownBulletin(desk)({ by, id }))
const issues = async (series: BulletinSeries): Promise<readonly Bulletin[]> => seriesBulletins(desk)(series)
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1)
  return list[0] as T
}

/** An issue of the third quarter, compiled by the clock. */
async function compiled(park: Park, more: Partial<CreateSeries> = {}): Promise<Bulletin> {
  const series = await begun(park.first, more)
  await run()
  return only((await issues(series)).filter(({ period }) => period === '2026-Q3'))
}

async function published(park: Park, issue: Bulletin): Promise<Bulletin> {
  const handed = made(await handInBulletin(desk)({ by: park.first, once: always, id: issue.id, rev: (await fresh(park, issue)).rev }))
  return made(await publishBulletin(desk)({ by: park.second, once: always, id: issue.id, rev: handed.rev }))
}

const ledgerOf = async (id: string) =>
  (await store.dynamo.query('ledger', { pk: `SUBJECT#${id}`, limit: 50 })).items.map(({ action }) => action as string).toSorted()
const messagesTo = async (organisation: string) =>
  (await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${organisation}`, limit: 100 })).items
const rawCounts = async (id: string) => (await store.dynamo.query('market', { pk: `BULLETIN#${id}`, beginsWith: 'COUNT', limit: 50 })).items
const publicly = (code: string, version?: number) =>
  readPublishedBulletin({ dynamo: store.as('public').dynamo, objects: desk.objects })({ code, version })

describe('an issue from the end of its period to its publication (M-11, M-12)', () => {
  it('is opened once, counted, frozen and compiled by the clock; looked through by one person and published by another', async () => {
    const park = await makePark()
    const series = await begun(park.first)
    expect(await run()).toMatchObject({ opened: 1, more: false })
    expect(await run()).toMatchObject({ opened: 0, compiled: 0 })
    const issue = only(await issues(series))
    expect(issue).toMatchObject({ state: 'COMPILED', period: '2026-Q3', number: 1, dueOn: '2026-10-15', versions: [] })
    expect(issue.history.map(({ action }) => action)).toEqual(['opened', 'frozen', 'compiled'])
    expect(await rawCounts(issue.id)).toEqual([])
    expect(made((await publicly(issue.code)).ok ? ok('seen') : ok('unseen'))).toBe('unseen')

    const preview = made(await readCompiled(desk)({ by: park.first, id: issue.id }))
    expect(preview).toMatchObject({ version: 1, compiled: { series: 'supplyAndDemand', period: '2026-Q3' } })
    expect(cellAt(preview.compiled, { table: 'fairTotals', row: 'held', column: 'value' })).toBe(0)
    expect(await handInBulletin(desk)({ by: park.first, once: always, id: issue.id, rev: 1 })).toMatchObject({
      error: { kind: 'revision-conflict' },
    })
    const handed = made(await handInBulletin(desk)({ by: park.first, once: always, id: issue.id, rev: issue.rev }))
    expect(handed.state).toBe('REVIEWED')
    const publish = (by: Member) => publishBulletin(desk)({ by, once: always, id: issue.id, rev: handed.rev })
    expect(await publish(park.first)).toMatchObject({ error: { kind: 'same-person' } })
    const unverified = { ...park.second, member: { ...park.second.member, verified: false } }
    expect(await publish(unverified)).toMatchObject({ error: { kind: 'not-verified' } })
    expect(made(await publish(park.second))).toMatchObject({ state: 'PUBLISHED', versions: [{ version: 1, how: 'first' }] })

    const seen = made(await publicly(issue.code))
    expect(seen.compiled).toEqual(preview.compiled)
    expect(seen.view).toMatchObject({ state: 'PUBLISHED', kind: 'supplyAndDemand', number: 1 })
    expect(JSON.stringify(seen)).not.toMatch(/per_|vac_|tal_/)
    expect(await ledgerOf(issue.id)).toEqual(
      ['bulletin.compiled', 'bulletin.frozen', 'bulletin.handed-in', 'bulletin.opened', 'bulletin.published'].toSorted(),
    )
    expect((await messagesTo(park.first.member.organisationId)).map(({ template }) => template).toSorted()).toEqual([
      'bulletin-compiled',
      'bulletin-handed-in',
    ])
  })

  it('goes back to those who prepare it with a reason, or is counted anew', async () => {
    const park = await makePark()
    const issue = await compiled(park)
    const own = { once: always, id: issue.id }
    made(await handInBulletin(desk)({ ...own, by: park.first, rev: issue.rev }))
    expect(made(await returnBulletin(desk)({ ...own, by: park.second, reason: '再核对第三张表' }))).toMatchObject({ state: 'COMPILED' })
    const [series] = await listSeries(desk)(park.first)
    made(await editSeries(desk)({ by: park.first, once: always, id: series?.id ?? '', rev: series?.rev, districts: ['330109'] }))
    expect(made(await throwBackBulletin(desk)({ ...own, by: park.first, reason: '范围写错' }))).toMatchObject({
      state: 'COLLECTING',
      districts: ['330109'],
    })
    expect(await readCompiled(desk)({ by: park.first, id: issue.id })).toMatchObject({ error: { kind: 'not-compiled' } })
    await run()
    const again = await fresh(park, issue)
    expect(again).toMatchObject({ state: 'COMPILED', work: { version: 1 } })
    expect(made(await readCompiled(desk)({ by: park.first, id: issue.id })).compiled.coverage.districts).toEqual(['330109'])
  })

  it('to another park it does not exist', async () => {
    const [park, other] = [await makePark(), await makePark()]
    const issue = await compiled(park)
    expect(await ownBulletin(desk)({ by: other.first, id: issue.id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await verifyBulletin(desk)({ by: other.first, id: issue.id })).toMatchObject({ error: { kind: 'not-found' } })
  })
})

describe('issues of a series', () => {
  it('that began long ago are compiled one after the other, linked, and compared with what is published of them', async () => {
    const park = await makePark()
    const series = await begun(park.first, { begins: '2026-Q2' })
    expect(await run()).toMatchObject({ opened: 2 })
    const [third, second] = (await issues(series)) as [Bulletin, Bulletin]
    expect([second.period, third.period, third.work?.basis]).toEqual(['2026-Q2', '2026-Q3', { earlier: [] }])

    await published(park, second)
    expect(await handInBulletin(desk)({ by: park.first, once: always, id: third.id, rev: third.rev })).toMatchObject({
      error: { kind: 'stale-comparison' },
    })
    await run()
    const compared = await fresh(park, third)
    expect(compared).toMatchObject({ state: 'COMPILED', work: { basis: { previous: { period: '2026-Q2', version: 1 } } } })
    expect(compared.work?.cube).toEqual(third.work?.cube)
    await published(park, third)
    expect(made(await publicly(second.code)).view.next).toEqual({ code: third.code, period: '2026-Q3' })
    expect(made(await publicly(third.code)).view.previous).toEqual({ code: second.code, period: '2026-Q2' })
  })

  it('are not begun while it is paused or after its end; what was missed stays missing', async () => {
    const park = await makePark()
    const series = await begun(park.first)
    const move = (how: 'paused' | 'resumed' | 'ended') => moveSeries(desk)({ by: park.first, once: always, id: series.id, move: how })
    made(await move('paused'))
    expect(await run()).toMatchObject({ opened: 0 })
    expect(made(await move('resumed'))).toMatchObject({ state: 'ACTIVE', nextPeriod: '2026-Q4' })
    expect(await run()).toMatchObject({ opened: 0 })
    made(await move('ended'))
    expect(await move('resumed')).toMatchObject({ error: { kind: 'series-state' } })
    expect(await issues(series)).toEqual([])
  })

  it('a park has one series of a kind, cadence and coverage, from at most two years ago', async () => {
    const { first: by } = await makePark()
    const series = await begun(by)
    const create = (more: object) =>
      createSeries(desk)({ by, once: always, ...CreateSeries.parse({ kind: 'demand', cadence: 'quarter', ...more }) })
    expect(await create({ kind: 'supplyAndDemand' })).toMatchObject({
      error: { kind: 'series-exists', existing: `/park/bulletins/series/${series.id}` },
    })
    expect(await create({ begins: '2024-Q3' })).toMatchObject({ error: { kind: 'begins-wrong' } })
    expect(await create({ begins: '2026-09' })).toMatchObject({ error: { kind: 'begins-wrong' } })
    expect((await create({ begins: '2024-Q4' })).ok).toBe(true)
  })

  it('refuses a coverage that overlaps with that of another series, an issue or an ended series without being the same', async () => {
    const { first: by } = await makePark()
    const create = (districts: CreateSeries['districts'], more: Partial<CreateSeries> = {}) =>
      createSeries(desk)({ by, once: always, ...CreateSeries.parse({ kind: 'demand', cadence: 'quarter', districts, ...more }) })
    const one = made(await create(['330105', '330106'], { begins: '2026-Q3' }))
    const existing = `/park/bulletins/series/${one.id}`
    const refusal = { error: { kind: 'districts-overlap', existing, errors: [{ pointer: '/districts' }] } }
    expect(await create(['330106', '330109'])).toMatchObject(refusal)
    expect(await create(['330106'], { kind: 'shortageRanking', cadence: 'month' })).toMatchObject(refusal)
    expect((await create(['330105', '330106'], { kind: 'supplyAndDemand' })).ok).toBe(true)
    expect((await create([])).ok).toBe(true)
    const apart = made(await create(['330109']))
    const edit = (districts: CreateSeries['districts']) => editSeries(desk)({ by, once: always, id: apart.id, rev: apart.rev, districts })
    expect(await edit(['330109', '330106'])).toMatchObject({ error: { kind: 'districts-overlap' } })
    await run()
    for (const { id } of (await listSeries(desk)(by)).filter(({ districts }) => districts.length === 2))
      made(await moveSeries(desk)({ by, once: always, id, move: 'ended' }))
    const issue = only(await issues(one))
    expect(await create(['330106'], { begins: '2026-Q3' })).toMatchObject({
      error: { kind: 'districts-overlap', existing: `/park/bulletins/${issue.id}` },
    })
    expect((await edit(['330109', '330106'])).ok).toBe(true)
  })
})

describe('an overdue issue', () => {
  it('is told of to the park and the bureau, once', async () => {
    const park = await makePark()
    const issue = await compiled(park)
    store.setClock('2026-10-15T15:00:00.000Z')
    expect((await run()).alarms).toBe(0)
    store.setClock('2026-10-15T16:00:00.000Z')
    expect((await run()).alarms).toBeGreaterThan(0)
    expect((await run()).alarms).toBe(0)
    const told = async (to: string) =>
      (await messagesTo(to)).filter(
        ({ text, link }) => link === `/park/bulletins/${issue.id}` || String(text).includes(park.first.member.organisationName),
      )
    const toPark = (await told(park.first.member.organisationId)).filter(({ template }) => template === 'bulletin-overdue')
    expect(only(toPark)).toMatchObject({ link: `/park/bulletins/${issue.id}`, text: expect.stringContaining('2026-10-15') })
    expect(only(await told(bureau))).toMatchObject({ template: 'bulletin-overdue-at-park' })
    await published(park, issue)
    store.setClock(now)
  })
})

describe('after publication', () => {
  it('a correction without false vacancies is a new version; the old one stays, and so does the log', async () => {
    const park = await makePark()
    const issue = await published(park, await compiled(park))
    const [wrong] = vacancies as readonly [Vacancy, ...Vacancy[]]
    const correct = (excluded: string[]) =>
      correctBulletin(desk)({ by: park.first, once: always, id: issue.id, reason: '一个岗位经核实为虚假', excluded })
    expect(await correct(['k3m8p2x7qa'])).toMatchObject({ error: { kind: 'unknown-vacancy', errors: [{ pointer: '/excluded/0' }] } })
    expect(made(await correct([wrong.code]))).toMatchObject({
      state: 'PUBLISHED',
      work: { version: 2, how: 'exclusion', excluded: [wrong.id] },
    })
    expect(made(await publicly(issue.code)).version.version).toBe(1)
    await run()
    await published(park, issue)
    const [before, after] = [made(await publicly(issue.code, 1)), made(await publicly(issue.code))]
    expect(after.view).toMatchObject({
      state: 'CORRECTED',
      versions: [{ version: 1 }, { version: 2, how: 'exclusion', reason: '一个岗位经核实为虚假' }],
    })
    expect(after.version.cube.sha256).not.toBe(before.version.cube.sha256)
    expect(JSON.stringify(after.view)).not.toContain(wrong.id)
    expect((await fresh(park, issue)).history.map(({ action }) => action)).toContain('corrected')
  })

  it('a correction can be given up; its raw counts go with it', async () => {
    const park = await makePark()
    const issue = await published(park, await compiled(park))
    made(await correctBulletin(desk)({ by: park.first, once: always, id: issue.id, reason: '重新统计', excluded: [] }))
    await keepBulletins(clock, { pages: 1, patience: 0 })()
    expect(made(await abandonCorrection(desk)({ by: park.second, once: always, id: issue.id }))).toMatchObject({ state: 'PUBLISHED' })
    expect((await fresh(park, issue)).work).toBeUndefined()
    expect(await rawCounts(issue.id)).toEqual([])
  })

  it('a withdrawal leaves a notice; what comes later is not compared with it; corrected, it is published again', async () => {
    const park = await makePark()
    const series = await begun(park.first, { begins: '2026-Q2' })
    await run()
    const [third, second] = (await issues(series)) as [Bulletin, Bulletin]
    await published(park, second)
    made(await withdrawBulletin(desk)({ by: park.first, once: always, id: second.id, reason: '采集范围有误' }))
    expect(made(await publicly(second.code)).view).toMatchObject({ state: 'WITHDRAWN', withdrawn: { reason: '采集范围有误' } })
    await run()
    expect((await fresh(park, third)).work?.basis).toEqual({ earlier: [] })
    made(await correctBulletin(desk)({ by: park.first, once: always, id: second.id, reason: '范围更正后重新统计', excluded: [] }))
    await run()
    await published(park, second)
    expect(made(await publicly(second.code)).view).toMatchObject({ state: 'CORRECTED' })
    expect(made(await publicly(second.code)).view.withdrawn).toBeUndefined()
  })
})

describe('counting', () => {
  /** Pages of a few items, as a large table has many. */
  const paged = (dynamo: Dynamo): Dynamo => ({
    ...dynamo,
    scan: async (table, options) => {
      const page = await dynamo.scan(table, options)
      const items = page.items.slice(0, 7)
      const last = items.at(-1)
      return items.length < page.items.length && last !== undefined ? { items, after: { pk: last.pk, sk: last.sk } } : page
    },
  })
  const bounds = { pages: 2, patience: 60_000 }
  const cubeOf = async (issue: Bulletin): Promise<string> => (await fresh(counted, issue)).work?.cube?.sha256 ?? 'none'
  let counted: Park
  let undisturbed: string

  /** A new issue of the same series, so that equal counts give equal cubes. */
  async function another(): Promise<Bulletin> {
    const [before] = (await listSeries(desk)(counted.first)).filter(({ state }) => state === 'ACTIVE')
    if (before !== undefined) made(await moveSeries(desk)({ by: counted.first, once: always, id: before.id, move: 'ended' }))
    const series = await begun(counted.first, { begins: '2026-Q3' })
    // Begun, not counted: a run without patience stops after its first step.
    await keepBulletins({ ...clock, dynamo: paged(clock.dynamo) }, { pages: 1, patience: 0 })()
    return only(await issues(series))
  }

  beforeAll(async () => {
    counted = await makePark()
    const issue = await another()
    await keepBulletins({ ...clock, dynamo: paged(clock.dynamo) }, bounds)()
    undisturbed = await cubeOf(issue)
  })

  it.each(Array.from({ length: 8 }, (_, at) => at))(
    'goes on exactly where it was killed: step %i, before and after the step was written',
    async (at) => {
      for (const written of [false, true]) {
        const issue = await another()
        let left = at
        const killed: Dynamo = {
          ...paged(clock.dynamo),
          transact: async (operations) => {
            left -= 1
            if (left === -1 && !written) throw new Error('killed')
            const done = await clock.dynamo.transact(operations)
            if (left === -1) throw new Error('killed')
            return done
          },
        }
        await expect(keepBulletins({ ...clock, dynamo: killed }, bounds)()).rejects.toThrow('could not be prepared')
        // The lease of the one that was killed runs out.
        store.setClock(new Date(Date.parse(clock.clock.now()) + 180_000).toISOString())
        while ((await keepBulletins({ ...clock, dynamo: paged(clock.dynamo) }, bounds)()).more);
        expect(await cubeOf(issue)).toBe(undisturbed)
        expect(await rawCounts(issue.id)).toEqual([])
      }
      store.setClock(now)
    },
  )

  it('by several at once counts nothing twice', async () => {
    const issue = await another()
    const deps = { ...clock, dynamo: paged(clock.dynamo) }
    await Promise.all(Array.from({ length: 4 }, () => keepBulletins(deps, bounds)()))
    store.setClock(new Date(Date.parse(clock.clock.now()) + 180_000).toISOString())
    while ((await keepBulletins(deps, bounds)()).more);
    expect(await cubeOf(issue)).toBe(undisturbed)
    store.setClock(now)
  })

  it('begins anew when a piece of it was lost', async () => {
    const issue = await another()
    const [piece] = (await store.dynamo.query('market', { pk: `BULLETIN#${issue.id}`, beginsWith: 'COUNT#', limit: 5 }))
      .items as readonly Item[]
    if (piece === undefined) throw new Error('nothing was counted yet')
    await store.dynamo.transact([{ kind: 'remove', table: 'market', key: piece }])
    for (let turn = 0; turn < 5; turn += 1) {
      store.setClock(new Date(Date.parse(clock.clock.now()) + 180_000).toISOString())
      await keepBulletins(clock)()
    }
    expect(await cubeOf(issue)).toBe(undisturbed)
    store.setClock(now)
  })
})

it('one issue whose file is broken does not keep the others waiting', async () => {
  const [broken, other] = [await makePark(), await makePark()]
  const first = await compiled(broken, { begins: '2026-Q2' })
  const [, second] = await issues((await listSeries(desk)(broken.first))[0] as BulletinSeries)
  if (second === undefined) throw new Error('there is no second issue')
  await published(broken, second)
  const series = await begun(other.first)
  // The third quarter's issue has to be compiled again, and its frozen counts are not what they were.
  const key = first.work?.cube?.key ?? ''
  const bytes = await desk.objects.get(key)
  await desk.objects.put(key, new TextEncoder().encode('{}'), { contentType: 'application/json' })
  await expect(run()).rejects.toThrow('1 bulletins could not be prepared')
  expect(only(await issues(series)).state).toBe('COMPILED')
  await desk.objects.put(key, bytes as Uint8Array, { contentType: 'application/json' })
  await run()
  expect((await fresh(broken, first)).work?.basis?.previous?.period).toBe('2026-Q2')
})

describe('compiled again (issue 6, 5)', () => {
  it('gives the same bytes after edits, withdrawals and erasures; a changed file is found', async () => {
    const park = await makePark()
    const issue = await published(park, await compiled(park))
    const verify = () => verifyBulletin(desk)({ by: park.first, id: issue.id })
    expect(made(await verify()).outcome).toBe('same')

    const own = vacancies.filter(({ postedBy }) => postedBy.id === employer.member.organisationId)
    for (const { id } of own.slice(0, 3)) {
      made(await endVacancy(store)({ by: employer, once: always, id, ending: { how: 'closed', reason: '不招了' } }))
    }
    const vault = { read: async () => ok(undefined), write: async () => ok(undefined as never), erase: async () => ok() }
    for (const { by } of talents.slice(0, 6))
      made(await withdrawConsent({ ...store, vault: vault as never })({ by, once: always, scope: 'statistics' }))
    for (const { by } of talents.slice(6, 12))
      made(await withdrawConsent({ ...store, vault: vault as never })({ by, once: always, scope: 'registry' }))
    expect(made(await verify())).toMatchObject({ outcome: 'same', version: 1 })

    const [version] = issue.versions
    const bytes = await desk.objects.get(version?.cube.key ?? '')
    const changed = new TextEncoder().encode(new TextDecoder().decode(bytes).replace('2026-Q3', '2026-Q4'))
    await desk.objects.put(version?.cube.key ?? '', changed, { contentType: 'application/json' })
    expect(made(await verify()).outcome).toBe('different')
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'bulletin-series.created member series',
    'bulletin-series.edited member series',
    'bulletin-series.ended member series',
    'bulletin-series.paused member series',
    'bulletin-series.resumed member series',
    'bulletin.compiled system bulletin',
    'bulletin.corrected member bulletin reason',
    'bulletin.correction-abandoned member bulletin',
    'bulletin.correction-begun member bulletin reason',
    'bulletin.frozen system bulletin',
    'bulletin.handed-in member bulletin',
    'bulletin.opened system bulletin',
    'bulletin.overdue system bulletin',
    'bulletin.published member bulletin',
    'bulletin.recompiled system bulletin',
    'bulletin.returned member bulletin reason',
    'bulletin.thrown-back member bulletin reason',
    'bulletin.withdrawn member bulletin reason',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
