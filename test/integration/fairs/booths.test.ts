import { beforeAll, describe, expect, inject, it } from 'vitest'
import { keepVerifications } from '#shared/accounts/use-cases/keep-verifications.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { PlanBooths } from '#shared/fairs/domain/booth-commands.ts'
import { type Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { acceptBooth } from '#shared/fairs/use-cases/accept-booth.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { assignBooth } from '#shared/fairs/use-cases/assign-booth.ts'
import { cancelBooth } from '#shared/fairs/use-cases/cancel-booth.ts'
import { changePosts } from '#shared/fairs/use-cases/change-posts.ts'
import { claimBooth } from '#shared/fairs/use-cases/claim-booth.ts'
import { confirmExhibitor } from '#shared/fairs/use-cases/confirm-exhibitor.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { explainMiss } from '#shared/fairs/use-cases/explain-miss.ts'
import { joinWaitingList } from '#shared/fairs/use-cases/join-waiting-list.ts'
import { liftMiss } from '#shared/fairs/use-cases/lift-miss.ts'
import { moveExhibitor } from '#shared/fairs/use-cases/move-exhibitor.ts'
import { openBooths } from '#shared/fairs/use-cases/open-booths.ts'
import { openExhibitors, publishedPlan } from '#shared/fairs/use-cases/open-exhibitors.ts'
import { planBooths } from '#shared/fairs/use-cases/plan-booths.ts'
import { listBookableFairs, listExhibits, readBookableFair } from '#shared/fairs/use-cases/read-bookable-fair.ts'
import { readParkBooths, readParkExhibitor } from '#shared/fairs/use-cases/read-park-booths.ts'
import { recordArrival } from '#shared/fairs/use-cases/record-arrival.ts'
import { recordNoShow } from '#shared/fairs/use-cases/record-no-show.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { releaseExhibitor } from '#shared/fairs/use-cases/release-exhibitor.ts'
import { setBooth } from '#shared/fairs/use-cases/set-booth.ts'
import { settleBooths } from '#shared/fairs/use-cases/settle-booths.ts'
import { settleFair } from '#shared/fairs/use-cases/settle-fair.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Result } from '#shared/kernel/result.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { readServices } from '#shared/service-ledger/use-cases/read-services.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, makeOrganisation, suspend } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'

type Firm = { readonly employed: Employed; readonly by: Member; readonly vacancy: Vacancy }

let store: TestStore
let firms: readonly Firm[]
const start = '2026-12-12T02:00:00.000Z'
/** Well before the fair of 9 January. */
const booking = '2026-12-21T02:00:00.000Z'
const once = always
const plan = { title: '方案', date: '2026-12-01', responsible: '工作组' }

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
  firms = await Promise.all(Array.from({ length: 6 }, firm))
}, 60_000)

async function firm(): Promise<Firm> {
  const employed = await makeOrganisation(store, 'employer')
  const by = asMember(store, employed)
  return { employed, by, vacancy: await makeVacancy(store, by, { validUntil: addDays(civilDateOf(start), 60) }) }
}

function value<T>(done: Result<T, { readonly kind: string }>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return done.value
}

/** An announced fair of a park of its own with an open plan of two booths unless said. */
async function openFair({
  rows = [row('A', 2)],
  startsAt = exampleFairContent.startsAt,
  park,
}: {
  readonly rows?: readonly object[]
  readonly startsAt?: string
  readonly park?: Member
} = {}): Promise<{ readonly fair: Fair; readonly park: Member }> {
  store.setClock(start)
  const by = park ?? asMember(store, await makeOrganisation(store, 'park'))
  const booths = rows.reduce<number>((sum, one) => sum + (one as { readonly count: number }).count, 0)
  const shift = (instant: string): string =>
    new Date(Date.parse(instant) + Date.parse(startsAt) - Date.parse(exampleFairContent.startsAt)).toISOString()
  const { checkIn, endsAt, ...rest } = exampleFairContent
  const content = FairContent.parse({
    ...rest,
    booths,
    startsAt,
    endsAt: shift(endsAt),
    checkIn: { from: shift(checkIn.from), until: shift(checkIn.until) },
  })
  const { id } = value(await createFair(store)({ by, once, content }))
  value(await recordPlans(store)({ by, once, id, plans: { implementation: plan, emergency: plan, security: plan } }))
  const fair = value(await announceFair(store)({ by, once, id }))
  const command = PlanBooths.parse({
    rev: 0,
    rows,
    schedule: {
      opensAt: start,
      closesAt: shift('2027-01-06T09:00:00.000Z'),
      cancelUntil: shift('2027-01-07T09:00:00.000Z'),
      confirmUntil: shift('2027-01-07T09:00:00.000Z'),
    },
    rules: { sessionsPerMonth: 2, adjacentSessions: true, acceptHours: 24 },
  })
  value(await planBooths(store)({ by, once, id, ...command }))
  value(await openBooths(store)({ by, once, id }))
  store.setClock(booking)
  return { fair, park: by }
}

