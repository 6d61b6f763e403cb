import { beforeAll, describe, expect, inject, it } from 'vitest'
import { complaintReviewBindings } from '#functions/bureau/complaints/bindings.ts'
import { complaintBindings } from '#functions/desk/complaints/bindings.ts'
import { messageBindings } from '#functions/desk/messages/bindings.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import type { Complaint } from '#shared/complaints/domain/complaint.ts'
import { createComplaints } from '#shared/complaints/store/complaints.ts'
import { answerComplaint } from '#shared/complaints/use-cases/answer-complaint.ts'
import { openComplaint, readComplaintFigures, takeNextComplaint } from '#shared/complaints/use-cases/complaint-queue.ts'
import { fileComplaint } from '#shared/complaints/use-cases/file-complaint.ts'
import { watchDeadlines } from '#shared/complaints/use-cases/watch-deadlines.ts'
import { createPublicVacancies } from '#shared/demand/store/public-views.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member, Principal } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, made, makeColleague, makeOrganisation, makePerson } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeComplaint, secretKey } from '../../support/things/complaint.ts'
import { personAs } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'
import { asking } from '../demand/app.ts'

const start = '2026-11-30T02:00:00.000Z'
const canary = '卡纳里雀'
let store: TestStore
let bureau: Employed
let ann: Member
let ben: Member

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
  bureau = await makeOrganisation(store, 'bureau')
  ;[ann, ben] = [asMember(store, bureau), asMember(store, await makeColleague(store, bureau))]
})

const desk = (principal: Principal) => asking(store, [...complaintBindings({ ...store, secretKey }), ...messageBindings(store)], principal)
const reviewer = (principal: Principal) => asking(store.as('bureau'), complaintReviewBindings(store.as('bureau')), principal)
const newEmployer = async (): Promise<Member> => asMember(store, await makeOrganisation(store, 'employer'))

/** Takes until this very complaint is in hand. */
async function inHand(by: Member, id: string): Promise<Complaint> {
  for (let turn = 0; turn < 20; turn += 1) {
    const taken = made(await takeNextComplaint(store.as('bureau'))({ by }))
    if (taken?.id === id) return taken
    if (taken === undefined) break
    made(
      await answerComplaint(store.as('bureau'))({
        by,
        once: always,
        id: taken.id,
        rev: taken.rev,
        consequence: 'none',
        reason: '已另案处理完毕。',
      }),
    )
  }
  throw new Error(`${id} is not handed out`)
}

async function decide(
  by: Member,
  id: string,
  consequence: Complaint['answers'][number]['consequence'],
  reason = '经核实属实，已要求改正。',
) {
  const { rev } = await inHand(by, id)
  return answerComplaint(store.as('bureau'))({ by, once: always, id, rev, consequence, reason })
}

describe('without signing in', () => {
  it('files by a form, looks it up by number and secret, adds once, and is told the answer', async () => {
    const vacancy = await makeVacancy(store, await newEmployer(), { title: '要举报的岗位' })
    const site = desk({ kind: 'anonymous' })
    const says = { about: 'vacancy', ref: vacancy.code, text: `${canary} 面试要交押金三百元，电话 13812345678` }
    const empty = await site.form('/reports', says)
    expect(empty.status).toBe(400)
    expect(empty.text).toContain('请选择原因')
    expect(empty.text).toContain('要交押金三百元')
    const once = { ...says, category: 'fees', _key: 'form-1' }
    const filed = await site.form('/reports', once)
    expect(filed.status).toBe(303)
    const [, reference = '', secret = ''] = /reports\/(\w{10})\?secret=([\w-]{22})&/.exec(filed.location ?? '') ?? []
    expect((await site.page(filed.location ?? '')).text).toContain('请记下编号和查询码')
    expect((await site.page(`/reports?reference=${reference.toUpperCase()}&secret=${secret}`)).text).toContain('等待答复')

    for (const wrong of [`/reports/${reference}`, `/reports/${reference}?secret=${'x'.repeat(22)}`]) {
      const missing = await site.page(wrong.replace(reference, '2222222222'))
      const answer = await site.page(wrong)
      expect([answer.status, answer.text.replaceAll(reference, '2222222222')]).toEqual([404, missing.text])
    }
    expect((await site.form(`/reports/${reference}/more`, { text: '还有两位也是', secret })).location).toContain('done=added')
    expect((await site.form(`/reports/${reference}/more`, { text: '还有第三位', secret })).status).toBe(409)

    const found = await createComplaints(store.dynamo).byReference(reference)
    expect(JSON.stringify(found)).not.toContain(secret)
    made(await decide(ann, found?.id ?? '', 'none'))
    expect((await site.page(`/reports/${reference}?secret=${secret}`)).text).toContain('查无实据')
  })

  it('takes no message, no introduction, and nothing that is not there', async () => {
    const file = fileComplaint({ ...store, secretKey })
    const command = { category: 'other' as const, text: '说明一下情况', by: { kind: 'anonymous' } as const, once: always }
    for (const [about, ref] of [
      ['message', 'msg_01JDK0000000000000000000AA'],
      ['introduction', 'int_01JDK0000000000000000000AA'],
      ['vacancy', '2222222222'],
    ] as const) {
      expect(await file({ ...command, about, ref })).toEqual({ ok: false, error: { kind: 'not-found' } })
    }
  })

  it('is one complaint for the same words, four for four people at once, and is bounded', async () => {
    const { code } = await makeVacancy(store, await newEmployer(), { title: '多人举报的岗位' })
    await Promise.all([1, 2, 3, 4].map((n) => makeComplaint(store, { about: 'vacancy', ref: code, text: `第 ${n} 个人也遇到收押金` })))
    const again = fileComplaint({ ...store, secretKey })({
      about: 'vacancy',
      ref: code,
      category: 'fees',
      text: '第 1 个人也遇到收押金',
      by: { kind: 'anonymous' },
      once: always,
    })
    expect(await again).toMatchObject({ error: { kind: 'complaint-exists' } })
    const person = personAs(store, (await makePerson(store)).id)
    for (let n = 0; n < 10; n += 1) await makeComplaint(store, { about: 'data', category: 'other' }, person)
    await expect(makeComplaint(store, { about: 'data', category: 'other' }, person)).rejects.toThrow('complaints-a-day')
  })
})

