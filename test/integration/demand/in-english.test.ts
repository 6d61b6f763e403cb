import { expect, inject, it } from 'vitest'
import { vacancyReviewBindings } from '#functions/bureau/demand/bindings.ts'
import { demandBindings } from '#functions/desk/demand/bindings.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { asMember, makeOrganisation } from '../../support/roles.ts'
import { testStore } from '../../support/test-store.ts'
import { asking } from './app.ts'

const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  'content.title': '数控车工',
  'content.headcount:int': '3',
  'content.pay.min:yuan': '7,000',
  'content.pay.max:yuan': '10000',
  'content.district': '330109',
  'content.duties': '操作数控车床加工轴类零件。',
  'content.levelFloor': 'intermediate',
  'content.conditions': '两年以上经验',
  'content.validUntil': '2026-12-31',
  ...more,
})

it('is English for whoever asks so, and what they leave to others is Chinese', async () => {
  const store = await testStore(inject('dynamo'), '2026-12-01T02:00:00.000Z')
  const by = asMember(store, await makeOrganisation(store, 'employer'))
  const desk = asking(store, demandBindings(store), by)
  const bureau = asking(
    store.as('bureau'),
    vacancyReviewBindings(store.as('bureau')),
    asMember(store, await makeOrganisation(store, 'bureau')),
  )

  const refused = await desk.form('/en/employer/vacancies', typed({ 'content.conditions': '限男', 'submit:flag': 'on' }))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('restricts the work to one sex or prefers one. Take it out')
  expect(refused.text).toContain('Law on the Protection of Women’s Rights and Interests, art. 43')
  expect((await desk.form('/en/employer/vacancies', typed({ 'content.headcount:int': '0' }))).text).toContain('At least 1 person')

  const submitted = await desk.form('/en/employer/vacancies', typed({ 'content.conditions': '形象好', 'submit:flag': 'on' }))
  const id = /vac_[0-9A-Z]{26}/.exec(submitted.location ?? '')?.[0] ?? ''
  expect(submitted.location).toMatch(/^\/en\/employer\/vacancies\/vac_/)
  const edit = typed({
    'content.conditions': '形象好',
    'content.headcount:int': '4',
    'rev:int': String((await findVacancy(store)(id))?.rev),
  })
  expect((await desk.form(`/en/employer/vacancies/${id}/edit`, edit)).status).toBe(303)
  expect((await findVacancy(store)(id))?.history.at(-1)).toMatchObject({ action: 'edited', reason: '招聘人数' })

  const review = (await bureau.page(`/en/bureau/vacancies/${id}`)).text
  expect(review).toContain('makes demands on looks, height or weight')
  expect(review).toMatch(/<textarea[^>]*name="notes\.conditions"[^>]*>“形象好”对外貌或身高体重提了要求。/)
  const decided = await bureau.form(`/en/bureau/vacancies/${id}/decision`, [
    ['rev:int', String((await findVacancy(store)(id))?.rev)],
    ['verdict', 'return'],
    ['reason', '请修改'],
    ['flagged:list', 'pay'],
    ['notes.pay', ''],
  ])
  expect(decided.location).toBe('/en/bureau/vacancies?done=return')
  expect((await findVacancy(store)(id))?.remarks).toEqual([{ pointer: '/pay', text: '请修改“基本薪酬”' }])
  const messages = await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${by.member.organisationId}`, limit: 20 })
  expect(messages.items.map(({ text }) => text)).toEqual(['请修改\n基本薪酬：请修改“基本薪酬”'])

  const shown = (await desk.page(`/en/employer/vacancies/${id}`)).text
  expect(shown).toContain('<h2 id="remarks">Remarks of the reviewer who returned it</h2>')
  expect(shown).toContain('Xiaoshan District')
  expect(shown).toContain('¥7,000–10,000 a month')
})
