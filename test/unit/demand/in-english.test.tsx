import { describe, expect, it } from 'vitest'
import { feedsPage } from '#functions/bureau/demand/feeds.page.tsx'
import { queuePage } from '#functions/bureau/demand/queue.page.tsx'
import { reviewPage } from '#functions/bureau/demand/review.page.tsx'
import { editVacancyPage } from '#functions/desk/demand/edit-vacancy.page.tsx'
import { deskHomePage } from '#functions/desk/demand/home.page.tsx'
import { mandatePage } from '#functions/desk/demand/mandate.page.tsx'
import { mandatesPage } from '#functions/desk/demand/mandates.page.tsx'
import { newMandatePage } from '#functions/desk/demand/new-mandate.page.tsx'
import { vacanciesPage } from '#functions/desk/demand/vacancies.page.tsx'
import { vacancyPage } from '#functions/desk/demand/vacancy.page.tsx'
import { contentReading } from '#functions/desk/readings/bindings.ts'
import { detailsFor, remarksOn } from '#shared/demand/domain/details.ts'
import { lint } from '#shared/demand/domain/lint/lint.ts'
import { ruleTexts } from '#shared/demand/domain/lint/rule-texts.ts'
import { Mandate, mandateStates } from '#shared/demand/domain/mandate.ts'
import { mandateProposedMessage, returnedMessage } from '#shared/demand/domain/messages.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import * as problems from '#shared/demand/domain/problems.ts'
import { Review } from '#shared/demand/domain/review.ts'
import { allowedActions, move, transitionNames } from '#shared/demand/domain/transitions.ts'
import { VacancyContent, vacancyStates } from '#shared/demand/domain/vacancy.ts'
import { errorsOf } from '#shared/demand/domain/verdict.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { said } from '../../support/said.ts'
import { contentOf, today } from './contents.ts'
import { vacancyOf } from './vacancies.ts'

/** Latin letters only, so that every Chinese character on a page is one of ours. */
const latin = {
  title: 'Lathe operator',
  mustSkills: ['Reads drawings'],
  niceSkills: ['Measures'],
  certificates: ['Permit'],
  shift: 'Day',
  address: '1 Street',
  duties: 'Turns shafts',
  conditions: 'Two years',
  lawfulBasis: 'A law',
}
const other = { id: 'org_01JDK0000000000000000000BB', name: 'Agency' } as const
const employer = { id: 'org_01JDK0000000000000000000AA', name: 'Works', district: '330109', verifiedOn: '2026-10-01' } as const
const url = new URL('http://localhost/x?done=saved')
const form = { values: {} }
const fresh = 'x'

const vacancy = (change: Parameters<typeof vacancyOf>[0] = {}) =>
  vacancyOf({ employer, postedBy: other, source: { name: 'Site' }, remarks: [{ pointer: '/pay', text: 'Say more' }], ...change }, latin)
const details = (state: (typeof vacancyStates)[number]) => detailsFor(vacancy({ state }), { organisationId: other.id, today })
const mandate = (state: (typeof mandateStates)[number]): Mandate =>
  Mandate.parse({
    id: 'man_01JDK0000000000000000000AA',
    rev: 1,
    state,
    agency: other,
    employer,
    proposedBy: 'agency',
    scope: ['post', 'search'],
    posts: 'All',
    from: '2026-11-01',
    to: '2027-06-30',
    proof: 'No. 1',
    history: [{ at: '2026-11-01T00:00:00.000Z', by: 'agency', action: 'proposed' }],
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
  })
const ticket = Review.parse({
  vacancyId: vacancy().id,
  rev: 1,
  state: 'WAITING',
  since: '2026-11-30T00:00:00.000Z',
  reasons: ['first-post', 'warnings'],
  title: 'Lathe operator',
  employerName: 'Works',
  posterName: 'Agency',
  seen: vacancy().content,
})
/** Read without names of trades and skills, which stay Chinese; with a correction that rests. */
const written = { levelFloor: 'senior', district: '330109', corrections: [{ fact: 'condition:night', as: 'none' }] }
const summary = { closing: [vacancy()], returned: [], review: [], live: [], proposals: 2 }
const counts = { waiting: 1, more: true, oldest: '2026-11-30T00:00:00.000Z', late: 1, resubmitted: 1, inHand: 1 }
const findings = lint(vacancy().content, today)

const pages: readonly (readonly [string, () => Page])[] = [
  ...(['employer', 'agency'] as const).flatMap((desk): (readonly [string, () => Page])[] => [
    [`home of ${desk}`, () => deskHomePage({ desk, summary, verified: false, today })],
    [
      `new vacancy of ${desk}`,
      () =>
        editVacancyPage({
          desk,
          mandates: [mandate('ACTIVE')],
          form,
          fresh,
          reading: contentReading(written),
        }),
    ],
    [`mandates of ${desk}`, () => mandatesPage({ desk, mandates: mandateStates.map(mandate), today, next: undefined, url })],
    [`new mandate of ${desk}`, () => newMandatePage({ desk, form, fresh })],
    ...mandateStates.map((state): readonly [string, () => Page] => [
      `mandate ${state} of ${desk}`,
      () => mandatePage({ desk, mandate: mandate(state), today, admin: true, form, fresh, url }),
    ]),
  ]),
  ['agency without mandates', () => editVacancyPage({ desk: 'agency', mandates: [], form, fresh, reading: contentReading({}) })],
  [
    'check of an empty draft',
    () =>
      editVacancyPage({
        desk: 'employer',
        form,
        fresh,
        reading: contentReading({}),
        checked: remarksOn(VacancyContent.parse({ title: 'Welder' }), today),
      }),
  ],
  ...vacancyStates.flatMap((state): (readonly [string, () => Page])[] => [
    [`list ${state}`, () => vacanciesPage({ desk: 'employer', state, vacancies: [], today, next: undefined, url })],
    [`vacancy ${state}`, () => vacancyPage({ desk: 'employer', vacancy: details(state), poster: false, form, fresh, url })],
    [`edit ${state}`, () => editVacancyPage({ desk: 'employer', vacancy: details(state), fresh, reading: contentReading(written) })],
    [
      `review ${state}`,
      () =>
        reviewPage({
          vacancy: vacancy({ state }),
          review: ticket,
          findings,
          drafts: [],
          changed: ['pay', 'title'],
          otherHand: undefined,
          ownHand: true,
          form,
          fresh,
          url,
        }),
    ],
  ]),
  [
    'queue',
    () =>
      queuePage({
        reviews: [ticket],
        summary: counts,
        reader: { names: new Map(), personId: 'x', now: '2026-12-01T00:00:00.000Z' },
        next: undefined,
        url,
      }),
  ],
  ['feeds', () => feedsPage({ feeds: [{ name: 'Agency' }], form, fresh, next: undefined, url })],
]