function row(label: string, count: number, more: object = {}): object {
  return { hall: '一楼大厅', row: label, count, ...more }
}

const at = (index: number): Firm => firms[index] as Firm
const postsOf = ({ vacancy }: Firm, headcount?: number) => [{ vacancyId: vacancy.id, ...(headcount === undefined ? {} : { headcount }) }]
const claim = (one: Firm, code: string, booth: string) => claimBooth(store)({ by: one.by, once, code, booth, posts: postsOf(one) })
const shown = async (code: string) => (await openExhibitors(store.as('public'))({ code, limit: 50 })).items
const stateOf = async (one: Firm, code: string) => {
  const { exhibitor } = value(await readBookableFair(store)({ by: one.by, code }))
  return exhibitor && [exhibitor.state, exhibitor.booth?.number]
}
const told = async ({ employed }: Firm): Promise<readonly string[]> => {
  const pk = `ORG#${employed.organisation.id}`
  const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk, limit: 50 })
  return items.map(({ template }) => String(template)).filter((template) => template.startsWith('booth-'))
}

describe('a booth from the booking to the door (4.1, 4.2)', () => {
  it('is claimed with posts, seen by everybody, confirmed by name, and its exhibitor is checked in', async () => {
    const { fair, park } = await openFair()
    const [one, two] = [at(0), at(1)]
    expect(await publishedPlan(store.as('public'))(fair.code)).toMatchObject({ rows: [{ row: 'A', count: 2 }] })
    expect((await listBookableFairs(store)({ by: one.by })).find((listed) => listed.fair.id === fair.id)).toMatchObject({
      phase: 'open',
      free: 2,
    })

    expect(value(await claim(one, fair.code, 'A1'))).toMatchObject({ state: 'BOOKED', booth: { number: 'A1', tenancy: 1 }, rev: 1 })
    expect(await shown(fair.code)).toMatchObject([{ booth: 'A1', name: one.by.member.organisationName, posts: [{ headcount: 3 }] }])
    const { verifiedOn, validUntil } = one.employed.organisation.verification
    await keepVerifications(store.as('clock'))()
    expect(await shown(fair.code)).toMatchObject([{ verification: { verifiedOn, validUntil } }])

    const lost = await claim(two, fair.code, 'A1')
    expect(lost).toMatchObject({ error: { kind: 'booth-taken', errors: [{ nearest: [{ code: 'A2' }] }] } })
    expect(JSON.stringify(lost)).toContain(`展位 A1 刚被${one.by.member.organisationName}占用，附近空位：A2`)
    expect(await claim(one, fair.code, 'A2')).toMatchObject({ error: { kind: 'already-booked' } })
    expect(await claim(two, fair.code, 'B1')).toMatchObject({ error: { kind: 'no-such-booth' } })

    value(await changePosts(store)({ by: one.by, once, code: fair.code, posts: postsOf(one, 2) }))
    expect(await shown(fair.code)).toMatchObject([{ posts: [{ headcount: 2 }] }])
    const confirmed = value(await confirmExhibitor(store)({ by: one.by, once, code: fair.code, attendees: ['示例甲', '示例乙'] }))
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', confirmed: { attendees: 2 } })
    expect(JSON.stringify(confirmed)).not.toContain('示例甲')
    const organisationId = one.employed.organisation.id
    expect(value(await readParkExhibitor(store)({ by: park, id: fair.id, organisationId })).attendees).toEqual(['示例甲', '示例乙'])

    expect(await recordArrival(store)({ by: park, once, id: fair.id, organisationId, admitLate: false })).toMatchObject({
      error: { kind: 'too-early' },
    })
    store.setClock('2027-01-09T00:40:00.000Z')
    expect(await recordNoShow(store)({ by: park, once, id: fair.id, organisationId })).toMatchObject({ error: { kind: 'too-early' } })
    store.setClock('2027-01-09T01:10:00.000Z')
    expect(await recordArrival(store)({ by: park, once, id: fair.id, organisationId, admitLate: false })).toMatchObject({
      error: { kind: 'arrived-late' },
    })
    const arrived = value(await recordArrival(store)({ by: park, once, id: fair.id, organisationId, admitLate: true }))
    expect(arrived).toMatchObject({ state: 'ARRIVED', arrived: { late: true } })
    expect(await cancelBooth(store)({ by: one.by, once, code: fair.code })).toMatchObject({ error: { kind: 'not-booked' } })

    store.setClock('2027-02-09T00:00:00.000Z')
    expect(value(await readParkExhibitor(store)({ by: park, id: fair.id, organisationId })).attendees).toEqual([])
    expect((await settleBooths(store)()).erased).toBe(1)
    expect(await store.dynamo.get('market', { pk: `FAIR#${fair.id}`, sk: `ATTENDEES#${organisationId}` })).toBeUndefined()
  })

  it('the same key gives the same booth, whatever happened since', async () => {
    const { fair } = await openFair()
    const one = at(0)
    const idempotency = createIdempotency(store.dynamo, store.clock)
    const request = { principal: 'x', key: store.ids.secret(), request: 'claim' }
    const by = one.by
    const send = async () =>
      claimBooth(store)({ by, once: value(await idempotency.open(request)), code: fair.code, booth: 'A1', posts: postsOf(one) })
    const first = value(await send())
    value(await cancelBooth(store)({ by, once, code: fair.code }))
    expect(value(await send())).toEqual(first)
    expect(await stateOf(one, fair.code)).toEqual(['CANCELLED', 'A1'])
  })

  it('ads that end and organisations that are suspended leave the public list at once', async () => {
    const { fair } = await openFair()
    const [gone, ended] = [await firm(), await firm()]
    store.setClock(booking)
    value(await claim(gone, fair.code, 'A1'))
    value(await claim(ended, fair.code, 'A2'))
    value(await endVacancy(store)({ by: ended.by, once, id: ended.vacancy.id, ending: { how: 'closed', reason: '已招满' } }))
    await suspend(store, gone.employed.organisation)
    expect(await shown(fair.code)).toMatchObject([{ booth: 'A2', posts: [] }])
  })

  it.each([
    ['an ad that is not open', async () => ({ posts: [{ vacancyId: store.ids.next('vacancy') }] }), 'posts-wrong'],
    ['more people than the ad says', async (one: Firm) => ({ posts: postsOf(one, 4) }), 'posts-wrong'],
    ['the ad of another', async () => ({ posts: postsOf(at(1)) }), 'posts-wrong'],
  ])('is refused with %s', async (_, given, kind) => {
    const { fair } = await openFair()
    const done = await claimBooth(store)({ by: at(0).by, once, code: fair.code, booth: 'A1', ...(await given(at(0))) })
    expect(done).toMatchObject({ error: { kind } })
  })

  it('an organisation that is not verified any more is told what is missing, with its basis', async () => {
    const { fair } = await openFair()
    const employed = await makeOrganisation(store, 'employer', { verified: false })
    const done = await claimBooth(store)({ by: asMember(store, employed), once, code: fair.code, booth: 'A1', posts: postsOf(at(0)) })
    expect(done).toMatchObject({ error: { kind: 'materials-missing', errors: [{ detail: expect.stringContaining('第二十八条') }] } })
  })

  it('a zone for trades is for those who bring one', async () => {
    const { fair } = await openFair({ rows: [row('A', 1, { zone: '焊接专区', trades: ['电焊工'] }), row('B', 1)] })
    expect(await claim(at(0), fair.code, 'A1')).toMatchObject({ error: { kind: 'zone-wrong' } })
    expect(value(await claim(at(0), fair.code, 'B1')).state).toBe('BOOKED')
  })
})

