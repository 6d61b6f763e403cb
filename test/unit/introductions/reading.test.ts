import { describe, expect, it } from 'vitest'
import {
  contactNoticeHash,
  contactNoticeOf,
  contactNoticeText,
  currentContactNotice,
  shownContactNotice,
} from '#shared/introductions/domain/contact-notices.ts'
import { introductionStates } from '#shared/introductions/domain/introduction.ts'
import { dueAfter, introductionParametersOn, pausedUntil } from '#shared/introductions/domain/parameters.ts'
import {
  milestones,
  monthOf,
  newMilestones,
  noCounter,
  precisionOf,
  shownCounts,
  summed,
  withMilestones,
} from '#shared/introductions/domain/precision.ts'
import { flagOf, stageOf, urgencyOf } from '#shared/introductions/domain/stages.ts'
import { standingOf } from '#shared/introductions/domain/standing.ts'
import { datesFit } from '#shared/introductions/domain/step-dates.ts'
import { taken } from '#shared/introductions/domain/steps.ts'
import { mayReveal } from '#shared/introductions/use-cases/reveal-contact.ts'
import { speaking } from '#shared/kernel/language.ts'
import { noticeHash } from '#shared/talent/domain/consent-notices.ts'
import { begun, consentOf, employer, employerId, introductionIn, person } from '../../support/introductions.ts'

const today = '2026-12-01'

describe('how it stands for the person', () => {
  const seenByAll = [true, true]
  it.each([
    ['interested', 'talent', false, seenByAll, true, 'waiting'],
    ['interested', 'talent', false, [true, false], true, 'partly-hidden'],
    ['interested', 'talent', false, [false, false], true, 'hidden'],
    ['interested', 'talent', false, seenByAll, false, 'vacancy-ended'],
    ['interested', 'employer', false, [true], true, 'to-answer'],
    ['interested', 'employer', false, [false], true, 'hidden'],
    ['accepted', 'talent', false, seenByAll, true, 'to-consent'],
    ['accepted', 'talent', false, [false, true], true, 'hidden'],
    ['accepted', 'agency', false, [true], false, 'vacancy-ended'],
    ['agreed', 'talent', true, [true, false], false, 'agreed'],
    ['agreed', 'talent', true, [false, true], false, 'hidden'],
    ['agreed', 'talent', false, seenByAll, true, 'contact-withdrawn'],
    ['interview', 'employer', true, [true], true, 'interview'],
    ['offer', 'employer', false, [true], true, 'contact-withdrawn'],
    ['offer', 'employer', true, [true], true, 'offer'],
    ['placed', 'employer', false, [false], false, 'placed'],
    ['notPlaced', 'employer', false, [false], false, 'notPlaced'],
    ['declined', 'employer', false, [true], true, 'declined'],
    ['lapsed', 'employer', false, [true], true, 'lapsed'],
    ['withdrawn', 'employer', false, [true], true, 'withdrawn'],
  ] as const)('%s, begun by %s, consent held %s, seen by %j, open %s: %s', (state, startedBy, held, seenBy, open, standing) => {
    expect(standingOf(introductionIn(state, { startedBy, held }), { seenBy, open, today })).toBe(standing)
  })

  it('is lapsed after its last day', () => {
    const one = introductionIn('interested')
    expect(standingOf(one, { seenBy: seenByAll, open: true, today: '2026-12-08' })).toBe('waiting')
    expect(standingOf(one, { seenBy: seenByAll, open: true, today: '2026-12-09' })).toBe('lapsed')
  })
})

describe('the pipeline of an organisation', () => {
  it('has a stage for every state', () => {
    const stages = (startedBy: 'talent' | 'agency') => introductionStates.map((state) => stageOf({ state, startedBy }))
    const rest = ['accepted', 'accepted', 'accepted', 'accepted', 'placed', 'ended', 'ended', 'ended', 'ended']
    expect(stages('talent')).toEqual(['to-answer', ...rest])
    expect(stages('agency')).toEqual(['sent', ...rest])
  })

  it('a person reads what waits for them first, then what is under way', () => {
    const letters = (startedBy: 'talent' | 'agency') => introductionStates.map((state) => urgencyOf({ state, startedBy })).join('')
    expect([letters('talent'), letters('agency')]).toEqual(['BCBBBAAAAA', 'CCBBBAAAAA'])
  })

  const at = (day: string) => `${day}T04:00:00.000Z`
  it.each([
    ['an interest on its last day', introductionIn('interested'), at('2026-12-08'), 'due-today'],
    ['a day before', introductionIn('interested'), at('2026-12-07'), undefined],
    ['a request on its last day: the person is to act', introductionIn('interested', { startedBy: 'agency' }), at('2026-12-08'), undefined],
    ['nothing done for ten working days', introductionIn('agreed', { held: true }), at('2026-12-15'), undefined],
    ['for eleven', introductionIn('agreed', { held: true }), at('2026-12-16'), 'no-step'],
    ['an offer for eleven', introductionIn('offer', { held: true }), at('2026-12-16'), 'no-step'],
    ['what waits for the person’s consent', introductionIn('accepted'), at('2026-12-14'), undefined],
    ['what is over', introductionIn('placed'), at('2027-06-01'), undefined],
    [
      'an interview that is over',
      introductionIn('interview', { held: true, more: { interview: { at: at('2026-12-02'), place: '门卫' } } }),
      '2026-12-02T04:00:00.001Z',
      'interview-over',
    ],
    [
      'an interview at this moment',
      introductionIn('interview', { held: true, more: { interview: { at: at('2026-12-02'), place: '门卫' } } }),
      at('2026-12-02'),
      undefined,
    ],
  ])('%s', (_, introduction, now, flag) => {
    expect(flagOf(introduction, now)).toBe(flag)
  })
})

