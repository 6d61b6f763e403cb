import { describe, expect, it } from 'vitest'
import { AskForContact, DeclineAsPerson, GiveContact, ShowInterest } from '#shared/introductions/domain/commands.ts'
import { Introduction, introductionStates, mostEvents, nameOfParty, recipientOf } from '#shared/introductions/domain/introduction.ts'
import { consented, mayTake, type Step, stateOn, stepsOf, taken, transitions, type Who } from '#shared/introductions/domain/steps.ts'
import {
  answersKey,
  dailyPeopleKey,
  guardKey,
  introductionKey,
  partitions,
  partyKey,
  pauseKey,
  precisionKey,
  publicPrecisionKey,
} from '#shared/introductions/store/keys.ts'
import { idFor } from '../../support/indexed-roots.ts'
import {
  agency,
  agencyId,
  begun,
  clock,
  consentOf,
  employer,
  employerId,
  introductionIn,
  person,
  stranger,
} from '../../support/introductions.ts'

const today = '2026-12-01'
const at = '2026-12-01T03:00:00.000Z'
const late = '2026-12-31'

const actors: Readonly<Record<string, Who>> = { person, employer, agency, stranger, clock }
const steps = Object.keys(transitions) as Step[]
const starters = ['talent', 'employer', 'agency'] as const

/**
 * Who may do what, in this test's own words: `starter/state/consent held/overdue` → actor → steps. What is not named is refused. The employer is
 * the recipient of what the person or the employer began, the agency of what it began itself.
 */
function allowed(
  startedBy: (typeof starters)[number],
  state: string,
  held: boolean,
  overdue: boolean,
): Readonly<Record<string, readonly string[]>> {
  const recipient = startedBy === 'agency' ? 'agency' : 'employer'
  const back = held ? ['takeBack'] : []
  const consent = held ? [] : ['consent']
  if (state === 'interested') {
    const lapse = overdue ? { clock: ['lapse'] } : {}
    const answer = overdue ? ['decline'] : ['accept', 'decline']
    if (startedBy === 'talent') return { person: ['withdraw', ...back], employer: answer, agency: answer, ...lapse }
    return { person: [...answer, ...back], [recipient]: ['withdraw'], ...lapse }
  }
  if (state === 'accepted') {
    const lapse = overdue ? { clock: ['lapse'] } : {}
    return { person: [...(overdue ? [] : consent), ...back, 'end'], [recipient]: ['end'], ...lapse }
  }
  if (!['agreed', 'interview', 'offer'].includes(state)) return {}
  const own = { agreed: ['interview', 'offer'], interview: ['interview', 'offer', 'place'], offer: ['place'] }[state] ?? []
  return { person: [...consent, ...back, 'end'], [recipient]: [...(held ? own : []), 'end'] }
}

describe('every state × actor × step', () => {
  const rows = starters.flatMap((startedBy) =>
    introductionStates.flatMap((state) => [true, false].map((held) => [startedBy, state, held] as const)),
  )

  it.each(rows)('begun by %s, %s, consent held: %s', (startedBy, state, held) => {
    const introduction = introductionIn(state, { startedBy, held })
    for (const day of [today, late]) {
      const may = allowed(startedBy, state, held, day === late)
      for (const [name, who] of Object.entries(actors)) {
        const found = steps.filter((step) => mayTake(introduction, step, who, day))
        expect([name, day, found]).toEqual([name, day, steps.filter((step) => may[name]?.includes(step) ?? false)])
        expect(stepsOf(introduction, who, day)).toEqual(found)
      }
    }
  })

  it.each(rows)('what is refused changes nothing: begun by %s, %s, consent held: %s', (startedBy, state, held) => {
    const introduction = introductionIn(state, { startedBy, held })
    for (const who of Object.values(actors)) {
      for (const step of steps) {
        if (step === 'consent') continue
        const after = taken(introduction, step, { who, at })
        expect(after !== undefined).toBe(mayTake(introduction, step, who, today))
      }
    }
  })
})