describe('the waiting list', () => {
  it('goes by time: a booth that is given up goes to the first, who accepts; who does not, loses it to the next', async () => {
    const { fair } = await openFair({ rows: [row('A', 1)] })
    const [one, two, three] = [at(0), at(1), at(2)]
    expect(await joinWaitingList(store)({ by: two.by, once, code: fair.code, posts: postsOf(two) })).toMatchObject({
      error: { kind: 'booths-left' },
    })
    value(await claim(one, fair.code, 'A1'))
    value(await joinWaitingList(store)({ by: two.by, once, code: fair.code, posts: postsOf(two) }))
    store.setClock('2026-12-21T03:00:00.000Z')
    value(await joinWaitingList(store)({ by: three.by, once, code: fair.code, posts: postsOf(three) }))
    expect(value(await readBookableFair(store)({ by: three.by, code: fair.code }))).toMatchObject({ waiting: 2, place: 2 })

    value(await cancelBooth(store)({ by: one.by, once, code: fair.code }))
    expect([await stateOf(one, fair.code), await stateOf(two, fair.code)]).toEqual([
      ['CANCELLED', 'A1'],
      ['OFFERED', 'A1'],
    ])
    expect(await shown(fair.code)).toEqual([])
    expect(await told(two)).toContain('booth-offered')
    expect(await claim(one, fair.code, 'A1')).toMatchObject({ error: { kind: 'booth-taken' } })

    store.setClock('2026-12-22T03:00:00.000Z')
    expect(await acceptBooth(store)({ by: two.by, once, code: fair.code, posts: postsOf(two) })).toMatchObject({
      error: { kind: 'deadline-passed' },
    })
    expect(await settleBooths(store)()).toMatchObject({ lapsed: 1 })
    expect([await stateOf(two, fair.code), await stateOf(three, fair.code)]).toEqual([
      ['LAPSED', 'A1'],
      ['OFFERED', 'A1'],
    ])
    expect(value(await acceptBooth(store)({ by: three.by, once, code: fair.code, posts: postsOf(three) }))).toMatchObject({
      state: 'BOOKED',
      booth: { tenancy: 3 },
    })
    expect(await shown(fair.code)).toMatchObject([{ name: three.by.member.organisationName }])
    expect(await settleFair(store)(fair)).toMatchObject({ lapsed: 0, offered: 0 })
  })

  it('who does not confirm in time is reminded, then loses the booth; the next has to name at once who comes', async () => {
    const { fair } = await openFair({ rows: [row('A', 1)] })
    const [one, two] = [at(3), at(4)]
    value(await claim(one, fair.code, 'A1'))
    value(await joinWaitingList(store)({ by: two.by, once, code: fair.code, posts: postsOf(two) }))
    store.setClock('2027-01-06T10:00:00.000Z')
    expect((await settleFair(store)(fair)).reminded).toBe(1)
    expect((await settleFair(store)(fair)).reminded).toBe(0)
    store.setClock('2027-01-07T09:00:00.000Z')
    expect(await confirmExhibitor(store)({ by: one.by, once, code: fair.code, attendees: ['示例甲'] })).toMatchObject({
      error: { kind: 'deadline-passed' },
    })
    expect((await settleFair(store)(fair)).lapsed).toBe(1)
    expect([await stateOf(one, fair.code), await stateOf(two, fair.code)]).toEqual([
      ['LAPSED', 'A1'],
      ['OFFERED', 'A1'],
    ])
    expect((await told(one)).toSorted()).toEqual(['booth-booked', 'booth-confirm', 'booth-lapsed'])
    expect(await acceptBooth(store)({ by: two.by, once, code: fair.code, posts: postsOf(two) })).toMatchObject({
      error: { kind: 'attendees-needed' },
    })
    const accepted = await acceptBooth(store)({ by: two.by, once, code: fair.code, posts: postsOf(two), attendees: ['示例丙'] })
    expect(value(accepted).state).toBe('CONFIRMED')
  })

  it('the park gives a booth out of turn, moves an exhibitor, takes a booth back with a reason', async () => {
    const { fair, park } = await openFair({ rows: [row('A', 2)] })
    const [one, two, three] = [at(0), at(1), at(2)]
    const of = { by: park, once, id: fair.id }
    value(await setBooth(store)({ ...of, booth: 'A2', state: 'LOCKED', note: '消防通道' }))
    const publicly = () => publishedPlan(store.as('public'))(fair.code)
    expect(await publicly()).toMatchObject({ locked: ['A2'] })
    value(await setBooth(store)({ ...of, booth: 'A2', state: 'RESERVED', note: '邀请单位' }))
    expect(await publicly()).toMatchObject({ locked: [] })
    expect(await claim(one, fair.code, 'A2')).toMatchObject({ error: { kind: 'booth-taken' } })
    value(await claim(one, fair.code, 'A1'))
    expect(await setBooth(store)({ ...of, booth: 'A1', state: 'LOCKED' })).toMatchObject({ error: { kind: 'booth-in-use' } })
    value(await joinWaitingList(store)({ by: two.by, once, code: fair.code, posts: postsOf(two) }))
    value(await joinWaitingList(store)({ by: three.by, once, code: fair.code, posts: postsOf(three) }))
    value(await assignBooth(store)({ ...of, booth: 'A2', organisation: three.by.member.organisationName }))
    expect([await stateOf(two, fair.code), await stateOf(three, fair.code)]).toEqual([
      ['WAITING', undefined],
      ['OFFERED', 'A2'],
    ])
    value(await cancelBooth(store)({ by: three.by, once, code: fair.code }))
    expect(await stateOf(two, fair.code)).toEqual(['OFFERED', 'A2'])
    value(await releaseExhibitor(store)({ ...of, organisationId: two.employed.organisation.id, reason: '材料不符' }))
    value(await moveExhibitor(store)({ ...of, organisationId: one.employed.organisation.id, booth: 'A2', reason: '同工种集中' }))
    expect(await shown(fair.code)).toMatchObject([{ booth: 'A2', name: one.by.member.organisationName }])
    expect(await told(two)).toContain('booth-released')
    const { booths, waiting } = value(await readParkBooths(store)({ by: park, id: fair.id }))
    expect(booths.map(({ number, state }) => [number, state])).toEqual([
      ['A1', 'FREE'],
      ['A2', 'HELD'],
    ])
    expect(waiting).toEqual([])
    expect(await readParkBooths(store)({ by: at(0).by, id: fair.id })).toMatchObject({ error: { kind: 'not-found' } })
  })
})