describe('numbers with a date and a basis', () => {
  it('name the law or say that the platform set them', () => {
    const { from, basis, ...numbers } = introductionParametersOn(today)
    expect(introductionParametersOn('2001-01-01').from).toBe(from)
    expect(numbers).toEqual({
      answerWorkingDays: 5,
      consentWorkingDays: 10,
      remindWorkingDays: 2,
      followUpWorkingDays: 10,
      retryDays: 30,
      agencyDailyPeople: 30,
    })
    for (const text of Object.values(basis)) expect(text).toMatch(/《.+》第.+条/)
  })

  it('count deadlines in working days, and say when a year’s holidays are not published', () => {
    expect(dueAfter('2026-12-01', 'answer')).toEqual({ on: '2026-12-08', remindOn: '2026-12-04', provisional: false, reminded: false })
    expect(dueAfter('2026-12-01', 'consent')).toMatchObject({ on: '2026-12-15', remindOn: '2026-12-11' })
    expect(dueAfter('2026-12-29', 'answer')).toEqual({ on: '2027-01-06', remindOn: '2027-01-04', provisional: true, reminded: false })
    expect(dueAfter('2026-02-13', 'answer').on).toBe('2026-02-27')
    expect(pausedUntil('2026-12-01')).toBe('2026-12-31')
  })
})

describe('the notice before contact details are given (个人信息保护法 17, 23)', () => {
  const matter = {
    recipient: { id: employerId, name: '甲机械厂', contact: '办公室 0571-00000000', side: 'employer' as const },
    vacancy: '焊工',
    employer: '甲机械厂',
  }

  /** Pinned: a changed text is a new version; the old one stays. */
  it('keeps version and hash', () => {
    expect([currentContactNotice(matter).version, contactNoticeHash(matter)]).toEqual([
      '1',
      '9704ae979b73f8289f7ee6567a6956c6b962da6786e7de01888f3c162ef772bf',
    ])
    expect(contactNoticeOf('1', matter)).toEqual(currentContactNotice(matter))
    expect(contactNoticeOf('0', matter)).toBeUndefined()
  })

  it('names who receives it, how that one is reached, the purpose, the method and the kinds', () => {
    const text = contactNoticeText(matter)
    for (const part of ['甲机械厂', '0571-00000000', '焊工', '姓名、手机号码', '查看', '收回']) expect(text).toContain(part)
    const agency = { ...matter, recipient: { ...matter.recipient, side: 'agency' as const } }
    expect(contactNoticeText(agency)).toContain('人力资源服务机构')
    expect(contactNoticeHash(agency)).not.toBe(contactNoticeHash(matter))
    const other = { ...matter, recipient: { ...matter.recipient, name: '乙机械厂' } }
    expect(contactNoticeHash(other)).not.toBe(contactNoticeHash(matter))
  })

  it('is one text in every language; a translation stands beside it and says so', () => {
    speaking('en', () => {
      const shown = shownContactNotice(matter)
      expect(shown).toMatchObject({ translated: true, title: 'Give my contact details to 甲机械厂' })
      expect(noticeHash(shown.binding)).toBe(contactNoticeHash(matter))
      expect(shown.rows).toHaveLength(shown.binding.rows.length)
    })
    expect(shownContactNotice(matter)).toMatchObject({ translated: false, versionLine: '第 1 版，2026-11-26 起使用' })
    expect(speaking('en', () => contactNoticeHash(matter))).toBe(contactNoticeHash(matter))
  })
})

describe('whether the consent for a recipient holds', () => {
  const ground = (more: object = {}) => ({ grantedAt: '2026-11-01T00:00:00.000Z', textVersion: '1', textHash: 'h', ...more })
  const held = introductionIn('agreed', { held: true })
  it.each([
    ['while all it stands on holds', held, { registry: ground(), employers: ground() }, true],
    ['given at the same moment', held, { registry: ground({ grantedAt: begun }), employers: ground({ grantedAt: begun }) }, true],
    ['the registry’s withdrawn', held, { registry: ground({ withdrawnAt: begun }), employers: ground() }, false],
    ['the scope’s withdrawn', held, { registry: ground(), employers: ground({ withdrawnAt: begun }) }, false],
    ['the scope’s never given', held, { registry: ground() }, false],
    ['the scope’s given anew later', held, { registry: ground(), employers: ground({ grantedAt: '2026-12-02T00:00:00.000Z' }) }, false],
    ['the registry’s given anew later', held, { registry: ground({ grantedAt: '2026-12-02T00:00:00.000Z' }), employers: ground() }, false],
    [
      'taken back',
      { ...held, consents: [consentOf(employerId, { withdrawnAt: begun })] },
      { registry: ground(), employers: ground() },
      false,
    ],
    ['not revealed', { ...held, revealTo: [] }, { registry: ground(), employers: ground() }, false],
  ])('%s', (_, introduction, consents, holds) => {
    expect(mayReveal(introduction as typeof held, employerId, { consents } as never, 'employers')).toBe(holds)
  })
})