describe('what a step does', () => {
  it('is written into the history by side and name, never by person', () => {
    const after = taken(introductionIn('interested'), 'decline', { who: agency, at, details: { reason: 'filled', text: '已招满' } })
    expect(after).toMatchObject({ state: 'declined', updatedAt: at, createdAt: begun, revealTo: [] })
    expect(after?.due).toBeUndefined()
    expect(after?.history.at(-1)).toEqual({
      at,
      by: 'agency',
      name: '乙人力',
      to: 'declined',
      step: 'decline',
      reason: 'filled',
      text: '已招满',
    })
    expect(taken(introductionIn('interested'), 'withdraw', { who: person, at })?.history.at(-1)).toEqual({
      at,
      by: 'talent',
      to: 'withdrawn',
      step: 'withdraw',
    })
    const lapsed = taken(introductionIn('interested'), 'lapse', { who: clock, at: '2026-12-30T00:00:00.000Z' })
    expect(lapsed?.history.at(-1)).toMatchObject({ by: 'system', to: 'lapsed', step: 'lapse' })
  })

  it('an acceptance waits for the person’s own consent (个人信息保护法 23), with a day of its own', () => {
    const after = taken(introductionIn('interested'), 'accept', { who: employer, at })
    expect(after).toMatchObject({ state: 'accepted', acceptedBy: employerId, revealTo: [], due: { on: '2026-12-15', provisional: false } })
    expect(recipientOf(after as Introduction)?.organisationId).toBe(employerId)
    const byPerson = taken(introductionIn('interested', { startedBy: 'agency' }), 'accept', { who: person, at })
    expect(byPerson).toMatchObject({ state: 'accepted', revealTo: [] })
    expect(byPerson?.acceptedBy).toBeUndefined()
    expect(recipientOf(byPerson as Introduction)?.organisationId).toBe(agencyId)
  })

  it('a consent given beforehand reveals to its own recipient and to no other', () => {
    const consents = [consentOf(agencyId)]
    const before = introductionIn('interested', { more: { consents } })
    const agreed = taken(before, 'accept', { who: agency, at })
    expect(agreed).toMatchObject({ state: 'agreed', acceptedBy: agencyId, revealTo: [agencyId] })
    expect(agreed?.due).toBeUndefined()
    expect(agreed?.history.map(({ step, by }) => `${by} ${step}`)).toEqual(['talent start', 'agency accept', 'talent consent'])
    expect(taken(before, 'accept', { who: employer, at })).toMatchObject({ state: 'accepted', revealTo: [] })
    const backed = taken(before, 'takeBack', { who: person, at }) as Introduction
    expect(taken(backed, 'accept', { who: agency, at })).toMatchObject({ state: 'accepted', revealTo: [] })
  })

  it('a consent for somebody else than the recipient is none', () => {
    const accepted = introductionIn('accepted')
    const forEmployer = Introduction.parse({ ...accepted, consents: [consentOf(employerId)] }).consents[0]
    const forAgency = Introduction.parse({ ...accepted, consents: [consentOf(agencyId)] }).consents[0]
    if (forEmployer === undefined || forAgency === undefined) throw new Error('no consent')
    expect(consented(accepted, forAgency, at)).toBeUndefined()
    expect(consented(accepted, forEmployer, at)).toMatchObject({ state: 'agreed', revealTo: [employerId], consents: [forEmployer] })
    expect(consented(introductionIn('interested'), forEmployer, at)).toBeUndefined()
    expect(consented(accepted, forEmployer, '2026-12-30T00:00:00.000Z')).toBeUndefined()
  })

  it('taking back empties whom it is revealed to at once and keeps the date (个人信息保护法 15); giving again goes on where it stood', () => {
    const offered = introductionIn('offer', { held: true })
    const back = taken(offered, 'takeBack', { who: person, at }) as Introduction
    expect(back).toMatchObject({ state: 'offer', revealTo: [], consents: [{ recipientId: employerId, withdrawnAt: at }] })
    expect(taken(back, 'place', { who: employer, at })).toBeUndefined()
    const again = consented(back, Introduction.parse({ ...back, consents: [consentOf(employerId)] }).consents[0] as never, at)
    expect(again).toMatchObject({ state: 'offer', revealTo: [employerId] })
    expect(again?.consents).toHaveLength(1)
    expect(again?.consents[0]?.withdrawnAt).toBeUndefined()
  })

  it('an interview, an offer and the first day are what was said; the end gives the contact to nobody (个人信息保护法 47)', () => {
    const interview = { at: '2026-12-05T01:00:00.000Z', place: '三号门' }
    const met = taken(introductionIn('agreed', { held: true }), 'interview', { who: employer, at, details: { interview } }) as Introduction
    expect(met).toMatchObject({ state: 'interview', interview, revealTo: [employerId] })
    expect(met.history.at(-1)).toMatchObject({ step: 'interview', interview })
    const offered = taken(met, 'offer', { who: employer, at }) as Introduction
    expect(offered).toMatchObject({ state: 'offer', revealTo: [employerId] })
    expect(taken(offered, 'place', { who: employer, at, details: { on: '2026-12-08' } })).toMatchObject({
      state: 'placed',
      revealTo: [],
      outcome: { on: '2026-12-08' },
    })
    expect(taken(offered, 'end', { who: person, at, details: { reason: 'pay' } })).toMatchObject({
      state: 'notPlaced',
      revealTo: [],
      outcome: { on: '2026-12-01', reason: 'pay' },
    })
    expect(taken(offered, 'end', { who: employer, at })?.outcome).toEqual({ on: '2026-12-01' })
    expect(taken(offered, 'place', { who: employer, at })?.outcome).toEqual({ on: '2026-12-01' })
  })

  it('keeps the first event and the newest, however often one goes to and fro', () => {
    let introduction = introductionIn('agreed', { held: true })
    for (let turn = 0; turn < mostEvents + 5; turn += 1) {
      const interview = { at: '2026-12-05T01:00:00.000Z', place: `${turn} 号门` }
      introduction = taken(introduction, 'interview', { who: employer, at, details: { interview } }) as Introduction
    }
    expect(introduction.history).toHaveLength(mostEvents)
    expect(introduction.history[0]).toMatchObject({ step: 'start' })
    expect(introduction.history.at(-1)?.interview?.place).toBe(`${mostEvents + 4} 号门`)
    expect(Introduction.parse(introduction)).toEqual(introduction)
  })

  it('is lapsed for readers after its last day, whether or not the clock has come by', () => {
    const introduction = introductionIn('interested')
    expect(introduction.due).toEqual({ on: '2026-12-08', remindOn: '2026-12-04', provisional: false, reminded: false })
    expect([stateOn(introduction, '2026-12-08'), stateOn(introduction, '2026-12-09')]).toEqual(['interested', 'lapsed'])
    expect(taken(introduction, 'accept', { who: employer, at: '2026-12-08T15:59:59.000Z' })).toBeDefined()
    expect(taken(introduction, 'accept', { who: employer, at: '2026-12-08T16:00:00.000Z' })).toBeUndefined()
    expect(taken(introduction, 'lapse', { who: clock, at: '2026-12-08T15:59:59.000Z' })).toBeUndefined()
    expect(taken(introduction, 'lapse', { who: clock, at: '2026-12-08T16:00:00.000Z' })).toMatchObject({ state: 'lapsed' })
  })
})

