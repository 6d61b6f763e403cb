import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bootstrapOrganisation } from '#shared/accounts/use-cases/bootstrap-organisation.ts'
import { type Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { applyForPermit } from '#shared/fairs/use-cases/apply-for-permit.ts'
import { cancelFair } from '#shared/fairs/use-cases/cancel-fair.ts'
import { copyFair } from '#shared/fairs/use-cases/copy-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { editFair } from '#shared/fairs/use-cases/edit-fair.ts'
import { listFairs } from '#shared/fairs/use-cases/list-fairs.ts'
import { listPublishedFairs } from '#shared/fairs/use-cases/list-published-fairs.ts'
import { moveFair } from '#shared/fairs/use-cases/move-fair.ts'
import { nextFairs } from '#shared/fairs/use-cases/next-fairs.ts'
import { ownFair } from '#shared/fairs/use-cases/own-fair.ts'
import { readPublishedFair } from '#shared/fairs/use-cases/read-published-fair.ts'
import { recordPermit } from '#shared/fairs/use-cases/record-permit.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { subscribedFairs } from '#shared/fairs/use-cases/subscribed-fairs.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Result } from '#shared/kernel/result.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

let store: TestStore
let park: Member
let otherPark: Member
const content = FairContent.parse(exampleFairContent)
const plan = { title: '方案', date: '2026-12-01', responsible: '工作组' }
const plans = { implementation: plan, emergency: plan, security: plan }
const now = '2026-12-12T02:00:00.000Z'

beforeAll(async () => {
  store = await testStore(inject('dynamo'), now)
  park = member('西湖人力资源服务产业园')
  otherPark = member('萧山人力资源服务产业园')
})

function member(organisationName: string): Member {
  return {
    kind: 'person',
    personId: store.ids.next('person'),
    sessionId: store.ids.next('session'),
    name: '园区办事员',
    member: {
      organisationId: store.ids.next('organisation'),
      kind: 'park',
      role: 'member',
      organisationName,
      verified: true,
      suspended: false,
    },
  }
}

function value<T>(done: Result<T, { readonly kind: string }>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return done.value
}

async function draft(changes: Partial<FairContent> = {}, by = park): Promise<Fair> {
  return value(await createFair(store)({ by, once: always, content: { ...content, ...changes } }))
}

async function announced(changes: Partial<FairContent> = {}, by = park): Promise<Fair> {
  const { id } = await draft(changes, by)
  value(await recordPlans(store)({ by, once: always, id, plans }))
  return value(await announceFair(store)({ by, once: always, id }))
}

const published = async (code: string) => readPublishedFair(store.as('public'))(code)
const ledgerOf = async (id: string) =>
  (await store.dynamo.query('ledger', { pk: `SUBJECT#${id}`, limit: 50 })).items.map(({ action, reason }) => [action, reason])

describe('a fair from the first note to its cancellation (M-14, 4.5)', () => {
  it('is announced, moved and cancelled; the public view follows in the same transaction', async () => {
    const { id, code } = await draft()
    expect(await published(code)).toMatchObject({ ok: false, error: { kind: 'not-found' } })
    expect(await announceFair(store)({ by: park, once: always, id })).toMatchObject({
      ok: false,
      error: { kind: 'not-ready', errors: [{ code: 'plan-missing' }, { code: 'plan-missing' }, { code: 'plan-missing' }] },
    })

    expect(value(await recordPlans(store)({ by: park, once: always, id, plans: { security: plan } })).state).toBe('PLANNED')
    expect(value(await recordPlans(store)({ by: park, once: always, id, plans })).state).toBe('MATERIALS')
    value(await announceFair(store)({ by: park, once: always, id }))
    expect(value(await published(code))).toMatchObject({ state: 'ANNOUNCED', sequence: 0, title: content.title })

    store.setClock('2026-12-20T02:00:00.000Z')
    value(await moveFair(store)({ by: park, once: always, id, startsAt: '2027-01-16T01:00:00.000Z', reason: '场馆检修' }))
    expect(value(await published(code))).toMatchObject({
      state: 'POSTPONED',
      sequence: 1,
      startsAt: '2027-01-16T01:00:00.000Z',
      updatedAt: '2026-12-20T02:00:00.000Z',
      changes: [
        { action: 'announced' },
        { action: 'moved', reason: '场馆检修', change: { time: { from: { startsAt: content.startsAt } } } },
      ],
    })

    value(await cancelFair(store)({ by: park, once: always, id, reason: '恶劣天气' }))
    expect(value(await published(code))).toMatchObject({ state: 'CANCELLED', sequence: 2, startsAt: '2027-01-16T01:00:00.000Z' })
    expect(await moveFair(store)({ by: park, once: always, id, startsAt: '2027-02-16T01:00:00.000Z', reason: '恢复' })).toMatchObject({
      error: { kind: 'wrong-state' },
    })
    expect((await ledgerOf(id)).toSorted()).toEqual([
      ['fair.announced', undefined],
      ['fair.cancelled', '恶劣天气'],
      ['fair.created', undefined],
      ['fair.moved', '场馆检修'],
      ['fair.plans-recorded', undefined],
      ['fair.plans-recorded', undefined],
    ])
    store.setClock(now)
  })

  it('of a thousand people goes through the police', async () => {
    const { id } = await draft({ expectedAttendance: 1200 })
    value(await recordPlans(store)({ by: park, once: always, id, plans }))
    expect(await announceFair(store)({ by: park, once: always, id })).toMatchObject({ error: { errors: [{ code: 'permit-missing' }] } })
    const application = { authority: '西湖区公安分局', date: '2026-12-12' }
    expect(value(await applyForPermit(store)({ by: park, once: always, id, application })).state).toBe('PERMIT_PENDING')
    expect(await announceFair(store)({ by: park, once: always, id })).toMatchObject({ error: { errors: [{ code: 'permit-missing' }] } })
    const permit = { number: '许 1 号', authority: '西湖区公安分局', date: '2026-12-12' }
    expect(value(await recordPermit(store)({ by: park, once: always, id, permit })).state).toBe('PERMITTED')
    value(await announceFair(store)({ by: park, once: always, id }))
    expect(await cancelFair(store)({ by: park, once: always, id, reason: '天气' })).toMatchObject({
      error: { kind: 'police-notice-needed' },
    })
  })

  it('a park that is not verified announces nothing', async () => {
    const by = { ...park, member: { ...park.member, verified: false } }
    const { id } = await draft()
    value(await recordPlans(store)({ by, once: always, id, plans }))
    expect(await announceFair(store)({ by, once: always, id })).toMatchObject({ error: { errors: [{ code: 'park-not-verified' }] } })
  })

  it('changes in details with a new SEQUENCE, refuses an old revision, writes nothing when nothing differs', async () => {
    const fair = await announced()
    const edit = (rev: number, changes: Partial<FairContent>) =>
      editFair(store)({ by: park, once: always, id: fair.id, rev, content: { ...fair.content, ...changes } })
    const first = value(await edit(fair.rev, { transport: '公交 1 路' }))
    expect(first.fair).toMatchObject({ sequence: 1, rev: fair.rev + 1 })
    expect(value(await published(fair.code))).toMatchObject({ transport: '公交 1 路', sequence: 1 })
    expect(await edit(fair.rev, { transport: '公交 2 路' })).toMatchObject({ error: { kind: 'revision-conflict' } })
    expect(value(await edit(first.fair.rev, { transport: '公交 1 路' })).fair.rev).toBe(first.fair.rev)
  })

  it('is copied as a draft some weeks on, without plans', async () => {
    const { id } = await announced()
    expect(value(await copyFair(store)({ by: park, once: always, id }))).toMatchObject({
      state: 'PLANNED',
      plans: {},
      content: { session: 13, startsAt: '2027-01-16T01:00:00.000Z' },
      history: [{ action: 'copied' }],
    })
  })
})

describe('who may', () => {
  it('another park finds nothing', async () => {
    const { id } = await announced()
    const by = otherPark
    expect(await ownFair(store)({ by, id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await cancelFair(store)({ by, once: always, id, reason: '越权' })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await copyFair(store)({ by, once: always, id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(value(await ownFair(store)({ by: park, id })).state).toBe('ANNOUNCED')
  })
})

describe('at the same time, and again', () => {
  it('twenty changes of one revision: one gets through, the view is its view', async () => {
    const fair = await announced()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        editFair(store)({ by: park, once: always, id: fair.id, rev: fair.rev, content: { ...fair.content, bring: `简历 ${n} 份` } }),
      ),
    )
    const won = outcomes.filter((done) => done.ok)
    expect(won).toHaveLength(1)
    const stored = value(await ownFair(store)({ by: park, id: fair.id }))
    expect(stored).toMatchObject({ rev: fair.rev + 1, sequence: 1 })
    expect(value(await published(fair.code)).bring).toBe(stored.content.bring)
  })

  it('a repeated request gets the first answer and does nothing', async () => {
    const idempotency = createIdempotency(store.dynamo, store.clock)
    const open = async () => value(await idempotency.open({ principal: 'p', key: 'k', request: 'r' }))
    const first = value(await createFair(store)({ by: park, once: await open(), content }))
    const again = value(await createFair(store)({ by: park, once: await open(), content }))
    expect(again).toEqual(first)
  })
})

describe('agencies that run a fair', () => {
  it('are known by name, credit code or id, told of every change, and refused when they are none', async () => {
    const { organisation } = await bootstrapOrganisation(store)({
      content: {
        kind: 'agency',
        name: '钱江人力资源有限公司',
        uscc: '91330100MA0000015W',
        district: '330106',
        serviceClass: 'commercial',
        licence: { number: '330100000001' },
        contact: { function: '业务部', phone: '0571-85001234' },
      },
      member: { issuer: 'https://issuer.example', subject: 'agency', name: '经办人' },
    })
    const stranger = 'org_01JDK0000000000000000000AA' as Id<'organisation'>
    expect(
      await createFair(store)({ by: park, once: always, content: { ...content, agencyIds: [organisation.id, stranger] } }),
    ).toMatchObject({
      error: { kind: 'unknown-agency', errors: [{ pointer: '/content/agencyIds/1' }] },
    })
    for (const text of ['钱江人力资源有限公司', '９１３３０１００ｍａ００００015W', organisation.id]) {
      const named = value(await createFair(store)({ by: park, once: always, content: { ...content, agencyIds: [text] } }))
      expect(named.content.agencyIds).toEqual([organisation.id])
    }
    expect(await createFair(store)({ by: park, once: always, content: { ...content, agencyIds: ['钱江人力'] } })).toMatchObject({
      error: { kind: 'unknown-agency', errors: [{ detail: expect.stringContaining('“钱江人力”不是已通过核验的人力资源机构') }] },
    })
    const fair = await announced({ agencyIds: [organisation.id] })
    expect(value(await published(fair.code)).organisers[0]).toEqual({ name: '钱江人力资源有限公司' })
    value(await speaking('en', () => cancelFair(store)({ by: park, once: always, id: fair.id, reason: '天气' })))
    const messages = await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${organisation.id}`, limit: 10 })
    expect(messages.items.map(({ template }) => template).toSorted()).toEqual(['fair-announced', 'fair-cancelled'])
    // In Chinese, although it was cancelled on an English page.
    expect(messages.items.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^原定2027年1月9日（周六）.*西湖区.*已取消。原因：天气/),
    )
    expect(JSON.stringify(value(await published(fair.code)))).not.toContain(organisation.id)
  })
})

describe('lists', () => {
  let own: Member
  beforeAll(async () => {
    own = member('拱墅人力资源服务产业园')
    const venue = { name: '会展中心', address: '奔竞大道 1 号', district: '330109' as const }
    for (let week = 0; week < 5; week += 1) {
      const at = (instant: string) => new Date(Date.parse(instant) + week * 7 * 24 * 3_600_000).toISOString()
      await announced({ title: `专场 ${week}`, venue, startsAt: at(content.startsAt), endsAt: at(content.endsAt), checkIn: undefined }, own)
    }
    await draft({ title: '草稿' }, own)
    const given = await draft({ title: '放弃的' }, own)
    value(await cancelFair(store)({ by: own, once: always, id: given.id, reason: '不办了' }))
  })

  it.each([
    ['upcoming', ['专场 2', '专场 3', '专场 4']],
    ['past', ['专场 1', '专场 0']],
    ['drafts', ['草稿']],
    ['dropped', ['放弃的']],
  ] as const)('of the park: %s', async (tab, titles) => {
    store.setClock('2027-01-20T02:00:00.000Z')
    const { items } = await listFairs(store)({ by: own, tab, limit: 20 })
    expect(items.map((fair) => fair.content.title)).toEqual(titles)
    store.setClock(now)
  })

  it('of the public: filtered, counted, in pages', async () => {
    const reader = store.as('public')
    const first = await listPublishedFairs(reader)({ tab: 'upcoming', district: '330109', limit: 3 })
    expect(first).toMatchObject({ total: 5, facets: { district: expect.arrayContaining([{ value: '330109', count: 5 }]) } })
    const rest = await listPublishedFairs(reader)({ tab: 'upcoming', district: '330109', limit: 3, after: first.after })
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(['专场 0', '专场 1', '专场 2', '专场 3', '专场 4'])
    const none = await listPublishedFairs(reader)({ tab: 'upcoming', district: '330182', month: '2027-01', limit: 20 })
    expect(await listPublishedFairs(reader)({ tab: 'past', month: '2099-12', limit: 20 })).toMatchObject({ items: [], total: 0 })
    expect(none).toMatchObject({ total: 0, items: [] })
    expect(none.without.district).toBeGreaterThan(0)
    expect(none.without.month).toBe(0)
  })

  it('the home page shows no cancelled fair, the calendar shows all', async () => {
    const reader = store.as('public')
    const fairs = await subscribedFairs(reader)({})
    expect(fairs.some(({ state }) => state === 'CANCELLED')).toBe(true)
    const next = await nextFairs(reader)(3)
    expect(next).toHaveLength(3)
    expect(next.every(({ state }) => state !== 'CANCELLED')).toBe(true)
    expect(await subscribedFairs(reader)({ district: '330109' })).toHaveLength(5)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['fair.copied member fair', 'fair.permit-applied member fair', 'fair.permitted member fair']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
