import { describe, expect, it } from 'vitest'
import { type FairState, fairStates, mostEvents } from '#shared/fairs/domain/fair.ts'
import { allowed, type FairAction, transitions } from '#shared/fairs/domain/lifecycle.ts'
import { fairIn, now } from './fairs-to-test.ts'

/** Which actions each state allows before the fair begins. Written down by hand: the table of the product must agree with it. */
const may: Readonly<Record<FairState, readonly FairAction[]>> = {
  PLANNED: ['edit', 'recordPlans', 'announce', 'cancel'],
  MATERIALS: ['edit', 'recordPlans', 'applyForPermit', 'announce', 'cancel'],
  PERMIT_PENDING: ['edit', 'recordPlans', 'applyForPermit', 'recordPermit', 'announce', 'cancel'],
  PERMITTED: ['edit', 'recordPlans', 'announce', 'cancel'],
  ANNOUNCED: ['edit', 'recordPlans', 'move', 'cancel'],
  POSTPONED: ['edit', 'recordPlans', 'move', 'cancel'],
  RELOCATED: ['edit', 'recordPlans', 'move', 'cancel'],
  CANCELLED: [],
}
const actions = Object.keys(transitions) as FairAction[]

describe('the table of transitions', () => {
  it.each(fairStates.flatMap((state) => actions.map((action) => [state, action] as const)))('%s: %s', (state, action) => {
    const outcome = allowed(action, fairIn(state), now)
    expect(outcome.ok).toBe(may[state].includes(action))
    if (!outcome.ok) expect(outcome.error).toMatchObject({ kind: 'wrong-state', detail: expect.stringMatching(/现在是“.+”，不能.+。.+/) })
  })

  it('leads nowhere out of CANCELLED', () => {
    expect(actions.filter((action) => (transitions[action].from as readonly string[]).includes('CANCELLED'))).toEqual([])
  })

  it.each([
    ['edit', true, false],
    ['recordPlans', true, false],
    ['move', false, false],
    ['cancel', false, false],
  ] as const)('the clock: %s is possible while it runs: %s, afterwards: %s', (action, during, afterwards) => {
    const fair = fairIn('ANNOUNCED')
    expect(allowed(action, fair, fair.content.startsAt).ok).toBe(during)
    expect(allowed(action, fair, fair.content.endsAt).ok).toBe(afterwards)
    if (!afterwards) expect(allowed(action, fair, fair.content.endsAt)).toMatchObject({ error: { kind: 'already-begun' } })
  })

  it('keeps the last event for the cancellation', () => {
    const [event] = fairIn('ANNOUNCED').history
    const full = fairIn('ANNOUNCED', {}, { history: Array.from({ length: mostEvents - 2 }, () => event as NonNullable<typeof event>) })
    expect(full.history).toHaveLength(mostEvents - 1)
    expect(allowed('move', full, now)).toMatchObject({ ok: false, error: { kind: 'history-full' } })
    expect(allowed('cancel', full, now).ok).toBe(true)
  })
})
