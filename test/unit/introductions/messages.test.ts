import { describe, expect, it } from 'vitest'
import type { Step, Who } from '#shared/introductions/domain/steps.ts'
import { listOf, messagesAbout, reminderAbout } from '#shared/introductions/use-cases/messages-about.ts'
import { agency, agencyId, begun, clock, employer, employerId, introductionIn, person } from '../../support/introductions.ts'

const id = `int_${'0'.repeat(26)}`
const personId = introductionIn('interested').personId
const toPerson = { to: { person: personId }, link: `/me/introductions/${id}` }
const toEmployer = { to: { organisation: employerId }, link: `/employer/introductions/${id}` }
const toAgency = { to: { organisation: agencyId }, link: `/agency/introductions/${id}` }
const vacancy = '焊工'

describe('网络数据安全管理条例 22: who is told of a step', () => {
  it('of the person’s: whoever advertises, until one has answered; then that one alone', () => {
    const told = { template: 'introduction-withdrawn', values: { vacancy } }
    expect(messagesAbout(introductionIn('withdrawn', { more: { acceptedBy: undefined } }), 'withdraw', person)).toEqual([
      { ...toEmployer, ...told },
      { ...toAgency, ...told },
    ])
    const taken = { template: 'introduction-taken-back', values: { vacancy } }
    expect(messagesAbout(introductionIn('agreed'), 'takeBack', person)).toEqual([{ ...toEmployer, ...taken }])
  })

  it('of an organisation’s: the person, by whom', () => {
    const told = { template: 'introduction-offer', values: { vacancy, organisation: '乙人力' } }
    expect(messagesAbout(introductionIn('offer', { startedBy: 'agency' }), 'offer', agency)).toEqual([{ ...toPerson, ...told }])
    // Of two that advertise, the one that acts.
    const accepted = { template: 'introduction-accepted', values: { vacancy, organisation: '乙人力', agreed: false } }
    expect(messagesAbout(introductionIn('accepted'), 'accept', agency)).toEqual([{ ...toPerson, ...accepted }])
  })

  it('of the clock’s: everybody, in nobody’s name', () => {
    const told = { template: 'introduction-lapsed', values: { vacancy } }
    expect(messagesAbout(introductionIn('lapsed'), 'lapse', clock)).toEqual([
      { ...toPerson, ...told },
      { ...toEmployer, ...told },
      { ...toAgency, ...told },
    ])
  })

  const interview = { at: '2026-12-05T01:00:00.000Z', place: '三号门' }
  const because = (reason: string) => ({ history: [{ at: begun, by: 'employer', to: 'declined', step: 'decline', reason }] })
  it.each<readonly [Step, Who, object, string, object]>([
    ['accept', employer, {}, 'introduction-accepted', { agreed: false }],
    ['accept', employer, { revealTo: [employerId] }, 'introduction-accepted', { agreed: true }],
    ['decline', employer, because('filled'), 'introduction-declined', { reason: { zh: '已招满', en: 'The places are taken' } }],
    ['decline', employer, {}, 'introduction-declined', {}],
    ['consent', person, {}, 'introduction-agreed', {}],
    ['interview', employer, { interview }, 'introduction-interview', { at: interview.at }],
    ['interview', employer, {}, 'introduction-interview', { at: begun }],
    ['place', employer, { outcome: { on: '2026-12-08' } }, 'introduction-placed', { on: '2026-12-08' }],
    ['place', employer, {}, 'introduction-placed', { on: '' }],
    ['end', employer, because('skills'), 'introduction-ended', { reason: expect.objectContaining({ zh: '技能不对口' }) }],
  ])('个人信息保护法 6: what is said of “%s”: what happened, and nothing that somebody typed', (step, who, more, template, values) => {
    const [told] = messagesAbout(introductionIn('agreed', { startedBy: 'employer', more }), step, who)
    const name = who.kind === 'organisation' ? { organisation: '甲机械厂' } : {}
    expect(told).toMatchObject({ template })
    expect(told?.values).toEqual({ vacancy, ...name, ...values })
  })
})

describe('who is reminded', () => {
  const of = (...given: Parameters<typeof introductionIn>) => reminderAbout(introductionIn(...given))
  const told = { template: 'introduction-reminder', values: { vacancy, until: '2026-12-08' } }

  it('is whoever is to act, by which day', () => {
    expect(of('interested')).toEqual([
      { ...toEmployer, ...told },
      { ...toAgency, ...told },
    ])
    expect(of('interested', { startedBy: 'agency' })).toEqual([{ ...toPerson, ...told }])
    const values = { vacancy, until: '2026-12-15' }
    expect(of('accepted')).toEqual([{ ...toPerson, ...told, values }])
  })

  it('is nobody when nothing is due', () => expect(of('agreed')).toEqual([]))
})

it('each side has a list of its own', () => {
  expect((['talent', 'employer', 'agency'] as const).map(listOf)).toEqual([
    '/me/introductions',
    '/employer/introductions',
    '/agency/introductions',
  ])
})