describe('who failed to come, and who comes too often', () => {
  it('is barred from the next session, told how to lift it, and free again once the park has lifted it', async () => {
    const one = await firm()
    const { fair, park } = await openFair()
    const next = await openFair({ park, startsAt: '2027-02-06T01:00:00.000Z' })
    const later = await openFair({ park, startsAt: '2027-02-20T01:00:00.000Z' })
    value(await claim(one, fair.code, 'A1'))
    value(await confirmExhibitor(store)({ by: one.by, once, code: fair.code, attendees: ['示例甲'] }))
    store.setClock('2027-01-09T02:00:00.000Z')
    const organisationId = one.employed.organisation.id
    expect(value(await recordNoShow(store)({ by: park, once, id: fair.id, organisationId })).state).toBe('NO_SHOW')
    expect(await told(one)).toContain('booth-no-show')
    const barred = await claim(one, next.fair.code, 'A1')
    expect(barred).toMatchObject({ error: { kind: 'barred' } })
    expect(JSON.stringify(barred)).toContain('书面说明')
    expect(value(await readBookableFair(store)({ by: one.by, code: next.fair.code })).bar).toMatchObject({ kind: 'next-session' })
    expect(value(await claim(one, later.fair.code, 'A1')).state).toBe('BOOKED')

    value(await explainMiss(store)({ by: one.by, once, code: fair.code, text: '当天道路封闭，车辆无法到达。' }))
    const { standing } = value(await readParkExhibitor(store)({ by: park, id: fair.id, organisationId }))
    expect(standing?.misses).toMatchObject([{ explanation: { text: '当天道路封闭，车辆无法到达。' } }])
    value(await liftMiss(store)({ by: park, once, id: fair.id, organisationId, reason: '情况属实' }))
    expect(value(await claim(one, next.fair.code, 'A1')).state).toBe('BOOKED')
    expect((await listExhibits(store)({ by: one.by, limit: 10 })).items).toHaveLength(3)
  })

  it('a cancellation after the deadline is kept as late, one before is not; too many sessions a month are refused', async () => {
    const one = await firm()
    const { fair, park } = await openFair()
    const others = [
      await openFair({ park, startsAt: '2027-01-16T01:00:00.000Z' }),
      await openFair({ park, startsAt: '2027-01-23T01:00:00.000Z' }),
    ]
    value(await claim(one, fair.code, 'A1'))
    value(await cancelBooth(store)({ by: one.by, once, code: fair.code }))
    // Whoever gave it up reads so in its service ledger (台账).
    const { services } = await readServices(store)(one.by.member.organisationId, civilDateOf(store.clock.now()).slice(0, 7))
    expect(services.map(({ id, result }) => [id, result])).toContainEqual([fair.id, 'given-up'])
    value(await claim(one, fair.code, 'A1'))
    value(await claim(one, (others[0] as { readonly fair: Fair }).fair.code, 'A1'))
    expect(await claim(one, (others[1] as { readonly fair: Fair }).fair.code, 'A1')).toMatchObject({ error: { kind: 'too-often' } })
    store.setClock('2027-01-08T02:00:00.000Z')
    expect(value(await cancelBooth(store)({ by: one.by, once, code: fair.code })).ended).toMatchObject({ late: true })
    const organisationId = one.employed.organisation.id
    const { standing } = value(await readParkExhibitor(store)({ by: park, id: fair.id, organisationId }))
    expect(standing?.misses).toMatchObject([{ kind: 'late-cancellation', fairId: fair.id }])
  })
})

