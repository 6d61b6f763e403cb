import { beforeAll, describe, expect, inject, it } from 'vitest'
import { vacancyReviewBindings } from '#functions/bureau/demand/bindings.ts'
import { demandBindings } from '#functions/desk/demand/bindings.ts'
import { publishedVacancyBindings } from '#functions/public/demand/bindings.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, makeOrganisation } from '../../support/roles.ts'
import { testSearch } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'
import { asking } from './app.ts'

const start = '2026-12-01T02:00:00.000Z'
let store: TestStore

beforeAll(async () => {
  store = await testStore(inject('dynamo'), start)
})

const deskOf = (employed: Employed) => asking(store, demandBindings(store), asMember(store, employed))
const bureau = async () =>
  asking(store.as('bureau'), vacancyReviewBindings(store.as('bureau')), asMember(store, await makeOrganisation(store, 'bureau')))
/** Nobody listens there: the engine is away. */
const noEngine = testSearch('http://127.0.0.1:9', 'public')
const publicSite = () =>
  asking(store, publishedVacancyBindings({ ...store.as('public'), search: noEngine, baseUrl: 'http://localhost' }), { kind: 'anonymous' })
const anyone = () => asking(store, demandBindings(store), { kind: 'anonymous' })
const idIn = (location: string | null): string => /vac_[0-9A-Z]{26}/.exec(location ?? '')?.[0] ?? ''

/** What a person types into the form for a lathe hand. */
const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  'content.title': '数控车工',
  'content.occupationCode': '',
  'content.headcount:int': '3',
  'content.pay.min:yuan': '7,000',
  'content.pay.max:yuan': '10000',
  'content.pay.period': '',
  'content.district': '330109',
  'content.address': '市心北路 1 号',
  'content.duties': '操作数控车床加工轴类零件。',
  'content.levelFloor': 'intermediate',
  'content.mustSkills:lines': '看懂零件图\nFANUC 编程',
  'content.niceSkills:lines': '',
  'content.certificates:lines': '',
  'content.conditions': '两年以上经验',
  'content.validUntil': '2026-12-31',
  'content.lawfulBasis': '',
  ...more,
})

