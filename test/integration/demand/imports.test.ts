import { beforeAll, describe, expect, inject, it } from 'vitest'
import { createPublicVacancies } from '#shared/demand/store/public-views.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { setFeed } from '#shared/demand/use-cases/set-feed.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeOrganisation, suspend } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { importBatch, makeFeed } from '../../support/things/import.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

const start = '2026-12-01T02:00:00.000Z'
let store: TestStore

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
})

const source = { name: '示例招聘网', url: 'https://example.com/jobs/1' }
const itemOf = (externalRef: string, more: Parameters<typeof vacancyContentOf>[1] = {}, rest: object = {}) => ({
  externalRef,
  content: vacancyContentOf(store, { title: `车工 ${externalRef}`, ...more }),
  ...rest,
})
const rows = (receipts: Awaited<ReturnType<typeof importBatch>>) =>
  receipts.map(({ status, reasons }) => [status, ...reasons.map(({ code }) => code)])
/** An employer, and a feed, whose first ad a reviewer has approved. */
const knownEmployer = async (): Promise<Member> => {
  const by = asMember(store, await makeOrganisation(store, 'employer'))
  await makeVacancy(store, by, { title: '首个岗位' })
  return by
}
const approve = async (by: Member, mandateId: string) => makeVacancy(store, by, { title: '首个受托岗位', mandateId })