describe('what was kept before there were more states', () => {
  const { due: _, ...old } = introductionIn('interested')
  const kept = {
    ...old,
    parties: [{ organisationId: employerId, scope: 'employers' }],
    history: [{ at: begun, by: 'talent', to: 'interested' }],
  }
  const { purpose: _p, consents: _c, revealTo: _r, ...bare } = kept

  it('is read as before, never lapses, and may be answered', () => {
    const introduction = Introduction.parse(bare)
    expect(introduction).toMatchObject({ purpose: 'recruit', consents: [], revealTo: [] })
    expect(stateOn(introduction, '2030-01-01')).toBe('interested')
    expect(stepsOf(introduction, person, late)).toEqual(['withdraw'])
    expect(stepsOf(introduction, employer, late)).toEqual(['accept', 'decline'])
    expect(nameOfParty(introduction, { organisationId: employerId as never })).toBe('甲机械厂')
    expect(nameOfParty(introduction, { organisationId: agencyId as never })).toBe(agencyId)
    expect(stepsOf(Introduction.parse({ ...bare, state: 'withdrawn' }), person, late)).toEqual([])
  })
})

describe('commands', () => {
  it.each([
    ['a public code', { vacancy: 'k3m8p2x7qa' }, true],
    ['an id', { vacancy: idFor('vac', 1), note: '下月初可到岗' }, true],
    ['neither', { vacancy: '焊工' }, false],
    ['a phone number in the note (contact only through an introduction)', { vacancy: 'k3m8p2x7qa', note: '电话 138 0013 8000' }, false],
    ['WeChat in the note', { vacancy: 'k3m8p2x7qa', note: '加微信 wx123456' }, false],
    ['an unknown field', { vacancy: 'k3m8p2x7qa', phone: '1' }, false],
    ['an unknown purpose', { vacancy: 'k3m8p2x7qa', purpose: 'sell' }, false],
    ['a consent that names no text', { vacancy: 'k3m8p2x7qa', contact: ['on'] }, false],
    ['three consents', { vacancy: 'k3m8p2x7qa', contact: ['a', 'b', 'c'].map((sign) => sign.repeat(64)) }, false],
  ])('interest named by %s', (_, command, accepted) => {
    expect(ShowInterest.safeParse(command).success).toBe(accepted)
  })

  it('asks for no consent unless it is given: nothing is ticked beforehand (个人信息保护法 14)', () => {
    expect(ShowInterest.parse({ vacancy: 'k3m8p2x7qa' })).toEqual({ vacancy: 'k3m8p2x7qa', purpose: 'recruit', contact: [] })
    expect(GiveContact.safeParse({}).success).toBe(false)
  })

  it('refuses contact details in what either side writes', () => {
    const command = { talentId: idFor('tal', 1), vacancyId: idFor('vac', 1), note: '请打 0571-88123456' }
    expect(AskForContact.safeParse(command).error?.issues[0]?.path).toEqual(['note'])
    expect(DeclineAsPerson.safeParse({ reason: 'other', text: '加我 v:abcdef1234' }).success).toBe(false)
  })
})

