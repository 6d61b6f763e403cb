import { beforeAll, describe, expect, inject, it } from 'vitest'
import { retentionBindings } from '#functions/bureau/retention/bindings.ts'
import { siteBindings } from '#functions/public/site/site-bindings.ts'
import type { Complaint } from '#shared/complaints/domain/complaint.ts'
import { createComplaints } from '#shared/complaints/store/complaints.ts'
import { withdrawComplaint } from '#shared/complaints/use-cases/change-complaint.ts'
import { createIntroductions } from '#shared/introductions/store/introductions.ts'
import { introductionKey, partyKey } from '#shared/introductions/store/keys.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { always } from '#shared/platform/http/once.ts'
import { getReport, getTurn } from '#shared/retention/store/reports.ts'
import { keepRetention } from '#shared/retention/use-cases/keep-retention.ts'
import { left } from '#shared/talent/domain/changes.ts'
import { consentRecords } from '#shared/talent/domain/consent-record.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeComplaint } from '../../support/things/complaint.ts'
import { introductionThing } from '../../support/things/introduction.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { asking } from '../demand/app.ts'

const start = '2026-11-30T02:00:00.000Z'
const later = '2030-01-10T02:00:00.000Z'
let store: TestStore
const ended: Record<'plain' | 'complained', string> = { plain: '', complained: '' }
let complaint: Complaint
let leaver: Id<'talent'>
let stayer: Id<'talent'>

/** Begun and withdrawn by the person at once. */
async function endedIntroduction(): Promise<string> {
  const id = (await introductionThing(store)) ?? ''
  const { personId } = (await createIntroductions(store.dynamo).get(id)) ?? { personId: '' as Id<'person'> }
  made(await takeStep(store)({ by: personAs(store, personId), as: 'person', once: always, id, step: 'withdraw', details: {} }))
  return id
}

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
  ended.plain = await endedIntroduction()
  ended.complained = await endedIntroduction()
  const talent = await makeTalent(store)
  const gone = left(talent, store.clock.now())
  const talents = createTalents(store.dynamo)
  await store.dynamo.transact([talents.put(gone), ...consentRecords(talent, gone).map(talents.addConsentRecord)])
  leaver = talent.id
  stayer = (await makeTalent(store)).id
  const by = personAs(store, (await makeTalent(store)).personId)
  complaint = await makeComplaint(store, { about: 'data', category: 'erase', text: '卡纳里雀请删除' }, by)
  made(await withdrawComplaint(store)({ by, once: always, reference: complaint.reference }))
})

/** The store, whose nth transaction is carried out but cuts the run off. */
function dyingAfter(count: number): TestStore {
  const clock = store.as('clock')
  let left = count
  const transact: typeof clock.dynamo.transact = async (operations) => {
    const done = await clock.dynamo.transact(operations)
    left -= 1
    if (left === 0) throw new Error('killed')
    return done
  }
  return { ...clock, dynamo: { ...clock.dynamo, transact } } as TestStore
}

describe('what is over is ended once, the rest stays for a reason (个人信息保护法 19, 47; 网络数据条例 12, 24)', () => {
  it('removes nothing before its time, and counts who left', async () => {
    store.setClock('2026-11-30T03:00:00.000Z')
    expect(await keepRetention(store.as('clock'))()).toMatchObject({ kind: 'done' })
    const counts = (await getReport(store.dynamo, '2026-11'))?.counts
    expect(counts?.introduction).toEqual({ removed: 0, late: 0, kept: { minimum: 2 } })
    expect(counts?.complaint).toEqual({ removed: 0, late: 0, kept: { minimum: 1 } })
    expect(counts?.talent?.removed).toBe(1)
    expect(await createComplaints(store.dynamo).get(complaint.id)).toMatchObject({ state: 'withdrawn' })
    expect(await keepRetention(store.as('clock'))()).toEqual({ kind: 'done', pages: 0 })
  })

  it('three years later removes it, killed after every write and gone on with; holds what somebody waits for an answer about', async () => {
    store.setClock(later)
    const waiting = await createIntroductions(store.dynamo).get(ended.complained)
    await makeComplaint(
      store,
      { about: 'introduction', ref: ended.complained, category: 'harassment', text: '结束以后仍然反复打扰' },
      personAs(store, waiting?.personId ?? ('' as Id<'person'>)),
    )
    for (let kills = 0; (await getReport(store.dynamo, '2030-01')) === undefined; kills += 1) {
      expect(kills).toBeLessThan(40)
      await keepRetention(dyingAfter(1))().catch((error: Error) => expect(error.message).toBe('killed'))
    }
    const counts = (await getReport(store.dynamo, '2030-01'))?.counts
    expect(counts?.introduction).toEqual({ removed: 1, late: 0, kept: { complaint: 1 } })
    expect(counts?.['introduction-of-party']?.kept.minimum).toBeGreaterThan(0)
    expect(counts?.complaint).toEqual({ removed: 1, late: 0, kept: { running: 1 } })
    // Who left was told of by the report before.
    expect(counts?.talent).toMatchObject({ removed: 0, kept: { tombstone: 1 } })
    expect(counts?.['consent-record']?.removed).toBeGreaterThan(0)
    expect(counts?.['consent-record']?.kept.wanted).toBeGreaterThan(0)
    expect(await getTurn(store.dynamo)).toBeUndefined()
  })

  it('leaves tombstones of roots, without anybody, and what is still wanted whole', async () => {
    const root = await store.dynamo.get('market', introductionKey(ended.plain))
    expect(Object.keys(root ?? {}).toSorted()).toEqual(['entity', 'erasedAt', 'id', 'pk', 'rev', 'sk', 'state'])
    expect(await createIntroductions(store.dynamo).get(ended.plain)).toBeUndefined()
    const kept = await createIntroductions(store.dynamo).get(ended.complained)
    const party = kept?.parties[0]?.organisationId ?? ''
    expect(await store.dynamo.get('market', partyKey(ended.complained, party))).toBeDefined()
    expect(JSON.stringify(await createComplaints(store.dynamo).get(complaint.id))).not.toContain('卡纳里雀')
    expect((await createTalents(store.dynamo).get(leaver))?.state).toBe('left')
    expect(await createTalents(store.dynamo).consentRecords(leaver)).toEqual([])
    expect((await createTalents(store.dynamo).consentRecords(stayer)).length).toBeGreaterThan(0)
  })

  it('is read by the bureau, as a page and as CSV, and in sums by everybody', async () => {
    const bureau = asMember(store, await makeOrganisation(store, 'bureau'))
    const site = asking(store.as('bureau'), retentionBindings(store.as('bureau')), bureau)
    const page = (await site.page('/bureau/retention')).text
    expect(page).toContain('2030-01 的报告')
    expect(page).toContain('有未处理完的投诉举报')
    expect((await site.page('/bureau/retention?month=2026-11')).text).toContain('2026-11 的报告')
    const csv = (await site.page('/bureau/retention.csv?month=2030-01')).text
    expect(csv.split('\r\n')[0]).toContain('本期删除')
    expect((await site.page('/bureau/retention.csv?month=2029-01')).status).toBe(404)
    const footer = { operator: '演示', contact: '演示', licences: [] }
    const open = asking(store, siteBindings({ dynamo: store.as('public').dynamo, footer }), { kind: 'anonymous' })
    const told = (await open.page('/privacy')).text
    expect(told).toContain('2030-01 的检查：到期删除')
    expect(told).toContain('证书的照片或 PDF')
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'complaint.erased system complaint',
    'complaint.withdrawn system complaint reason',
    'introduction.erased system introduction',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