describe('what comes of it (人力资源市场暂行条例 29)', () => {
  it('takes the ad down in the same decision; both sides are told, the poster never who said so', async () => {
    const employer = await newEmployer()
    const vacancy = await makeVacancy(store, employer, { title: '要撤下的岗位' })
    const person = personAs(store, (await makePerson(store, canary)).id)
    const { id, reference } = await makeComplaint(store, { about: 'vacancy', ref: vacancy.code, text: `${canary} 收押金` }, person)
    expect(made(await decide(ann, id, 'hidden')).state).toBe('answered')
    expect((await findVacancy(store)(vacancy.id))?.state).toBe('REMOVED')
    expect((await createPublicVacancies(store.as('public').dynamo).get(vacancy.code))?.kind).not.toBe('open')

    const own = desk(person)
    expect((await own.page(`/reports/${reference}`)).text).toContain('岗位已撤下')
    expect((await own.page('/me/reports')).text).toContain(reference)
    expect((await own.page('/me/messages')).text).toContain(reference)

    const other = desk(employer)
    const texts = await Promise.all(['/account/complaints', '/account/messages'].map(async (path) => (await other.page(path)).text))
    expect(texts[0]).toContain('收取押金')
    expect(texts[1]).toContain('岗位已撤下')
    expect((await other.page(`/reports/${reference}`)).status).toBe(404)
    for (const telling of [canary, person.personId, reference, id]) expect(texts.join('\n')).not.toContain(telling)
    const ledger = await store.dynamo.query('ledger', { pk: `SUBJECT#${vacancy.id}`, limit: 100 })
    expect(JSON.stringify(ledger.items)).not.toMatch(new RegExp(`${person.personId}|${canary}`))
  })

  it('suspends the organisation, which may still appeal, to another reviewer', async () => {
    const employer = await newEmployer()
    const { organisationId, organisationName: ref } = employer.member
    const { id } = await makeComplaint(store, { about: 'organisation', ref, category: 'harassment', text: '反复打电话骚扰' })
    made(await decide(ann, id, 'suspended'))
    expect((await findOrganisation(store)(organisationId))?.suspension?.reason).toContain('经核实')
    const suspended = { ...employer, member: { ...employer.member, suspended: true } } as Member
    const [, notice = ''] = /complaints\?appeal=(\w{10})/.exec((await desk(suspended).page('/account/complaints')).text) ?? []
    const appeal = { text: '是外包公司冒用我们的名义打的' }
    expect((await desk(suspended).page(`/account/complaints?appeal=${notice}`)).text).toContain(`/account/complaints/${notice}/appeal`)
    expect((await desk(suspended).form(`/account/complaints/${notice}/appeal`, appeal)).location).toContain('done=appealed')
    expect((await desk(suspended).form(`/account/complaints/${notice}/appeal`, appeal)).status).toBe(409)
    expect((await desk(await newEmployer()).form(`/account/complaints/${notice}/appeal`, appeal)).status).toBe(404)
    await expect(inHand(ann, id)).rejects.toThrow('not handed out')
    expect(await decide(ben, id, 'suspended')).toMatchObject({ error: { kind: 'consequence-impossible' } })
  })

  it('warns, in the organisation’s record, which the next reviewer reads', async () => {
    const { organisationName: ref, organisationId } = (await newEmployer()).member
    const first = await makeComplaint(store, { about: 'organisation', ref, text: '体检收费不退' })
    made(await decide(ann, first.id, 'warned'))
    const second = await makeComplaint(store, { about: 'organisation', ref, text: '又收了服装费' })
    expect((await openComplaint(store.as('bureau'))(second.id))?.earlier.map(({ id }) => id)).toEqual([first.id])
    const ledger = await store.dynamo.query('ledger', { pk: `SUBJECT#${organisationId}`, limit: 100 })
    expect(ledger.items.map(({ action }) => action)).toContain('organisation.warned')
  })

  it('does nothing by halves: a reason that quotes the reporter is refused, and so is what cannot be', async () => {
    const { id } = await makeComplaint(store, { about: 'data', category: 'access', text: '请把我的全部信息发给我一份好吗' })
    expect(await decide(ann, id, 'explained', '您说请把我的全部信息发给我一份')).toMatchObject({ error: { kind: 'reason-tells-too-much' } })
    expect(await decide(ann, id, 'suspended')).toMatchObject({ error: { kind: 'consequence-impossible' } })
    made(await decide(ann, id, 'mended', '已按规定办理，可在“我的信息”页下载。'))
  })

  it('is answered once by two reviewers at the same moment', async () => {
    const { id } = await makeComplaint(store, { about: 'match', category: 'object', text: '不同意这个结果' })
    const { rev } = await inHand(ann, id)
    const answer = (by: Member) =>
      answerComplaint(store.as('bureau'))({ by, once: always, id, rev, consequence: 'explained', reason: '已由工作人员重新核对并说明。' })
    const done = await Promise.all([answer(ann), answer(ben), answer(ann)])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await createComplaints(store.dynamo).get(id))?.answers).toHaveLength(1)
  })
})