describe('精准度', () => {
  it('counts by the month in Hangzhou, also in its first hours', () => {
    expect(monthOf('2026-11-30T15:59:59.999Z')).toBe('2026-11')
    expect(monthOf('2026-11-30T16:00:00.000Z')).toBe('2026-12')
  })

  it('counts each milestone once, by what was reached for the first time', () => {
    const begunOne = introductionIn('interested')
    expect(newMilestones(undefined, begunOne)).toEqual(['started'])
    const accepted = taken(begunOne, 'accept', { who: employer, at: '2026-12-01T03:00:00.000Z' })
    if (accepted === undefined) throw new Error('not accepted')
    expect(newMilestones(begunOne, accepted)).toEqual(['accepted'])
    expect(newMilestones(accepted, accepted)).toEqual([])
    const atOnce = taken(introductionIn('interested', { more: { consents: [consentOf(employerId)] } }), 'accept', {
      who: employer,
      at: '2026-12-01T03:00:00.000Z',
    })
    expect(atOnce && newMilestones(begunOne, atOnce)).toEqual(['accepted', 'agreed'])
    const refused = taken(begunOne, 'withdraw', { who: person, at: '2026-12-01T03:00:00.000Z' })
    expect(refused && newMilestones(begunOne, refused)).toEqual([])
    expect(withMilestones(noCounter, ['started', 'accepted'])).toEqual({ ...noCounter, started: 1, accepted: 1 })
  })

  it('sums the counters of a starter', () => {
    const counter = withMilestones(noCounter, ['started'])
    const sums = summed([
      { starter: 'talent', counter },
      { starter: 'talent', counter: withMilestones(counter, ['accepted']) },
      { starter: 'agency', counter },
    ])
    expect(sums.get('talent')).toMatchObject({ started: 2, accepted: 1, placed: 0 })
    expect(sums.get('agency')).toMatchObject({ started: 1 })
    expect(sums.get('employer')).toBeUndefined()
  })

  it.each([
    [
      [40, 30, 25, 20, 10, 5],
      [40, 30, 25, 20, 10, 5],
    ],
    [
      [40, 30, 25, 20, 10, 4],
      [40, 30, 25, 20, 10, undefined],
    ],
    [
      [4, 4, 4, 4, 4, 4],
      [undefined, undefined, undefined, undefined, undefined, undefined],
    ],
    [
      [10, 10, 10, 5, 5, 0],
      [10, 10, 10, 5, 5, undefined],
    ],
    [
      [10, 9, 5, 5, 5, 5],
      [10, undefined, 5, 5, 5, 5],
    ],
    [
      [10, 6, 5, 5, 5, 5],
      [10, undefined, 5, 5, 5, 5],
    ],
    [
      [20, 4, 10, 10, 10, 10],
      [20, undefined, undefined, undefined, undefined, undefined],
    ],
  ])('of %j shows %j: neither under 5 nor a difference under 5', (given, shown) => {
    const of = (values: readonly (number | undefined)[]) => Object.fromEntries(milestones.map((one, at) => [one, values[at]]))
    expect(shownCounts(of(given) as never)).toEqual(of(shown))
  })

  it('is a share of those begun where both are shown', () => {
    const shown = shownCounts({ started: 40, accepted: 30, agreed: 25, interview: 20, offer: 10, placed: 3 })
    expect([precisionOf(shown, 'interview'), precisionOf(shown, 'offer'), precisionOf(shown, 'placed')]).toEqual([50, 25, undefined])
    expect(precisionOf({ ...shown, started: undefined }, 'offer')).toBeUndefined()
  })
})

describe('the dates of a step', () => {
  const now = '2026-12-10T04:00:00.000Z'
  it.each([
    ['an interview at this moment', { interview: { at: now, place: '门卫' } }, true],
    ['a moment ago', { interview: { at: '2026-12-10T03:59:59.999Z', place: '门卫' } }, false],
    ['in a year', { interview: { at: '2027-12-11T04:00:00.000Z', place: '门卫' } }, true],
    ['a day later', { interview: { at: '2027-12-11T16:00:00.000Z', place: '门卫' } }, false],
    ['a first day on the day it began', { on: '2026-12-01' }, true],
    ['before it began', { on: '2026-11-30' }, false],
    ['in half a year', { on: '2027-06-11' }, true],
    ['a day later', { on: '2027-06-12' }, false],
    ['none', {}, true],
  ])('%s', (_, details, fits) => {
    expect(datesFit({ createdAt: begun }, now, details)).toBe(fits)
  })
})
