import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Actor,
  allowedActions,
  type Move,
  move,
  type TransitionName,
  transitionNames,
  transitions,
} from '#shared/demand/domain/transitions.ts'
import { isOpen, mostEvents, stateOn, Vacancy, type VacancyState, vacancyStates } from '#shared/demand/domain/vacancy.ts'
import { today } from './contents.ts'
import { vacancyOf } from './vacancies.ts'

const at = '2026-12-01T02:00:00.000Z'
const step = (action: TransitionName, as: Actor, more: Partial<Move> = {}): Move => ({
  action,
  as,
  at,
  by: 'org_x',
  reason: '原因',
  ...more,
})

/** Who may do what, from where, as a table that a person can check (domain report §3.6). */
describe('the table of transitions', () => {
  it.each([
    ['poster', 'DRAFT', ['edited', 'submitted', 'closed']],
    ['poster', 'SUBMITTED', ['edited', 'withdrawn', 'closed']],
    ['poster', 'PUBLISHED', ['edited', 'refreshed', 'extended', 'filled', 'closed']],
    ['poster', 'SUSPENDED', ['closed']],
    ['employer', 'SUSPENDED', ['closed']],
    ['reviewer', 'SUSPENDED', ['returned', 'removed']],
    ['system', 'SUSPENDED', ['expired', 'resumed']],
    ['poster', 'EXPIRED', ['reopened', 'filled']],
    ['poster', 'FILLED', []],
    ['poster', 'CLOSED', []],
    ['poster', 'REMOVED', []],
    ['employer', 'PUBLISHED', ['filled', 'closed']],
    ['employer', 'DRAFT', ['closed']],
    ['reviewer', 'SUBMITTED', ['published', 'returned', 'removed']],
    ['reviewer', 'PUBLISHED', ['returned', 'removed']],
    ['reviewer', 'CLOSED', ['removed']],
    ['reviewer', 'REMOVED', []],
    ['system', 'SUBMITTED', ['published']],
    ['system', 'PUBLISHED', ['expired', 'suspended']],
  ] as const)('%s, %s: %j', (as, state, actions) => {
    expect(allowedActions(state, as)).toEqual(actions)
  })

  it('keeps the table’s promises for any sequence of moves', () => {
    const moves = fc.array(fc.record({ action: fc.constantFrom(...transitionNames), pick: fc.nat(3) }), { maxLength: 260 })
    fc.assert(
      fc.property(moves, (list) => {
        let vacancy = vacancyOf({ state: 'DRAFT' })
        for (const { action, pick } of list) {
          const row = transitions[action]
          const as = row.by[pick % row.by.length] as Actor
          const done = move(vacancy, step(action, as))
          const legal = (row.from as readonly VacancyState[]).includes(vacancy.state)
          expect(done.ok).toBe(legal)
          if (!done.ok) {
            expect(done.error.kind).toBe('wrong-state')
            continue
          }
          expect(row.to).toContain(done.value.state)
          expect(done.value.history.at(-1)).toMatchObject({ action, to: done.value.state, reason: '原因' })
          expect(done.value.history[0]).toEqual(vacancy.history[0])
          expect(done.value.history.length).toBeLessThanOrEqual(mostEvents)
          expect(Vacancy.safeParse(done.value).success).toBe(true)
          if (done.value.state === 'PUBLISHED') expect(done.value.publishedAt).toBeDefined()
          vacancy = done.value
        }
      }),
      { numRuns: 100 },
    )
  })

  it('lets nothing out of REMOVED, and every other state but the ended ones on', () => {
    for (const state of vacancyStates) {
      const leaving = transitionNames.filter((action) => (transitions[action].from as readonly VacancyState[]).includes(state))
      expect(leaving.length > 0, state).toBe(state !== 'REMOVED')
    }
  })

  it('throws at what the table does not know: a wrong actor, a missing reason, a foreign target', () => {
    const vacancy = vacancyOf({ state: 'SUBMITTED' })
    expect(() => move(vacancy, step('published', 'poster'))).toThrow('poster may not do published')
    expect(() => move(vacancy, { action: 'returned', as: 'reviewer', at, by: 'org_x' })).toThrow('needs a reason')
    expect(() => move(vacancy, step('published', 'system', { to: 'FILLED' }))).toThrow('does not lead to FILLED')
  })

  it('says in Chinese what state it is in and what to do instead', () => {
    const done = move(vacancyOf({ state: 'CLOSED' }), step('refreshed', 'poster'))
    expect(done).toEqual({ ok: false, error: { kind: 'wrong-state', detail: '岗位现在是“已结束”，不能刷新。只有招聘中的岗位可以刷新。' } })
  })
})

describe('times', () => {
  it('keeps the first publication and renews the confirmation', () => {
    const first = '2026-11-01T00:00:00.000Z'
    const published = vacancyOf({ state: 'PUBLISHED', publishedAt: first, refreshedAt: first })
    const refreshed = move(published, step('refreshed', 'poster'))
    expect(refreshed.ok && [refreshed.value.publishedAt, refreshed.value.refreshedAt]).toEqual([first, at])
    const edited = move(published, step('edited', 'poster'))
    expect(edited.ok && edited.value.refreshedAt).toBe(first)
  })

  it('does not take the end of a suspension for a confirmation', () => {
    const suspended = vacancyOf({ state: 'SUSPENDED' })
    const resumed = move(suspended, step('resumed', 'system'))
    expect(resumed.ok && [resumed.value.state, resumed.value.refreshedAt]).toEqual(['PUBLISHED', suspended.refreshedAt])
  })

  it('counts a published ad past its last day as expired when it is read', () => {
    const vacancy = vacancyOf({ state: 'PUBLISHED' }, { validUntil: '2026-11-30' })
    expect([isOpen(vacancy, '2026-11-30'), isOpen(vacancy, today)]).toEqual([true, false])
    expect([stateOn(vacancy, '2026-11-30'), stateOn(vacancy, today)]).toEqual(['PUBLISHED', 'EXPIRED'])
  })
})