describe('the bureau', () => {
  it('walks from the queue to the answer by forms', async () => {
    const { id } = await makeComplaint(store, { about: 'match', category: 'explain', text: '为什么排在后面' })
    await inHand(ann, id)
    const site = reviewer(ann)
    expect((await site.page('/bureau/complaints')).text).toContain(id)
    const page = await site.page(`/bureau/complaints/${id}`)
    expect(page.text).toContain('第二十四条')
    const [, rev = ''] = /name="rev:int" value="(\d+)"/.exec(page.text) ?? []
    expect((await site.form(`/bureau/complaints/${id}/decision`, { 'rev:int': rev, reason: '已作说明，请看答复。' })).text).toContain(
      '请选择处理结果',
    )
    const fields = { 'rev:int': rev, consequence: 'explained', reason: '排序按公布的规则计分。' }
    expect((await site.form(`/bureau/complaints/${id}/decision`, fields)).location).toBe('/bureau/complaints?done=answered')
    expect((await reviewer(ben).page(`/bureau/complaints/${id}`)).text).toContain('不在您手里')
    expect((await site.page('/bureau/complaint-figures')).text).toContain('按期答复')
    expect((await readComplaintFigures(store.as('bureau'))())[0]).toMatchObject({ month: '2026-11', late: 0 })
  })

  it('does the same over JSON, which tells neither who reported nor who answered', async () => {
    const reporter = personAs(store, (await makePerson(store)).id)
    const { id } = await makeComplaint(store, { about: 'data', category: 'explain', text: '请说明收集了哪些信息' }, reporter)
    const site = reviewer(ann)
    const one = `/v1/bureau/complaints/${id}`
    expect((await site.json('GET', '/v1/bureau/complaints')).body.items).toContainEqual(expect.objectContaining({ id, signedIn: true }))
    await inHand(ann, id)
    const taken = await site.json('POST', '/v1/bureau/complaints/next')
    expect(taken.body.complaint).toMatchObject({ id, state: 'waiting', inHandUntil: expect.any(String) })
    const answer = { consequence: 'explained', reason: '已列明收集的项目和用途。', rev: taken.body.complaint.rev }
    expect(await reviewer(ben).json('POST', `${one}/decision`, answer)).toMatchObject({ status: 409, body: { code: 'not-in-hand' } })
    expect(await site.json('POST', `${one}/decision`, answer)).toMatchObject({ status: 200, body: { state: 'answered' } })
    const read = await site.json('GET', one)
    expect(read.body.complaint.answers).toEqual([{ at: expect.any(String), consequence: answer.consequence, reason: answer.reason }])
    expect(read.text).not.toMatch(new RegExp(`${reporter.personId}|${ann.personId}|notice`))
    expect((await site.json('POST', `${one}/release`)).status).toBe(204)
    const figures = await site.json('GET', '/v1/bureau/complaint-figures')
    expect(figures.body.items[0]).toMatchObject({ month: '2026-11', answered: { explained: expect.any(Number) } })
  })

  it('is told once of each that is late', async () => {
    const { id } = await makeComplaint(store, { about: 'data', category: 'erase', text: '请删除我的全部信息' })
    store.setClock('2026-12-15T02:00:00.000Z')
    const first = await watchDeadlines(store.as('clock'))()
    expect(first.told).toBeGreaterThan(0)
    expect((await createComplaints(store.dynamo).get(id))?.due.told).toBe(true)
    expect((await watchDeadlines(store.as('clock'))()).told).toBe(0)
    expect((await desk(ann).page('/account/messages')).text).toContain('超期未答复')
    store.setClock(start)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'complaint.added system complaint reason',
    'complaint.answered member complaint reason',
    'complaint.appealed system complaint reason',
    'complaint.filed system complaint reason',
    'organisation.warned member organisation ids',
  ]
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
