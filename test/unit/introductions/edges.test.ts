import { describe, expect, it } from 'vitest'
import { DailyPeople, nobodyYet, withPerson } from '#shared/introductions/domain/daily-people.ts'
import { Introduction, sideOf } from '#shared/introductions/domain/introduction.ts'
import { introductionParametersOn } from '#shared/introductions/domain/parameters.ts'
import { flagOf } from '#shared/introductions/domain/stages.ts'
import { author, consented, mayTake, taken } from '#shared/introductions/domain/steps.ts'
import { mayReveal } from '#shared/introductions/use-cases/reveal-contact.ts'
import { agencyId, begun, clock, consentOf, employer, employerId, introductionIn, person, stranger } from '../../support/introductions.ts'

describe('个人信息保护法 23: the separate consent', () => {
  const consent = (more: object = {}) =>
    introductionIn('agreed', { held: true, more: { consents: [consentOf(employerId, more)] } }).consents

  it('given anew, stands in the place of the one for the same recipient and beside the others', () => {
    const before = introductionIn('accepted', {
      more: { consents: [...consent({ withdrawnAt: begun }), consentOf(agencyId)] },
    })
    const [fresh] = consent({ at: '2026-12-02T02:00:00.000Z' })
    const after = fresh && consented(before, fresh, '2026-12-02T02:00:00.000Z')
    expect(after?.consents.map(({ recipientId, withdrawnAt }) => [recipientId, withdrawnAt])).toEqual([
      [agencyId, undefined],
      [employerId, undefined],
    ])
    expect(after).toMatchObject({ state: 'agreed', revealTo: [employerId] })
    expect(after).not.toHaveProperty('due')
  })

  it('is taken back only while one holds', () => {
    const held = introductionIn('agreed', { held: true })
    const back = taken(held, 'takeBack', { who: person, at: begun })
    expect(back?.revealTo).toEqual([])
    expect(back && mayTake(back, 'takeBack', person, '2026-12-02')).toBe(false)
    expect(mayTake(held, 'takeBack', person, '2026-12-02')).toBe(true)
    expect(mayTake(held, 'takeBack', stranger, '2026-12-02')).toBe(false)
  })
})

describe('who did what', () => {
  const introduction = introductionIn('interested')

  it('is a side by its name, and nobody else', () => {
    expect(author(introduction, employer)).toEqual({ by: 'employer', name: '甲机械厂' })
    expect(author(introduction, clock)).toEqual({ by: 'system' })
    expect(author(introduction, stranger)).toEqual({ by: 'system' })
    expect(introduction.parties.map(sideOf)).toEqual(['employer', 'agency'])
  })

  it('who accepted is kept of an organisation, not of the person', () => {
    expect(taken(introduction, 'accept', { who: employer, at: begun })).toMatchObject({ acceptedBy: employerId })
    expect(taken(introductionIn('interested', { startedBy: 'employer' }), 'accept', { who: person, at: begun })).not.toHaveProperty(
      'acceptedBy',
    )
  })

  it('is kept of the first step and the newest, and never of more', () => {
    let held = introductionIn('agreed', { held: true })
    const [first] = held.history
    for (let turn = 0; turn < 200; turn += 1) {
      const next = taken(held, 'interview', {
        who: employer,
        at: `2026-12-02T02:00:00.${String(turn).padStart(3, '0')}Z`,
        details: { interview: { at: '2026-12-20T01:00:00.000Z', place: '三号门' } },
      })
      if (next === undefined) break
      held = next
      expect(Introduction.safeParse(held).success).toBe(true)
    }
    expect(held.history[0]).toEqual(first)
    expect(held.history.at(-1)?.at).toBe(held.updatedAt)
  })
})

describe('what reminds an organisation', () => {
  it('an interview that is over, and only in that state; one without a time is never over', () => {
    const interview = { at: '2026-12-05T01:00:00.000Z', place: '三号门' }
    const now = '2026-12-06T01:00:00.000Z'
    const at = (state: 'agreed' | 'interview' | 'offer', more: object = { interview }) =>
      flagOf(introductionIn(state, { held: true, more: { updatedAt: '2026-12-05T02:00:00.000Z', ...more } }), now)
    expect(at('interview')).toBe('interview-over')
    expect(at('offer')).toBeUndefined()
    expect(at('interview', {})).toBeUndefined()
    expect(at('interview', { interview: { ...interview, at: '2026-12-07T01:00:00.000Z' } })).toBeUndefined()
  })
})

describe('numbers', () => {
  it('hold from their day on, and the first before it, each with its basis', () => {
    for (const day of ['2017-01-01', '2018-10-01', '2026-12-01'])
      expect(introductionParametersOn(day)).toMatchObject({ from: '2018-10-01', consentWorkingDays: 10, retryDays: 30 })
    const { basis } = introductionParametersOn('2026-12-01')
    for (const one of [basis.answerWorkingDays, basis.retryDays, basis.agencyDailyPeople])
      expect(one).toMatch(/第[一二三四五六七八九十]+条/)
  })

  it('个人信息保护法 6: an agency’s day counts each person once, and ends at its number', () => {
    const one = withPerson(nobodyYet, 'tal_1', 2)
    const two = one && withPerson(one, 'tal_2', 2)
    expect(two?.people).toEqual(['tal_1', 'tal_2'])
    expect(two && withPerson(two, 'tal_3', 2)).toBeUndefined()
    expect(two && withPerson(two, 'tal_1', 2)?.people).toEqual(['tal_1', 'tal_2'])
    expect(DailyPeople.parse({ rev: 4, people: ['tal_1'] })).toEqual({ rev: 4, people: ['tal_1'] })
    expect(DailyPeople.safeParse({ rev: -1, people: [] }).success).toBe(false)
  })
})

describe('个人信息保护法 15, 23: whether a contact may be given', () => {
  const held = introductionIn('agreed', { held: true })
  const ground = { grantedAt: begun, textVersion: '1', textHash: 'h' }
  const grounds = { registry: ground, employers: ground }
  const may = (given: Partial<typeof held> = {}, consents: object = grounds, recipient: string = employerId): boolean =>
    mayReveal({ ...held, ...given }, recipient, { consents }, 'employers')

  it('to the recipient of a consent that holds, on grounds that held when it was given and hold now', () => {
    expect(may()).toBe(true)
  })

  it.each<readonly [string, Parameters<typeof may>]>([
    ['nobody consented', [{ consents: [] }]],
    ['it was taken back', [{ revealTo: [] }]],
    ['it may be given to another alone', [{ revealTo: [agencyId as (typeof held.revealTo)[number]] }]],
    ['it is another’s', [{}, grounds, agencyId]],
    ['there is no ground', [{}, {}]],
    ['one ground is missing', [{}, { registry: ground }]],
    ['the entry’s own consent was withdrawn', [{}, { ...grounds, registry: { ...ground, withdrawnAt: begun } }]],
    ['that to employers was withdrawn', [{}, { ...grounds, employers: { ...ground, withdrawnAt: begun } }]],
    ['a ground was given anew, after the consent', [{}, { ...grounds, employers: { ...ground, grantedAt: '2026-12-02T02:00:00.000Z' } }]],
  ])('not when %s', (_, given) => {
    expect(may(...given)).toBe(false)
  })

  it('also beside others to whom it may be given', () => {
    expect(may({ revealTo: [agencyId as (typeof held.revealTo)[number], ...held.revealTo] })).toBe(true)
  })
})