describe('an employer’s pages (issue: sign in → post with a finding → mend → reviewer publishes → public)', () => {
  it('walks the whole way with forms alone', async () => {
    const desk = deskOf(await makeOrganisation(store, 'employer'))
    expect((await desk.page('/employer')).text).toContain('没有招聘中的岗位')
    expect((await desk.page('/employer/vacancies/new')).text).toContain('发布岗位')

    const check = await desk.form('/employer/vacancies/check', typed({ 'content.conditions': '限男；45岁以下' }))
    expect(check.status).toBe(200)
    expect(check.text).toContain('“限男”限定了性别')
    expect(check.text).toContain('《妇女权益保障法》第四十三条')
    expect(check.text).toContain('按“数控车工”判断为 6-18-01-01 车工')
    expect(check.text).toContain('value="7000"')

    // An unfinished form is read as it is.
    const look = await desk.form(
      '/employer/vacancies/read',
      typed({
        'content.title': '',
        'content.conditions': '会氩弧焊更好',
        'content.corrections.0.fact': 'condition:night',
        'content.corrections.0.as': 'none',
      }),
    )
    expect(look.status).toBe(200)
    expect(look.text).toContain('我们读到')
    expect(look.text).toContain('value="7000"')
    expect(look.text).toContain('现在用不上的更正')

    const refused = await desk.form('/employer/vacancies', typed({ 'content.conditions': '限男', 'submit:flag': 'on' }))
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/<title>错误[:：]/)
    expect(refused.text).toContain('href="#f-content-conditions"')
    expect(refused.text).toContain('市心北路 1 号')

    const correcting = { 'content.corrections.0.fact': 'condition:night', 'content.corrections.0.as': 'none' }
    const submitted = await desk.form('/employer/vacancies', typed({ 'submit:flag': 'on', ...correcting }))
    expect(submitted).toMatchObject({ status: 303, location: expect.stringContaining('?done=submitted') })
    const id = idIn(submitted.location)
    expect((await desk.page(submitted.location ?? '')).text).toContain('已提交，等待审核')

    const review = await bureau()
    expect((await review.page('/bureau/vacancies')).text).toContain('数控车工')
    const taken = await review.form('/bureau/vacancies/next', {})
    expect(taken.location).toBe(`/bureau/vacancies/${id}`)
    expect((await review.page(`/bureau/vacancies/${id}`)).text).toContain('单位首次发布')
    const rev = String((await findVacancy(store)(id))?.rev)
    const returned = await review.form(`/bureau/vacancies/${id}/decision`, [
      ['rev:int', rev],
      ['verdict', 'return'],
      ['reason', '薪酬说不清'],
      ['flagged:list', 'pay'],
      ['notes.pay', '请写明计件单价'],
      ['notes.title', '这句没有勾选'],
    ])
    expect(returned.location).toBe('/bureau/vacancies?done=return')

    const back = await desk.page(`/employer/vacancies/${id}`)
    expect(back.text).toContain('请写明计件单价')
    expect(back.text).not.toContain('这句没有勾选')
    expect((await desk.page(`/employer/vacancies/${id}/edit`)).text).toContain('审核意见：请写明计件单价')
    const again = await desk.form(
      `/employer/vacancies/${id}/edit`,
      typed({ 'rev:int': '2', 'content.pay.basis': '底薪加计件', 'submit:flag': 'on' }),
    )
    expect(again).toMatchObject({ status: 303, location: `/employer/vacancies/${id}?done=submitted` })

    await review.form('/bureau/vacancies/next', {})
    expect((await review.page(`/bureau/vacancies/${id}`)).text).toContain('href="#field-pay"')
    await review.form(`/bureau/vacancies/${id}/decision`, { 'rev:int': '3', verdict: 'publish' })
    const vacancy = await findVacancy(store)(id)
    expect(vacancy?.state).toBe('PUBLISHED')
    // A form that says nothing of corrections, and every step since, left it where it was; the public is not told.
    expect(vacancy?.content.corrections).toEqual([{ fact: 'condition:night', as: 'none' }])

    const page = await publicSite().page(`/vacancies/${vacancy?.code}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('7,000–10,000 元/月')
    expect(page.text).toContain('"@type":"JobPosting"')
    expect(page.text).not.toMatch(/(?:org|vac|per)_[0-9A-Z]{26}/)
    expect(JSON.stringify(await publicSite().json('GET', `/v1/open/vacancies/${vacancy?.code}`))).not.toContain('corrections')

    const filled = await desk.form(`/employer/vacancies/${id}/fill`, { 'count:int': '2' })
    expect(filled.location).toBe(`/employer/vacancies/${id}?done=filled`)
    const gone = await publicSite().page(`/vacancies/${vacancy?.code}`)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('/vacancies?q=%E6%95%B0%E6%8E%A7%E8%BD%A6%E5%B7%A5&amp;district=330109')
    expect(gone.text).not.toContain('JobPosting')
  })

  it('keeps what was typed when an action is refused, and shows it beside the field', async () => {
    const employed = await makeOrganisation(store, 'employer')
    const vacancy = await makeVacancy(store, asMember(store, employed))
    const desk = deskOf(employed)
    const refused = await desk.form(`/employer/vacancies/${vacancy.id}/extend`, { validUntil: '2026-12-02' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="2026-12-02"')
    expect((await desk.form(`/employer/vacancies/${vacancy.id}/close`, { reason: '' })).status).toBe(400)
  })

  it('is another desk to another organisation: the same 404 as for nothing', async () => {
    const vacancy = await makeVacancy(store, asMember(store, await makeOrganisation(store, 'employer')))
    const stranger = deskOf(await makeOrganisation(store, 'employer'))
    const missing = 'vac_01JDK0000000000000000000AA'
    for (const path of ['', '/edit']) {
      const [theirs, none] = [
        await stranger.page(`/employer/vacancies/${vacancy.id}${path}`),
        await stranger.page(`/employer/vacancies/${missing}${path}`),
      ]
      expect([theirs.status, theirs.text.replaceAll(vacancy.id, '')]).toEqual([404, none.text.replaceAll(missing, '')])
    }
  })
})

describe('an agency’s pages', () => {
  it('proposes a mandate, posts under it, and the employer sees both', async () => {
    const [agency, employer] = [await makeOrganisation(store, 'agency'), await makeOrganisation(store, 'employer')]
    const [ofAgency, ofEmployer] = [deskOf(agency), deskOf(employer)]
    expect((await ofAgency.page('/agency/vacancies/new')).text).toContain('还没有可以凭以发布岗位的有效委托')
    const proposed = await ofAgency.form('/agency/mandates', [
      ['uscc', employer.organisation.content.uscc],
      ['scope:list', 'post'],
      ['posts', '数控类岗位'],
      ['from', '2026-12-01'],
      ['to', '2027-11-30'],
      ['proof', '委托书 2026-18 号'],
    ])
    expect(proposed.location).toContain('?done=proposed')
    const id = /man_[0-9A-Z]{26}/.exec(proposed.location ?? '')?.[0]
    expect((await ofEmployer.page('/employer')).text).toContain('有 1 份委托等待本单位管理员确认')
    expect((await ofEmployer.page(`/employer/mandates/${id}`)).text).toContain('确认委托')
    expect((await ofEmployer.form(`/employer/mandates/${id}/accept`, {})).location).toContain('done=active')
    const posted = await ofAgency.form('/agency/vacancies', typed({ mandateId: id ?? '', 'submit:flag': 'on' }))
    expect(posted.location).toContain('?done=submitted')
    expect((await ofEmployer.page('/employer/vacancies?state=SUBMITTED')).text).toContain(`由 ${agency.organisation.content.name} 受托发布`)
    const without = await ofAgency.form('/agency/vacancies', typed({ 'content.title': '没有委托的岗位', 'submit:flag': 'on' }))
    expect(without.status).toBe(422)
    expect(without.text).toContain('没有有效的委托')
  })
})

describe('JSON', () => {
  it('tells the revision by If-Match or in the body, and refuses an old one with 412', async () => {
    const employed = await makeOrganisation(store, 'employer')
    const vacancy = await makeVacancy(store, asMember(store, employed), { title: '修订的岗位' })
    const desk = deskOf(employed)
    const content = vacancyContentOf(store, { title: '修订的岗位', headcount: 4 })
    const put = (headers: Record<string, string>) => desk.json('PUT', `/v1/vacancies/${vacancy.id}`, { content }, headers)
    expect(await put({})).toMatchObject({ status: 400, body: { code: 'revision-missing' } })
    expect(await put({ 'if-match': `"${vacancy.rev}"` })).toMatchObject({ status: 200, body: { rev: vacancy.rev + 1, state: 'PUBLISHED' } })
    expect(await put({ 'if-match': `"${vacancy.rev}"` })).toMatchObject({ status: 412, body: { code: 'revision-conflict' } })
  })

  it('answers a duplicate with where the first one is', async () => {
    const employed = await makeOrganisation(store, 'employer')
    const vacancy = await makeVacancy(store, asMember(store, employed), { title: '重复的岗位' })
    const answer = await deskOf(employed).json('POST', '/v1/vacancies', {
      content: vacancyContentOf(store, { title: '重复的岗位' }),
      submit: true,
    })
    expect(answer).toMatchObject({ status: 409, body: { code: 'duplicate', existing: `/v1/vacancies/${vacancy.id}` } })
  })

  it('lints while writing without storing, and reads occupations from titles', async () => {
    const desk = deskOf(await makeOrganisation(store, 'employer', { verified: false }))
    const linted = await desk.json('POST', '/v1/vacancies/lint', { content: { title: '电焊工', duties: '限男，焊接' } })
    expect(linted.status).toBe(200)
    expect(linted.body).toMatchObject({
      findings: [{ rule: 'sex', class: 'BLOCK', pointer: '/duties' }],
      missing: expect.arrayContaining([expect.objectContaining({ element: 'pay' })]),
      occupation: { found: { code: '6-18-02-04' } },
    })
    const suggested = await anyone().json('GET', `/v1/occupations/suggest?q=${encodeURIComponent('数控车工')}`)
    expect(suggested.body).toMatchObject({ found: { code: '6-18-01-01' }, posts: [], reasons: ['按“数控车工”判断为 6-18-01-01 车工'] })
  })

  it('names the successor of a code that an older edition gave (issue 5, bad input)', async () => {
    const desk = deskOf(await makeOrganisation(store, 'employer'))
    const answer = await desk.json('POST', '/v1/vacancies', { content: { title: '焊工', occupationCode: '6-04-02-05' } })
    expect(answer.body.errors[0]).toMatchObject({ code: 'retired-code', nearest: [{ code: '6-18-02-04' }] })
    expect(answer.body.errors[0].detail).toContain('6-18-02-04 焊工')
  })

  it('names the nearest occupation when the code is unknown', async () => {
    const desk = deskOf(await makeOrganisation(store, 'employer'))
    const answer = await desk.json('POST', '/v1/vacancies', { content: { title: '焊工', occupationCode: '6-18-02-99' } })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]).toMatchObject({ pointer: '/content/occupationCode', code: 'unknown-code' })
    expect(answer.body.errors[0].nearest.length).toBeGreaterThan(0)
  })

  it('imports with a receipt an item and 207', async () => {
    const employed = await makeOrganisation(store, 'employer')
    await makeVacancy(store, asMember(store, employed))
    const items = [{ externalRef: 'x-1', content: vacancyContentOf(store, { title: '导入的岗位' }) }, 17]
    const answer = await deskOf(employed).json('POST', '/v1/vacancies/import', { items })
    expect(answer.status).toBe(207)
    expect(answer.body.receipts.map(({ status }: { status: string }) => status)).toEqual(['created', 'refused'])
    const many = await deskOf(employed).json('POST', '/v1/vacancies/import', { items: Array.from({ length: 101 }, () => 1) })
    expect(many).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })

  it('answers an ended ad with 410 and where its like is', async () => {
    const employed = await makeOrganisation(store, 'employer')
    const vacancy = await makeVacancy(store, asMember(store, employed), { title: '会结束的岗位' })
    const site = publicSite()
    expect((await site.json('GET', `/v1/open/vacancies/${vacancy.code}`)).body).toMatchObject({ code: vacancy.code, title: '会结束的岗位' })
    await deskOf(employed).json('POST', `/v1/vacancies/${vacancy.id}/close`, { reason: '取消' })
    const gone = await site.json('GET', `/v1/open/vacancies/${vacancy.code}`)
    expect(gone).toMatchObject({ status: 410, body: { code: 'vacancy-gone', existing: expect.stringContaining('/vacancies?q=') } })
    expect((await site.json('GET', '/v1/open/vacancies/2222222222')).status).toBe(404)
  })

  it('pages through what waits, and hides a mandate from strangers', async () => {
    const pair = { agency: await makeOrganisation(store, 'agency'), employer: await makeOrganisation(store, 'employer') }
    const mandate = await makeMandate(store, pair)
    const stranger = deskOf(await makeOrganisation(store, 'employer'))
    expect((await stranger.json('GET', `/v1/mandates/${mandate.id}`)).status).toBe(404)
    expect((await deskOf(pair.agency).json('GET', '/v1/mandates')).body.items).toHaveLength(1)
    const queue = await (await bureau()).json('GET', '/v1/bureau/vacancies?limit=1')
    expect(queue.body.items).toHaveLength(1)
  })

  it('refuses a known path’s unknown method by 405, fixed paths before those with parameters', async () => {
    const desk = deskOf(await makeOrganisation(store, 'employer'))
    expect((await desk.json('PUT', '/v1/vacancies/lint', {})).status).toBe(405)
    expect((await desk.json('DELETE', '/v1/vacancies/vac_01JDK0000000000000000000AA')).status).toBe(405)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['vacancy.returned member vacancy reason']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