it('has these keys: whoever changes one loses what lies under the old', () => {
  expect({
    root: introductionKey('int_1'),
    copy: partyKey('int_1', 'org_1'),
    guard: guardKey({ talentId: 'tal_1', vacancyId: 'vac_1', side: 'employer' }),
    vacancyPause: pauseKey('tal_1', { vacancyId: 'vac_1' }),
    organisationPause: pauseKey('tal_1', { organisationId: 'org_1' }),
    day: dailyPeopleKey('org_1', '2026-12-01'),
    answers: answersKey('org_1'),
    precision: precisionKey('2026-12', 'agency', 3),
    published: publicPrecisionKey,
    person: partitions.ofPerson('per_1'),
    organisation: partitions.ofOrganisation('org_1'),
    stage: partitions.ofStage('org_1', 'to-answer'),
    due: partitions.due,
  }).toEqual({
    root: { pk: 'INTRODUCTION#int_1', sk: 'INTRODUCTION' },
    copy: { pk: 'INTRODUCTION#int_1', sk: 'FOR#org_1' },
    guard: { pk: 'INTRODUCTION-OF#tal_1#vac_1', sk: 'EMPLOYER' },
    vacancyPause: { pk: 'INTRODUCTION-PAUSE#tal_1', sk: 'VACANCY#vac_1' },
    organisationPause: { pk: 'INTRODUCTION-PAUSE#tal_1', sk: 'ORG#org_1' },
    day: { pk: 'ORG#org_1', sk: 'ASKED#2026-12-01' },
    answers: { pk: 'ORG#org_1', sk: 'ANSWERS' },
    precision: { pk: 'INTRODUCTION-PRECISION#2026-12', sk: 'AGENCY#03' },
    published: { pk: 'INTRODUCTION-PRECISION', sk: 'VIEW' },
    person: 'PERSON#per_1#INTRODUCTION',
    organisation: 'ORG#org_1#INTRODUCTION',
    stage: 'ORG#org_1#INTRODUCTION#to-answer',
    due: 'INTRODUCTION#DUE',
  })
})