describe('importing one’s own demand', () => {
  it('publishes, is idempotent by reference, and changes what was changed', async () => {
    const by = await knownEmployer()
    const items = [itemOf('A-1'), itemOf('A-2', { district: '330110' })]
    const first = await importBatch(store, by, items)
    expect(rows(first)).toEqual([['created'], ['created']])
    const again = await importBatch(store, by, items)
    expect(rows(again)).toEqual([['unchanged'], ['unchanged']])
    expect(again.map(({ id, code }) => [id, code])).toEqual(first.map(({ id, code }) => [id, code]))
    const changed = await importBatch(store, by, [itemOf('A-1', { headcount: 7 }), itemOf('A-2', { district: '330110' })])
    expect(rows(changed)).toEqual([['updated'], ['unchanged']])
    const vacancy = await findVacancy(store)(first[0]?.id ?? '')
    expect([vacancy?.content.headcount, vacancy?.externalRef, vacancy?.history.at(-1)?.reason]).toEqual([7, 'A-1', '招聘人数'])
    const view = await createPublicVacancies(store.as('public').dynamo).get(first[0]?.code ?? '')
    expect(view).toMatchObject({ kind: 'open', view: { headcount: 7 } })
  })

  it('gives a receipt to each item by the rules of a post by hand', async () => {
    const by = await knownEmployer()
    const { pay: _, ...noPay } = vacancyContentOf(store, { title: '没有薪酬' })
    const receipts = await importBatch(store, by, [
      itemOf('B-1'),
      { externalRef: 'B-2', content: noPay },
      itemOf('B-3', { conditions: '限男' }),
      itemOf('B-4', { conditions: '45 岁以下' }),
      { externalRef: 'B-5', content: { ...noPay, occupationCode: '9-99-99-99' } },
      { externalRef: 'B-6', content: { ...noPay, district: '310115' } },
      { externalRef: 'B-7', place: '南京·江宁·麒麟', content: { title: '焊工' } },
      itemOf('B-8', {}, { source }),
      itemOf('B-1'),
      '不是对象',
      itemOf('B-11', { title: '车工 B-1' }),
    ])
    expect(rows(receipts)).toEqual([
      ['created'],
      ['refused', 'missing-pay'],
      ['refused', 'sex'],
      ['held', 'warnings', 'age'],
      ['refused', 'unknown-code'],
      ['refused', 'out-of-area'],
      ['refused', 'out-of-area'],
      ['refused', 'not-a-feed'],
      ['refused', 'repeated-in-batch'],
      ['refused', 'wrong-type'],
      ['refused', 'duplicate'],
    ])
    expect(receipts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(receipts[4]?.reasons[0]).toMatchObject({ pointer: '/content/occupationCode' })
    expect(receipts[10]?.reasons[0]?.detail).toContain(receipts[0]?.id)
  })

  it('holds the first ads of an organisation until a reviewer knows it', async () => {
    const by = asMember(store, await makeOrganisation(store, 'employer'))
    expect(rows(await importBatch(store, by, [itemOf('C-1')]))).toEqual([['held', 'first-post']])
    expect(rows(await importBatch(store, by, [itemOf('C-1')]))).toEqual([['unchanged', 'first-post']])
    await makeVacancy(store, by, { title: '首个审核通过的岗位' })
    const [known] = await importBatch(store, by, [itemOf('C-1')])
    expect(known).toMatchObject({ status: 'updated', state: 'PUBLISHED', reasons: [] })
    expect(rows(await importBatch(store, by, [itemOf('C-1')]))).toEqual([['unchanged']])
  })

  it('writes a batch sent twice at the same moment once', async () => {
    const by = await knownEmployer()
    const items = Array.from({ length: 20 }, (_, n) => itemOf(`D-${n}`))
    const [a, b] = await Promise.all([importBatch(store, by, items), importBatch(store, by, items)])
    for (const [index, one] of a.entries()) {
      expect(new Set([one.status, b[index]?.status])).toEqual(new Set(['created', 'unchanged']))
      expect(b[index]?.id).toBe(one.id)
    }
  })

  it('reopens what had run out, and leaves what was ended', async () => {
    const by = await knownEmployer()
    const [one, two] = await importBatch(store, by, [itemOf('E-1', { validUntil: '2026-12-03' }), itemOf('E-2')])
    made(await endVacancy(store)({ by, once: always, id: two?.id ?? '', ending: { how: 'closed', reason: '取消' } }))
    store.setClock('2026-12-05T02:00:00.000Z')
    expect((await importBatch(store, by, [itemOf('E-1', { validUntil: '2026-12-03' })]))[0]).toMatchObject({
      status: 'unchanged',
      state: 'EXPIRED',
    })
    expect(rows(await importBatch(store, by, [itemOf('E-1', { validUntil: '2026-12-20' }), itemOf('E-2', { headcount: 1 })]))).toEqual([
      ['updated'],
      ['refused', 'ended'],
    ])
    expect((await findVacancy(store)(one?.id ?? ''))?.history.map(({ action }) => action)).toEqual([
      'imported',
      'submitted',
      'published',
      'expired',
      'reopened',
    ])
    store.setClock(start)
  })
})

describe('re-posting as a feed account (五部门通知: 转发须标注来源)', () => {
  const bare = { title: '焊工', duties: '焊接钢结构件' }
  const feedItem = (externalRef: string, more: object = {}, rest: object = {}) => ({
    externalRef,
    source,
    employer: { name: '某某机械有限公司' },
    place: '杭州·萧山·宁围',
    content: { ...bare, title: `焊工 ${externalRef}`, ...more },
    ...rest,
  })

  it('keeps what lacks elements as a held draft that names them, and publishes nothing of it', async () => {
    const by = asMember(store, await makeFeed(store))
    const [held, outside, sourceless, unlawful, nameless] = await importBatch(store, by, [
      feedItem('F-1'),
      feedItem('F-2', {}, { place: '上海·浦东' }),
      { externalRef: 'F-3', content: bare },
      feedItem('F-4', { duties: '焊接，限男' }),
      feedItem('F-5', {}, { employer: undefined }),
    ])
    expect(rows([held, outside, sourceless, unlawful, nameless].filter((one) => one !== undefined))).toEqual([
      ['held', 'missing-headcount', 'missing-conditions', 'missing-pay', 'missing-validity'],
      ['refused', 'out-of-area'],
      ['refused', 'source-missing'],
      ['refused', 'missing-headcount', 'missing-conditions', 'missing-pay', 'missing-validity', 'sex'],
      ['refused', 'employer-missing'],
    ])
    const vacancy = await findVacancy(store)(held?.id ?? '')
    expect(vacancy).toMatchObject({ state: 'DRAFT', source, employer: { name: '某某机械有限公司' }, content: { district: '330109' } })
    expect(vacancy?.employer.id).toBeUndefined()
    expect(rows(await importBatch(store, by, [feedItem('F-1')]))).toEqual([
      ['unchanged', 'missing-headcount', 'missing-conditions', 'missing-pay', 'missing-validity'],
    ])
  })

  it('hands a held draft in when the source completes it, and shows where it comes from', async () => {
    const by = asMember(store, await makeFeed(store))
    const [held] = await importBatch(store, by, [feedItem('G-1')])
    const complete = { headcount: 2, conditions: '持焊接操作证', pay: { min: 700_000, max: 900_000 }, validUntil: '2026-12-31' }
    expect(rows(await importBatch(store, by, [feedItem('G-1', complete)]))).toEqual([['held', 'first-post']])
    const vacancy = await findVacancy(store)(held?.id ?? '')
    expect(vacancy?.state).toBe('SUBMITTED')
  })

  it('is for agencies that the bureau let, as long as it does', async () => {
    const agency = await makeOrganisation(store, 'agency')
    const by = asMember(store, agency)
    expect(rows(await importBatch(store, by, [feedItem('H-1')]))).toEqual([['refused', 'not-a-feed']])
    const bureau = asMember(store, await makeOrganisation(store, 'bureau'))
    const employer = await makeOrganisation(store, 'employer')
    const set = async (uscc: string, feed: boolean) =>
      setFeed(store.as('bureau'))({ by: bureau, once: always, uscc, feed, reason: '合作转载' })
    expect(await set(employer.organisation.content.uscc, true)).toMatchObject({ ok: false, error: { kind: 'not-an-agency' } })
    made(await set(agency.organisation.content.uscc, true))
    expect(rows(await importBatch(store, by, [feedItem('H-1')]))[0]?.[0]).toBe('held')
    made(await set(agency.organisation.content.uscc, false))
    expect(rows(await importBatch(store, by, [feedItem('H-2')]))).toEqual([['refused', 'not-a-feed']])
  })
})

describe('importing under mandates', () => {
  it('publishes complete demands for several employers, each under its own', async () => {
    const agency = await makeOrganisation(store, 'agency')
    const by = asMember(store, agency)
    const [one, two, three] = [
      await makeOrganisation(store, 'employer'),
      await makeOrganisation(store, 'employer'),
      await makeOrganisation(store, 'employer'),
    ]
    const mandate = await makeMandate(store, { agency, employer: one })
    await makeMandate(store, { agency, employer: two })
    await approve(by, mandate.id)
    const forEmployer = (externalRef: string, uscc: string) => itemOf(externalRef, {}, { employer: { uscc } })
    const receipts = await importBatch(store, by, [
      forEmployer('M-1', one.organisation.content.uscc),
      forEmployer('M-2', two.organisation.content.uscc),
      forEmployer('M-3', three.organisation.content.uscc),
      itemOf('M-4'),
    ])
    expect(rows(receipts)).toEqual([['created'], ['created'], ['refused', 'no-mandate'], ['refused', 'employer-missing']])
    expect((await findVacancy(store)(receipts[1]?.id ?? ''))?.employer.id).toBe(two.organisation.id)
    await suspend(store, two.organisation)
    expect(rows(await importBatch(store, by, [forEmployer('M-5', two.organisation.content.uscc)]))).toEqual([
      ['refused', 'employer-inactive'],
    ])
  })

  it('takes a hundred in one go within bounds', async () => {
    const by = await knownEmployer()
    const began = performance.now()
    const receipts = await importBatch(
      store,
      by,
      Array.from({ length: 100 }, (_, n) => itemOf(`N-${n}`)),
    )
    expect(receipts.filter(({ status }) => status === 'created')).toHaveLength(100)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'feed.allowed member organisation reason',
    'feed.ended member organisation reason',
    'mandate.accepted member mandate',
    'mandate.proposed member mandate ids',
    'vacancy.closed member vacancy reason',
    'vacancy.edited member vacancy reason',
    'vacancy.expired system vacancy',
    'vacancy.imported member vacancy',
    'vacancy.published member vacancy',
    'vacancy.reopened member vacancy reason',
    'vacancy.submitted member vacancy',
    'vacancy.suspended system vacancy reason',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
