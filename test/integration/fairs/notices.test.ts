import { beforeAll, describe, expect, inject, it } from 'vitest'
import { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import { type Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { putExhibitor } from '#shared/fairs/store/booths.ts'
import { addVisitor } from '#shared/fairs/store/visitors.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { cancelFair } from '#shared/fairs/use-cases/cancel-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { editFair } from '#shared/fairs/use-cases/edit-fair.ts'
import { moveFair } from '#shared/fairs/use-cases/move-fair.ts'
import { noticesOfFair } from '#shared/fairs/use-cases/notices-of-fair.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { tellOfChanges } from '#shared/fairs/use-cases/tell-of-changes.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

const booked = '2026-12-10T02:00:00.000Z'
const now = '2026-12-12T02:00:00.000Z'
const plan = { title: '方案', date: '2026-12-01', responsible: '工作组' }
const content = FairContent.parse(exampleFairContent)

let store: TestStore
let by: Member

beforeAll(async () => {
  store = await testStore(inject('dynamo'), now)
  by = {
    kind: 'person',
    personId: store.ids.next('person'),
    sessionId: store.ids.next('session'),
    name: '园区办事员',
    member: {
      organisationId: store.ids.next('organisation'),
      kind: 'park',
      role: 'member',
      organisationName: '西湖人力资源服务产业园',
      verified: true,
      suspended: false,
    },
  }
})

function value<T>(done: Result<T, { readonly kind: string }>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return done.value
}

async function fairWith(exhibitors: number, visitors: number): Promise<{ fair: Fair; orgs: readonly string[]; people: readonly string[] }> {
  const { id } = value(await createFair(store)({ by, once: always, content }))
  value(await recordPlans(store)({ by, once: always, id, plans: { implementation: plan, emergency: plan, security: plan } }))
  const fair = value(await announceFair(store)({ by, once: always, id }))
  const orgs = Array.from({ length: exhibitors }, () => store.ids.next('organisation'))
  const people = Array.from({ length: visitors }, () => store.ids.next('person'))
  const writes: Operation[] = [
    ...orgs.map((org, index) => putExhibitor(exhibitorOf(fair, org, index % 10 === 0 ? 'WAITING' : 'BOOKED', booked))),
    ...people.flatMap((personId, index) =>
      addVisitor({
        fairId: fair.id,
        talentId: store.ids.next('talent'),
        personId,
        code: codeOf(index),
        trades: [],
        place: index + 1,
        at: booked,
      }),
    ),
  ]
  for (let at = 0; at < writes.length; at += 90) expect((await store.dynamo.transact(writes.slice(at, at + 90))).ok).toBe(true)
  return { fair, orgs, people }
}

function codeOf(index: number): string {
  return index
    .toString(8)
    .padStart(8, '0')
    .replaceAll(/\d/g, (digit) => String(Number(digit) + 2))
}

function exhibitorOf(fair: Fair, id: string, state: string, at: string): Exhibitor {
  return Exhibitor.parse({
    fairId: fair.id,
    fairCode: fair.code,
    parkId: fair.park.id,
    organisation: { id, name: '示例机械有限公司', kind: 'employer' },
    rev: 1,
    state,
    posts: [],
    materials: { checkedAt: at, firstTime: false },
    ...(state === 'BOOKED' ? { bookedAt: at } : { waitingSince: at }),
    history: [],
    updatedAt: at,
  })
}

const messagesOf = async (recipient: string): Promise<readonly string[]> =>
  (await store.dynamo.query('messages', { index: 'byPerson', pk: recipient, limit: 20 })).items.map(({ template }) => String(template))
const all = async (recipients: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(recipients.map(messagesOf))
  return [...new Set(found.map((templates) => templates.join(' ')))]
}
const organisations = (orgs: readonly string[]) => orgs.map((id) => `ORG#${id}`)
const persons = (people: readonly string[]) => people.map((id) => `PERSON#${id}`)

/** A store whose transactions fail from the nth on: the job is broken off there. */
function breaking(dynamo: Dynamo, after: number): Dynamo {
  let done = 0
  return {
    ...dynamo,
    transact: async (operations) => {
      done += 1
      if (done > after) throw new Error('broken off')
      return dynamo.transact(operations)
    },
  }
}

describe('a change is told to all who booked, wait or registered, once each (4.5)', () => {
  it('however often it is broken off, and by however many runs at a time; the park sees how far it is', async () => {
    const { fair, orgs, people } = await fairWith(95, 85)
    value(await moveFair(store)({ by, once: always, id: fair.id, startsAt: '2027-01-16T01:00:00.000Z', reason: '场馆检修' }))
    expect(await noticesOfFair(store)(fair.id)).toMatchObject([{ stage: 'exhibitor', told: { exhibitor: 0, visitor: 0 } }])

    await expect(tellOfChanges({ ...store, dynamo: breaking(store.as('clock').dynamo, 1) })()).rejects.toThrow('broken off')
    expect(await noticesOfFair(store)(fair.id)).toMatchObject([{ stage: 'exhibitor', told: { exhibitor: 40, visitor: 0 } }])

    const clock = { ...store, dynamo: store.as('clock').dynamo }
    await Promise.all([tellOfChanges(clock)(), tellOfChanges(clock)(), tellOfChanges(clock)()])
    await tellOfChanges(clock)()
    expect(await noticesOfFair(store)(fair.id)).toMatchObject([
      { stage: 'done', told: { exhibitor: 95, visitor: 85 }, finishedAt: expect.any(String) },
    ])
    expect(await all([...organisations(orgs), ...persons(people)])).toEqual(['fair-moved'])
    expect(await tellOfChanges(clock)()).toEqual({ told: 0, more: false })
  })

  it('two changes one after the other: two messages, in their order; who came after the change knew of it', async () => {
    const { fair, orgs, people } = await fairWith(3, 2)
    value(await moveFair(store)({ by, once: always, id: fair.id, startsAt: '2027-01-16T01:00:00.000Z', reason: '场馆检修' }))
    store.setClock('2026-12-12T03:00:00.000Z')
    const late = store.ids.next('organisation')
    await store.dynamo.transact([putExhibitor(exhibitorOf(fair, late, 'BOOKED', '2026-12-12T02:30:00.000Z'))])
    value(await cancelFair(store)({ by, once: always, id: fair.id, reason: '寒潮' }))
    await tellOfChanges(store)()
    expect(await all([...organisations(orgs), ...persons(people)])).toEqual(['fair-moved fair-cancelled'])
    expect(await all(organisations([late]))).toEqual(['fair-cancelled'])
    store.setClock(now)
  })

  it('what concerns exhibitors alone is told to them alone, what concerns nobody to nobody', async () => {
    const { fair, orgs, people } = await fairWith(2, 2)
    const edit = async (rev: number, changes: Partial<FairContent>) =>
      value(await editFair(store)({ by, once: always, id: fair.id, rev, content: { ...fair.content, ...changes } })).fair
    const once = await edit(fair.rev, { materials: [{ whom: '企业', items: ['营业执照'] }] })
    await edit(once.rev, { materials: [{ whom: '企业', items: ['营业执照'] }], transport: '公交 1 路' })
    await tellOfChanges(store)()
    expect(await all(organisations(orgs))).toEqual(['fair-edited'])
    expect(await all(persons(people))).toEqual([''])
    expect(await noticesOfFair(store)(fair.id)).toHaveLength(1)
  })
})