describe('a plan whose booths exist', () => {
  it('grows and shrinks around what is in use, and never below', async () => {
    const { fair, park } = await openFair({ rows: [row('A', 3)] })
    value(await claim(at(5), fair.code, 'A3'))
    const { plan: open } = value(await readParkBooths(store)({ by: park, id: fair.id }))
    if (open === undefined) throw new Error('no plan')
    const changed = (rows: readonly object[]) =>
      planBooths(store)({
        by: park,
        once,
        id: fair.id,
        ...PlanBooths.parse({ rev: open.rev, rows, schedule: open.schedule, rules: open.rules }),
      })
    expect(await changed([row('A', 2)])).toMatchObject({ error: { kind: 'booth-in-use' } })
    expect(await changed([row('A', 4)])).toMatchObject({ error: { kind: 'plan-wrong' } })
    value(
      await moveExhibitor(store)({
        by: park,
        once,
        id: fair.id,
        organisationId: at(5).employed.organisation.id,
        booth: 'A1',
        reason: '调整',
      }),
    )
    value(await setBooth(store)({ by: park, once, id: fair.id, booth: 'A3', state: 'LOCKED' }))
    expect(await publishedPlan(store.as('public'))(fair.code)).toMatchObject({ locked: ['A3'] })
    value(await changed([row('A', 2)]))
    expect(await publishedPlan(store.as('public'))(fair.code)).toMatchObject({ locked: [] })
    expect(await claim(at(0), fair.code, 'A3')).toMatchObject({ error: { kind: 'no-such-booth' } })
    expect(await changed([row('A', 3)])).toMatchObject({ error: { kind: 'revision-conflict' } })
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'booth.accepted member fair ids',
    'booth.arrived member fair ids',
    'booth.cancelled member fair ids',
    'booth.claimed member fair ids',
    'booth.confirmed member fair',
    'booth.explained member fair',
    'booth.lapsed system fair ids',
    'booth.locked member fair ids',
    'booth.miss-lifted member fair ids reason',
    'booth.moved member fair ids reason',
    'booth.no-show member fair ids',
    'booth.offered member fair ids',
    'booth.offered system fair ids',
    'booth.posts-changed member fair',
    'booth.released member fair ids reason',
    'booth.reserved member fair ids',
    'booth.waited member fair',
    'booths.opened member fair',
    'booths.planned member fair',
    'fair.announced member fair',
    'fair.created member fair',
    'fair.plans-recorded member fair',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
