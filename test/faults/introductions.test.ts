import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nobodyYet, withPerson } from '#shared/introductions/domain/daily-people.ts'
import { consentFor, Introduction, type IntroductionState, recipientOf } from '#shared/introductions/domain/introduction.ts'
import { newMilestones } from '#shared/introductions/domain/precision.ts'
import { consented, type Step, taken, transitions, type Who } from '#shared/introductions/domain/steps.ts'
import { agency, begun, clock, consentOf, employer, introductionIn, person, stranger } from '../support/introductions.ts'
import { figure, seedOfRun, sized } from './size.ts'

const runs = { seed: seedOfRun, numRuns: sized(5_000) }
figure('interleavings of an introduction’s steps, by each starter', runs.numRuns)

const steps = Object.keys(transitions) as Step[]
const acts = fc.record({
  who: fc.constantFrom<Who>(person, employer, agency, stranger, clock),
  step: fc.constantFrom(...steps),
  /** Hours that pass before it. */
  hours: fc.constantFrom(0, 1, 30, 200),
  beforehand: fc.boolean(),
})

/** What may follow what, in this test's own words. */
const follows: Readonly<Record<IntroductionState, readonly IntroductionState[]>> = {
  interested: ['interested', 'accepted', 'agreed', 'declined', 'lapsed', 'withdrawn'],
  accepted: ['accepted', 'agreed', 'lapsed', 'notPlaced'],
  agreed: ['agreed', 'interview', 'offer', 'notPlaced'],
  interview: ['interview', 'offer', 'placed', 'notPlaced'],
  offer: ['offer', 'placed', 'notPlaced'],
  placed: [],
  notPlaced: [],
  declined: [],
  lapsed: [],
  withdrawn: [],
}

describe('any interleaving of both sides and the clock', () => {
  it.each(['talent', 'employer', 'agency'] as const)(
    'begun by %s: no illegal state, and revealed only while the consent for the recipient holds',
    (startedBy) => {
      fc.assert(
        fc.property(fc.boolean(), fc.array(acts, { maxLength: 40 }), (beforehand, list) => {
          const recipientId = startedBy === 'agency' ? 'agency' : 'employer'
          const ids = {
            employer: (employer as { organisationId: string }).organisationId,
            agency: (agency as { organisationId: string }).organisationId,
          }
          const consents = beforehand && startedBy === 'talent' ? [consentOf(ids[recipientId])] : []
          let introduction = introductionIn('interested', { startedBy, more: { consents } })
          let now = Date.parse(begun)
          const counted: string[] = []
          for (const { who, step, hours } of list) {
            now += hours * 3_600_000
            const at = new Date(now).toISOString()
            const before = introduction
            const after = next(before, step, who, at)
            if (after === undefined) continue
            expect(follows[before.state]).toContain(after.state)
            expect(after.history.length).toBeGreaterThan(before.history.length)
            counted.push(...newMilestones(before, after))
            introduction = after
            invariants(after)
          }
          expect(new Set(counted).size).toBe(counted.length)
          expect(Introduction.parse(introduction)).toEqual(introduction)
        }),
        runs,
      )
    },
  )
})

function next(before: Introduction, step: Step, who: Who, at: string): Introduction | undefined {
  if (step !== 'consent') return taken(before, step, { who, at })
  const recipient = recipientOf(before)
  if (who.kind !== 'talent' || recipient === undefined) return undefined
  const [consent] = Introduction.parse({ ...before, consents: [consentOf(recipient.organisationId, { at })] }).consents
  return consent === undefined ? undefined : consented(before, consent, at)
}

function invariants(introduction: Introduction): void {
  const { state, revealTo, due } = introduction
  const recipient = recipientOf(introduction)?.organisationId
  const held = consentFor(introduction, recipient)
  const underWay = ['agreed', 'interview', 'offer'].includes(state)
  // 个人信息保护法 23: to the recipient, while its own consent holds, while it is under way; else to nobody.
  expect(revealTo).toEqual(underWay && held !== undefined ? [recipient] : [])
  expect(due !== undefined).toBe(state === 'interested' || state === 'accepted')
}

describe('an agency’s day', () => {
  it('never holds more people than it may, and everybody once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (asked, most) => {
        let day = nobodyYet
        for (const one of asked) {
          const before = day
          const after = withPerson(day, `tal_${one}`, most)
          const known = before.people.includes(`tal_${one}`)
          expect(after === undefined).toBe(!known && before.people.length >= most)
          day = after ?? day
          expect(day.people.length).toBeLessThanOrEqual(most)
          expect(new Set(day.people).size).toBe(day.people.length)
        }
        expect(day.people.length).toBe(Math.min(most, new Set(asked).size))
      }),
      runs,
    )
  })
})