/** Chinese that is meant: examples with their English in brackets, the national name of an occupation before its code, quoted wordings. */
const meant: RegExp = /[\p{Script=Han}、，]+ (?:\([^)]*\))|“[^”]*”(?= \(at least)|(?<=write )“[^”]*”/gu
const chinese: RegExp = /[\p{Script=Han}，。；：（）《》、]+/gu
const leftIn = (text: string): string[] => text.replaceAll(meant, '').match(chinese) ?? []

describe('pages of demand in English', () => {
  it.each(pages)('%s has no Chinese of ours', async (_, page) => {
    const said = await speaking('en', async () => {
      const { title, body } = page()
      return `${title} ${String(await body)}`
    })
    expect(leftIn(said)).toEqual([])
  })

  it.each(pages)('%s is Chinese for everybody else', async (_, page) => {
    const html = String(await page().body)
    // Also shows that the first test can fail.
    expect(leftIn(html)).not.toEqual([])
    expect(html).not.toMatch(/(?:The|You|Please|Your|vacanc(?:y|ies)) /)
  })
})

describe('sentences in English', () => {
  it.each(Object.keys(ruleTexts) as (keyof typeof ruleTexts)[])('the rule %s is told without Chinese', (rule) => {
    expect(leftIn(speaking('en', () => Object.values({ ...ruleTexts[rule] }).join(' ')))).toEqual([])
  })

  it('quotes the wording, cites the law and says what to do', () => {
    const content = contentOf({ conditions: '限男', validUntil: '2027-06-01' })
    const [sex, long] = speaking('en', () => lint(content, today))
    expect(sex?.statutes[0]).toBe('Law on the Protection of Women’s Rights and Interests, art. 43')
    expect(sex?.detail).toMatch(
      /^“限男” restricts the work to one sex or prefers one\. Take it out; .+\. If this is a case of .+, say so under “Legal basis”\.$/,
    )
    expect(long?.detail).toBe('1 June 2027 is too far away. Shorten it to 90 days or less; you can extend it when it ends.')
  })

  it('refuses with missing elements and unlawful wordings', () => {
    const content = contentOf({ conditions: '限男', pay: undefined })
    const errors = speaking('en', () => errorsOf(content, lint(content, today)))
    expect(errors.map(({ detail }) => detail)).toEqual([
      'Basic pay missing: give a range in figures; “negotiable” alone is not enough',
      expect.stringMatching(/ Legal source: Law on .+, art\. 43; Employment Promotion Law, art\. 27$/),
    ])
  })

  it.each(transitionNames)('a refused %s is told in English', (action) => {
    const state = vacancyStates.find(
      (one) => !(['poster', 'employer', 'reviewer', 'system'] as const).some((as) => allowedActions(one, as).includes(action)),
    )
    if (state === undefined) throw new Error(`${action} is allowed everywhere`)
    const as = (['poster', 'reviewer', 'system'] as const).find((actor) =>
      vacancyStates.some((one) => allowedActions(one, actor).includes(action)),
    )
    const refused = speaking('en', () =>
      move(vacancyOf({ state }), { action, as: as ?? 'system', at: '2026-12-01T00:00:00.000Z', by: 'x', reason: 'x' }),
    )
    expect(leftIn(JSON.stringify(refused))).toEqual([])
    expect(refused.ok).toBe(false)
  })

  it('has no Chinese in its problems', () => {
    for (const kinds of Object.values(problems)) expect(leftIn(speaking('en', () => JSON.stringify(kinds)))).toEqual([])
  })

  it('says the unit of pay once', () => {
    const pay = { min: 800_000, max: 1_000_000, period: 'month' } as const
    expect([payText(pay), payText({ ...pay, min: pay.max })]).toEqual(['8,000–10,000 元/月', '10,000 元/月'])
    expect(speaking('en', () => [payText(pay), payText({ min: 30_00, max: 30_00, period: 'hour' })])).toEqual([
      '¥8,000–10,000 a month',
      '¥30 an hour',
    ])
  })
})

describe('what others read later is Chinese, whoever causes it', () => {
  it('messages', () => {
    const texts = speaking('en', () => [mandateProposedMessage(mandate('PROPOSED')), returnedMessage(vacancy(), 'x')]).map(said)
    expect(texts.map(({ zh }) => zh.text)).toEqual([
      expect.stringContaining('代为发布岗位、代为查找人才：All'),
      expect.stringContaining('基本薪酬：Say more'),
    ])
    expect(texts.map(({ en }) => en.text)).toEqual([expect.stringContaining('behalf: All'), expect.stringContaining('Basic pay: Say more')])
  })
})
