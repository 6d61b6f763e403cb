import type { Fair, FairContent } from './fair.ts'
import { withInstants } from './with-instants.ts'

/** The root of a fair that has just been written down. */
export function newFair(given: {
  readonly id: Fair['id']
  readonly code: string
  readonly park: Fair['park']
  readonly content: FairContent
  readonly agencies: Fair['agencies']
  readonly at: string
  readonly action: 'created' | 'copied'
}): Fair {
  return {
    id: given.id,
    code: given.code,
    rev: 1,
    state: 'PLANNED',
    park: given.park,
    content: given.content,
    agencies: given.agencies,
    plans: {},
    history: [{ at: given.at, by: given.park.name, action: given.action, to: 'PLANNED' }],
    createdAt: given.at,
    updatedAt: given.at,
  }
}

/**
 * The content of the next session after an earlier one: everything but the time, which moves by whole weeks (same weekday, same hours)
 * to the first one at least `leadDays` days ahead; the session's number goes up by one. What was promised of one session is not of the next.
 */
export function nextSession(content: FairContent, now: string, leadDays: number): FairContent {
  const week = 7 * 24 * 60 * 60 * 1000
  const earliest = Date.parse(now) + (leadDays + 1) * (week / 7)
  const weeks = Math.max(1, Math.ceil((earliest - Date.parse(content.startsAt)) / week))
  const later = (instant: string): string => new Date(Date.parse(instant) + weeks * week).toISOString()
  const { promised: _promised, ...kept } = content
  return {
    ...withInstants(kept, later),
    ...(content.session === undefined ? {} : { session: content.session + 1 }),
  }
}
