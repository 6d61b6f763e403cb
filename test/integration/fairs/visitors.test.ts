import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import { type Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { digestOf } from '#shared/fairs/domain/visitor-ticket.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { askExhibitors } from '#shared/fairs/use-cases/ask-exhibitors.ts'
import { cancelFair } from '#shared/fairs/use-cases/cancel-fair.ts'
import { cancelVisit } from '#shared/fairs/use-cases/cancel-visit.ts'
import { checkInVisitor } from '#shared/fairs/use-cases/check-in-visitor.ts'
import { countWalkIns } from '#shared/fairs/use-cases/count-walk-ins.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { editFair } from '#shared/fairs/use-cases/edit-fair.ts'
import { fairsRunBy } from '#shared/fairs/use-cases/fair-at-door.ts'
import { fairOutcomesWithin } from '#shared/fairs/use-cases/fair-outcomes-within.ts'
import { followUpFairs } from '#shared/fairs/use-cases/follow-up-fairs.ts'
import { forgetVisits } from '#shared/fairs/use-cases/forget-visits.ts'
import { listVisits } from '#shared/fairs/use-cases/list-visits.ts'
import { markFullFairs } from '#shared/fairs/use-cases/mark-full-fairs.ts'
import { moveFair } from '#shared/fairs/use-cases/move-fair.ts'
import { prepareRegistration } from '#shared/fairs/use-cases/prepare-registration.ts'
import { publishResults } from '#shared/fairs/use-cases/publish-results.ts'
import { countAttendance, readDoor } from '#shared/fairs/use-cases/read-door.ts'
import { readOutcome } from '#shared/fairs/use-cases/read-outcome.ts'
import { readPublishedFair } from '#shared/fairs/use-cases/read-published-fair.ts'
import { readReport } from '#shared/fairs/use-cases/read-report.ts'
import { readVisit } from '#shared/fairs/use-cases/read-visit.ts'
import { recordOutcome } from '#shared/fairs/use-cases/record-outcome.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import { remindVisitors } from '#shared/fairs/use-cases/remind-visitors.ts'
import { reportDoor } from '#shared/fairs/use-cases/report-door.ts'
import { visitorsOf } from '#shared/fairs/use-cases/visitors-of.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member, OrganisationKind, Person } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'

/** The example starts on 2027-01-09 at 09:00 in Hangzhou and lasts three hours. */
const before = '2026-12-12T02:00:00.000Z'
const during = '2027-01-09T01:30:00.000Z'
const later = '2027-01-10T02:00:00.000Z'
const content = FairContent.parse(exampleFairContent)
const plan = { title: '方案', date: '2026-12-01', responsible: '工作组' }
const plans = { implementation: plan, emergency: plan, security: plan }

let store: TestStore
let park: Member

beforeAll(async () => {
  store = await testStore(inject('dynamo'), before)
  park = member('park', '西湖人力资源服务产业园')
})

function member(kind: OrganisationKind, organisationName: string): Member {
  return {
    kind: 'person',
    personId: store.ids.next('person'),
    sessionId: store.ids.next('session'),
    name: '办事员',
    member: { organisationId: store.ids.next('organisation'), kind, role: 'member', organisationName, verified: true, suspended: false },
  }
}

function value<T>(done: Result<T, { readonly kind: string }>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return done.value
}

async function announced(changes: Partial<FairContent> = {}): Promise<Fair> {
  const by = park
  const { id } = value(await createFair(store)({ by, once: always, content: { ...content, ...changes } }))
  value(await recordPlans(store)({ by, once: always, id, plans }))
  return value(await announceFair(store)({ by, once: always, id }))
}

async function seeker(): Promise<Person> {
  const { personId } = await makeTalent(store)
  return personAs(store, personId)
}

const register = async (by: Person, fair: Fair) => registerVisitor(store)({ by, once: always, fair: fair.code, trades: ['电焊工'] })
const itemsOf = async (fair: Fair, prefix: string) =>
  (await store.dynamo.query('market', { pk: `FAIR#${fair.id}`, beginsWith: prefix, limit: 200 })).items
const messagesTo = async (recipient: string) =>
  (await store.dynamo.query('messages', { index: 'byPerson', pk: recipient, limit: 50 })).items.map(({ template }) => template)

/** How often it was entered that somebody counted at the door: by hand, and by a phone that comes back to the network. */
const countedAt = async ({ id }: { readonly id: string }) =>
  (await store.dynamo.query('ledger', { pk: `SUBJECT#${id}`, limit: 100 })).items.filter(({ action }) => action === 'fair.door-counted')
    .length

describe('a seeker registers (M-13)', () => {
  it('once a fair, by its public code or its id, and finds the ticket again', async () => {
    const fair = await announced()
    const by = await seeker()
    const visit = value(await register(by, fair))
    expect(visit).toMatchObject({ fair: { id: fair.id, title: content.title }, trades: ['电焊工'], at: before })
    expect(visit.code).toMatch(/^[2-9a-hjkmnp-z]{8}$/)
    expect(await register(by, fair)).toMatchObject({ error: { kind: 'already-registered', existing: `/me/fairs/${fair.code}` } })
    expect(value(await readVisit(store)({ by, code: fair.code }))).toEqual(visit)
    expect((await listVisits(store)({ by, limit: 20 })).items).toEqual([visit])
    expect(await readVisit(store)({ by: await seeker(), code: fair.code })).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('and nothing is kept of them but the talent, the time and the trades', async () => {
    const fair = await announced()
    value(await register(await seeker(), fair))
    const [kept] = (await visitorsOf(store)(fair.id, { limit: 10 })).items
    expect(Object.keys(kept ?? {}).toSorted()).toEqual(['at', 'code', 'fairId', 'personId', 'place', 'talentId', 'trades'])
    const ticket = (await itemsOf(fair, 'TICKET#'))[0]
    expect(Object.keys(ticket ?? {}).toSorted()).toEqual(['digest', 'entity', 'fairId', 'pk', 'rev', 'sk', 'state'])
  })

  it('not for a draft, a cancelled fair or one that is over, and not without a profile', async () => {
    const by = await seeker()
    const draft = value(await createFair(store)({ by: park, once: always, content }))
    expect(await registerVisitor(store)({ by, once: always, fair: draft.id, trades: [] })).toMatchObject({ error: { kind: 'not-found' } })
    const fair = await announced()
    const stranger = personAs(store, store.ids.next('person'))
    expect(await register(stranger, fair)).toMatchObject({ error: { kind: 'not-enrolled' } })
    expect(value(await prepareRegistration(store)({ by: stranger, code: fair.code })).obstacle).toBe('not-enrolled')
    value(await cancelFair(store)({ by: park, once: always, id: fair.id, reason: '天气' }))
    expect(await register(by, fair)).toMatchObject({ error: { kind: 'registration-closed' } })
    const over = await announced()
    store.setClock(later)
    expect(await register(by, over)).toMatchObject({ error: { kind: 'registration-closed' } })
    store.setClock(before)
  })

  it('a repeated request gives the same ticket', async () => {
    const fair = await announced()
    const by = await seeker()
    const send = async () => {
      const once = value(await createIdempotency(store.dynamo, store.clock).open({ principal: by.personId, key: fair.id, request: 'x' }))
      return registerVisitor(store)({ by, once, fair: fair.code, trades: [] })
    }
    expect(await send()).toEqual(await send())
  })

  it('who leaves the registry is forgotten', async () => {
    const fair = await announced()
    const by = await seeker()
    value(await register(by, fair))
    await forgetVisits(store)(by.personId)
    expect([...(await itemsOf(fair, 'VISITOR#')), ...(await itemsOf(fair, 'PLACE#')), ...(await itemsOf(fair, 'TICKET#'))]).toEqual([])
  })
})

describe('a limit of registrations', () => {
  it('is never exceeded by rivals, and all places are taken', async () => {
    const fair = await announced({ visitorLimit: 5 })
    const rivals = await Promise.all(Array.from({ length: 16 }, seeker))
    const done = await Promise.all(rivals.map((by) => register(by, fair)))
    expect(done.filter(({ ok }) => ok)).toHaveLength(5)
    expect(new Set(done.flatMap((one) => (one.ok ? [] : [one.error.kind])))).toEqual(new Set(['fair-full']))
    expect((await itemsOf(fair, 'PLACE#')).map(({ place }) => place)).toEqual([1, 2, 3, 4, 5])
    expect(value(await prepareRegistration(store)({ by: await seeker(), code: fair.code }))).toMatchObject({
      left: 0,
      obstacle: 'fair-full',
    })
  })

  it('is told to everybody within a minute: that all places are taken, and that one is free again', async () => {
    const open = await announced({ visitorLimit: 3 })
    const fair = await announced({ visitorLimit: 2 })
    const [first, second] = [await seeker(), await seeker()]
    const publicly = async (code: string) => {
      await markFullFairs(store.as('clock'))()
      return value(await readPublishedFair(store.as('public'))(code)).fullAt
    }
    value(await register(first, fair))
    expect(await publicly(fair.code)).toBeUndefined()
    value(await register(second, fair))
    value(await register(first, open))
    expect([await publicly(fair.code), await publicly(open.code)]).toEqual([before, undefined])
    // Whatever else is told of the fair, and by whom.
    value(await editFair(store)({ by: park, once: always, id: fair.id, rev: fair.rev, content: { ...fair.content, theme: '新主题' } }))
    expect(value(await readPublishedFair(store.as('public'))(fair.code)).fullAt).toBe(before)
    value(await cancelVisit(store)({ by: first, once: always, code: fair.code }))
    expect(await publicly(fair.code)).toBeUndefined()
    value(await register(first, fair))
    expect(await publicly(fair.code)).toBe(before)
    store.setClock(later)
    expect(await publicly(fair.code)).toBeUndefined()
    store.setClock(before)
  })

  it('a cancelled place is free again at once', async () => {
    const fair = await announced({ visitorLimit: 1 })
    const [first, second] = [await seeker(), await seeker()]
    value(await register(first, fair))
    expect(await register(second, fair)).toMatchObject({ error: { kind: 'fair-full' } })
    value(await cancelVisit(store)({ by: first, once: always, code: fair.code }))
    value(await register(second, fair))
    expect(await cancelVisit(store)({ by: first, once: always, code: fair.code })).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('set after some registered without one, it counts them too', async () => {
    const fair = await announced()
    for (const by of [await seeker(), await seeker()]) value(await register(by, fair))
    const limited = { by: park, once: always, id: fair.id, rev: fair.rev, content: { ...fair.content, visitorLimit: 3 } }
    value(await editFair(store)(limited))
    value(await register(await seeker(), fair))
    expect(await register(await seeker(), fair)).toMatchObject({ error: { kind: 'fair-full' } })
  })
})

describe('at the door', () => {
  it('a ticket lets in once; the second time says when the first was', async () => {
    const fair = await announced()
    const by = await seeker()
    const { code } = value(await register(by, fair))
    const come = () => checkInVisitor(store)({ by: park, id: fair.id, code })
    expect(await come()).toMatchObject({ error: { kind: 'door-closed' } })
    store.setClock(during)
    expect(value(await come())).toMatchObject({ outcome: 'entered', at: during })
    store.setClock('2027-01-09T01:45:00.000Z')
    expect(value(await come())).toMatchObject({ outcome: 'already', at: during })
    expect(value(await readVisit(store)({ by, code: fair.code })).enteredAt).toBe(during)
    expect(await cancelVisit(store)({ by, once: always, code: fair.code })).toMatchObject({ error: { kind: 'already-entered' } })
    expect(await checkInVisitor(store)({ by: park, id: fair.id, code: 'zzzzzzzz' })).toMatchObject({ error: { kind: 'unknown-ticket' } })
    store.setClock(before)
  })

  it('is open to the agency that runs the fair, and to no other', async () => {
    const [runner, other] = [await makeOrganisation(store, 'agency'), await makeOrganisation(store, 'agency')]
    const fair = await announced({ agencyIds: [runner.organisation.id] })
    const { code } = value(await register(await seeker(), fair))
    const by = asMember(store, runner)
    store.setClock(during)
    expect((await fairsRunBy(store)({ by })).map(({ id }) => id)).toEqual([fair.id])
    expect(value(await checkInVisitor(store)({ by, id: fair.id, code }))).toMatchObject({ outcome: 'entered', at: during })
    value(await countWalkIns(store)({ by, once: always, id: fair.id, change: { more: 3 } }))
    expect(value(await readDoor(store)({ by, id: fair.id })).attendance).toMatchObject({ entered: 1, walkIns: 3 })
    expect(await readReport(store)({ by, id: fair.id })).toMatchObject({ error: { kind: 'not-found' } })
    const stranger = asMember(store, other)
    expect(await readDoor(store)({ by: stranger, id: fair.id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await checkInVisitor(store)({ by: stranger, id: fair.id, code })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await fairsRunBy(store)({ by: stranger })).toEqual([])
    store.setClock(before)
    const draft = value(await createFair(store)({ by: park, once: always, content: { ...content, agencyIds: [runner.organisation.id] } }))
    expect(await readDoor(store)({ by, id: draft.id })).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('is the park’s own: another park finds nothing', async () => {
    const fair = await announced()
    const other = member('park', '萧山人力资源服务产业园')
    expect(await readDoor(store)({ by: other, id: fair.id })).toMatchObject({ error: { kind: 'not-found' } })
    const report = { by: other, id: fair.id, device: 'phone-elsewhere', checkIns: [], walkIns: {} }
    expect(await reportDoor(store)(report)).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('walk-ins are counted and taken back, never below nought; a repeat counts once', async () => {
    const fair = await announced()
    store.setClock(during)
    const count = (change: { readonly more: number } | 'undo', once = always) =>
      countWalkIns(store)({ by: park, once, id: fair.id, change })
    const once = async () => value(await createIdempotency(store.dynamo, store.clock).open({ principal: 'p', key: fair.id, request: 'y' }))
    value(await count({ more: 3 }, await once()))
    value(await count({ more: 3 }, await once()))
    for (let n = 0; n < 3; n += 1) value(await count('undo'))
    expect(await count('undo')).toMatchObject({ error: { kind: 'nothing-to-undo' } })
    value(await count({ more: 2 }))
    expect(await countAttendance(store)(fair.id)).toMatchObject({ walkIns: 2, total: 2, hours: [{ hour: '2027-01-09T09', walkIns: 2 }] })
    expect(await countedAt(fair)).toBe(5)
    store.setClock(before)
  })

  it('phones that were without network come to the same totals in any order', async () => {
    const fair = await announced()
    const codes: string[] = []
    for (let n = 0; n < 3; n += 1) codes.push(value(await register(await seeker(), fair)).code)
    const [a = '', b = '', c = ''] = codes.map((code) => digestOf(fair.id, code))
    store.setClock('2027-01-09T03:00:00.000Z')
    const ticket = (digest: string, time: string) => ({ digest, at: `2027-01-09T0${time}:00.000Z` })
    const first = {
      device: 'phone-first',
      checkIns: [ticket(a, '1:05'), ticket(b, '1:20')],
      walkIns: { '2027-01-09T09': { in: 4, undone: 1 } },
    }
    const grown = { ...first, walkIns: { '2027-01-09T09': { in: 5, undone: 1 }, '2027-01-09T10': { in: 2, undone: 0 } } }
    const second = {
      device: 'phone-second',
      checkIns: [ticket(a, '1:02'), ticket(c, '2:10'), ticket(digestOf(fair.id, 'elsewhere'), '1:30')],
      walkIns: { '2027-01-09T09': { in: 1, undone: 0 } },
    }
    const send = (report: typeof first) => reportDoor(store)({ by: park, id: fair.id, ...report })
    value(await send(grown))
    const told = value(await send(second))
    expect(told.outcomes.map(({ outcome }) => outcome)).toEqual(['entered', 'entered', 'unknown'])
    expect(await countedAt(fair)).toBe(4)
    for (const report of [first, second, grown, first]) value(await send(report))
    const again = value(await send(first))
    expect(again.outcomes).toEqual([
      { digest: a, outcome: 'already', at: '2027-01-09T01:02:00.000Z' },
      { digest: b, outcome: 'entered', at: '2027-01-09T01:20:00.000Z' },
    ])
    expect(again.attendance).toEqual({
      registered: 3,
      entered: 3,
      walkIns: 7,
      total: 10,
      hours: [
        { hour: '2027-01-09T09', entered: 2, walkIns: 5 },
        { hour: '2027-01-09T10', entered: 1, walkIns: 2 },
      ],
    })
    store.setClock(before)
  })

  it('refuses times ahead of now; counts of hours when the door was closed go to its first and last', async () => {
    const fair = await announced()
    store.setClock(during)
    const report = {
      by: park,
      id: fair.id,
      device: 'phone-fast-clock',
      checkIns: [{ digest: digestOf(fair.id, 'x'), at: '2027-01-09T02:30:00.000Z' }],
      walkIns: { '2027-01-09T02': { in: 1, undone: 0 }, '2027-01-09T15': { in: 1, undone: 0 } },
    }
    expect(await reportDoor(store)(report)).toMatchObject({
      error: { kind: 'invalid-request', errors: [{ code: 'in-the-future' }, { code: 'in-the-future' }] },
    })
    const early = { ...report, checkIns: [], walkIns: { '2027-01-09T02': { in: 3, undone: 1 }, '2027-01-09T06': { in: 1, undone: 0 } } }
    for (const _ of [1, 2]) value(await reportDoor(store)(early))
    expect(await countAttendance(store)(fair.id)).toMatchObject({ walkIns: 3, hours: [{ hour: '2027-01-09T06', walkIns: 3 }] })
    store.setClock(before)
  })
})

describe('the day before', () => {
  it('everybody registered is reminded once, and anew when the fair has moved', async () => {
    const fair = await announced({ startsAt: '2027-02-20T01:00:00.000Z', endsAt: '2027-02-20T04:00:00.000Z', checkIn: undefined })
    const by = await seeker()
    value(await register(by, fair))
    const run = (instant: string) => {
      store.setClock(instant)
      return remindVisitors(store.as('clock') as TestStore)()
    }
    expect(await run('2027-02-19T00:30:00.000Z')).toEqual({ reminded: 0, more: false })
    expect(await run('2027-02-19T01:30:00.000Z')).toEqual({ reminded: 1, more: false })
    expect(await run('2027-02-19T02:30:00.000Z')).toEqual({ reminded: 0, more: false })
    const times = { startsAt: '2027-02-27T01:00:00.000Z', endsAt: '2027-02-27T04:00:00.000Z' }
    value(await moveFair(store)({ by: park, once: always, id: fair.id, ...times, reason: '顺延' }))
    expect(await run('2027-02-26T01:30:00.000Z')).toEqual({ reminded: 1, more: false })
    expect((await messagesTo(`PERSON#${by.personId}`)).filter((template) => template === 'fair-tomorrow')).toHaveLength(2)
    store.setClock(before)
  })
})

describe('after the fair', () => {
  const vacancyId = 'vac_01JDK0000000000000000000AA' as Id<'vacancy'>

  /** An exhibitor that was at the fair, as the booths keep it. */
  async function arrived(fair: Fair, name: string, state: Exhibitor['state'] = 'ARRIVED'): Promise<Member> {
    const by = member('employer', name)
    const exhibitor = {
      fairId: fair.id,
      fairCode: fair.code,
      parkId: fair.park.id,
      organisation: { id: by.member.organisationId, name, kind: 'employer' },
      rev: 1,
      state,
      booth: { number: 'A1', hall: 'A', tenancy: 1 },
      posts: [
        {
          vacancyId,
          code: 'k3m8p2x7qa',
          title: '焊工',
          occupationCode: '6-18-02-04',
          headcount: 5,
          pay: { min: 1, max: 2, period: 'month' },
        },
      ],
      materials: { checkedAt: before, firstTime: false },
      history: [],
      updatedAt: before,
    }
    const key = { pk: `FAIR#${fair.id}`, sk: `EXHIBITOR#${by.member.organisationId}` }
    value(await store.dynamo.transact([{ kind: 'put', table: 'market', item: { ...key, entity: 'exhibitor', ...exhibitor } }]))
    return by
  }

  const outcome = (figures: object, more: object = {}) => ({
    rev: 0,
    posts: [{ vacancyId, received: 0, intents: 0, signings: 0, placements: [], ...figures }],
    confirmed: false,
    ...more,
  })

  it('exhibitors report, contradictions are told first, corrections keep every version', async () => {
    const fair = await announced()
    const by = await arrived(fair, '示例电机')
    const report = (command: ReturnType<typeof outcome>, who = by) =>
      recordOutcome(store)({ by: who, once: always, code: fair.code, ...command })
    expect(await report(outcome({ received: 3 }))).toMatchObject({ error: { kind: 'not-over' } })
    store.setClock(during)
    value(await countWalkIns(store)({ by: park, once: always, id: fair.id, change: { more: 40 } }))
    store.setClock(later)
    expect(await report(outcome({ received: 3, signings: 4 }))).toMatchObject({
      error: { kind: 'contradiction', errors: [{ pointer: '/posts/0/signings', code: 'more-signings-than-received' }] },
    })
    expect(value(await report(outcome({ received: 3, signings: 4 }, { confirmed: true }))).confirmed).toEqual([
      'more-signings-than-received',
    ])
    expect(await report(outcome({ received: 20, intents: 6, signings: 4 }))).toMatchObject({ error: { kind: 'revision-conflict' } })
    expect(await report(outcome({ received: 20, intents: 6, signings: 3 }, { rev: 1 }))).toMatchObject({ error: { kind: 'reason-needed' } })
    value(await report(outcome({ received: 20, intents: 6, signings: 3 }, { rev: 1, reason: '重复计了一人' })))
    expect(value(await readOutcome(store)({ by, code: fair.code })).versions.map(({ rev, reason }) => [rev, reason])).toEqual([
      [1, undefined],
      [2, '重复计了一人'],
    ])
    const late = await arrived(fair, '示例缺席', 'NO_SHOW')
    expect(await report(outcome({ received: 1 }), late)).toMatchObject({ error: { kind: 'not-attended' } })
    expect(await report(outcome({ received: 1 }), member('employer', '没有报名'))).toMatchObject({ error: { kind: 'not-found' } })
    store.setClock(before)
  })

  it('the park publishes the results in one transaction with the public view, corrects them, and reads placements by period', async () => {
    const fair = await announced()
    const [reports, silent] = [await arrived(fair, '示例甲'), await arrived(fair, '示例乙')]
    store.setClock(during)
    value(await countWalkIns(store)({ by: park, once: always, id: fair.id, change: { more: 25 } }))
    expect(await publishResults(store)({ by: park, once: always, id: fair.id, confirmed: true })).toMatchObject({
      error: { kind: 'not-over' },
    })
    store.setClock(later)
    value(await recordOutcome(store)({ by: reports, once: always, code: fair.code, ...outcome({ received: 12, intents: 5, signings: 2 }) }))
    const publish = (more: object = {}) => publishResults(store)({ by: park, once: always, id: fair.id, confirmed: false, ...more })
    const ask = () => askExhibitors(store)({ by: park, once: always, id: fair.id })
    expect(value(await ask())).toEqual({ asked: 1 })
    expect(await ask()).toMatchObject({ error: { kind: 'asked-today' } })
    expect(await messagesTo(`ORG#${silent.member.organisationId}`)).toEqual(['fair-outcome-wanted'])
    expect(await publish()).toMatchObject({ error: { kind: 'results-in-doubt', errors: [{ code: 'not-reported' }] } })
    const results = {
      version: 1,
      figures: { exhibitors: 2, arrivals: 25, received: 12, intents: 5, signings: 2 },
      reporting: { exhibitors: 1, of: 2 },
    }
    expect(value(await publish({ confirmed: true })).results).toMatchObject(results)
    expect(value(await readPublishedFair(store.as('public'))(fair.code)).results).toMatchObject(results)
    value(await recordOutcome(store)({ by: silent, once: always, code: fair.code, ...outcome({ received: 8, intents: 3, signings: 1 }) }))
    expect(await publish({ confirmed: true })).toMatchObject({ error: { kind: 'reason-needed' } })
    const corrected = value(await publish({ reason: '补报一家' })).results
    expect(corrected).toMatchObject({
      version: 2,
      figures: { received: 20, signings: 3 },
      corrections: [{ version: 1, before: { received: 12 } }],
    })

    store.setClock('2027-02-20T02:00:00.000Z')
    const placed = outcome({ received: 12, intents: 5, signings: 2, placements: [{ date: '2027-02-15', count: 2 }] }, { rev: 1 })
    value(await recordOutcome(store)({ by: reports, once: always, code: fair.code, ...placed }))
    const january = { park: park.member.organisationId, from: '2026-12-31T16:00:00.000Z', before: '2027-01-31T16:00:00.000Z' }
    const told = async (placedBefore: string) =>
      (await fairOutcomesWithin(store)({ ...january, placedBefore })).find(({ code }) => code === fair.code)?.results
    expect(await told('2027-02-28T16:00:00.000Z')).toMatchObject({ arrivals: 25, received: 20, signings: 3, reporting: 2, placements: 2 })
    expect(await told('2027-01-31T16:00:00.000Z')).toMatchObject({ placements: 0 })
    store.setClock(before)
  })

  it('who has not reported is asked twice, the park is told when it is overdue, registrations are erased, the figures are closed', async () => {
    const times = { startsAt: '2027-05-08T01:00:00.000Z', endsAt: '2027-05-08T04:00:00.000Z', checkIn: undefined }
    const fair = await announced(times)
    const by = await seeker()
    const { code } = value(await register(by, fair))
    const silent = await arrived(fair, '示例丙')
    store.setClock('2027-05-08T01:30:00.000Z')
    value(await checkInVisitor(store)({ by: park, id: fair.id, code }))
    const run = async (instant: string) => {
      store.setClock(instant)
      await followUpFairs(store.as('clock') as TestStore)()
      await followUpFairs(store.as('clock') as TestStore)()
    }
    const asked = async () => (await messagesTo(`ORG#${silent.member.organisationId}`)).length
    const overdue = async () =>
      (await messagesTo(`ORG#${park.member.organisationId}`)).filter((template) => template === 'fair-report-overdue').length
    const alarmsBefore = await overdue()
    await run('2027-05-08T06:00:00.000Z')
    expect(await asked()).toBe(0)
    await run('2027-05-09T02:00:00.000Z')
    expect(await asked()).toBe(1)
    await run('2027-05-13T02:00:00.000Z')
    expect(await asked()).toBe(2)
    await run('2027-05-15T02:00:00.000Z')
    const early = await overdue()
    await run('2027-05-16T02:00:00.000Z')
    expect(await overdue()).toBe(early + 1)
    expect(early).toBeGreaterThanOrEqual(alarmsBefore)
    expect(await itemsOf(fair, 'VISITOR#')).toHaveLength(1)
    await run('2027-06-07T02:00:00.000Z')
    expect([...(await itemsOf(fair, 'VISITOR#')), ...(await itemsOf(fair, 'PLACE#'))]).toEqual([])
    expect((await listVisits(store)({ by, limit: 20 })).items).toEqual([])
    expect(await countAttendance(store)(fair.id)).toMatchObject({ entered: 1, total: 1 })
    await run('2028-05-09T02:00:00.000Z')
    const { fair: closed } = value(await readReport(store)({ by: park, id: fair.id }))
    expect(closed).toMatchObject({ archivedAt: '2028-05-09T02:00:00.000Z' })
    expect(await publishResults(store)({ by: park, once: always, id: fair.id, confirmed: true })).toMatchObject({
      error: { kind: 'archived' },
    })
    store.setClock(before)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'fair.archived system fair',
    'fair.cancelled member fair reason',
    'fair.door-counted member fair',
    'fair.edited member fair',
    'fair.moved member fair reason',
    'fair.outcome-corrected member fair',
    'fair.outcome-reported member fair',
    'fair.outcomes-asked member fair',
    'fair.registered person person ids',
    'fair.registration-cancelled person person ids',
    'fair.reported member fair',
    'fair.visitors-erased system fair',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
