import type { FairView } from './fair-view.ts'
import { phaseOf } from './phase.ts'

/** Milliseconds for which it is believed that all places are taken. Were nobody to look any more, it would be forgotten. */
export const fullKept: number = 15 * 60_000

/** Whether all places for seekers are taken, as far as it was seen a few minutes ago. */
export function isFull(fair: Pick<FairView, 'fullAt' | 'state' | 'startsAt' | 'endsAt'>, now: string): boolean {
  const { fullAt, state } = fair
  if (fullAt === undefined || state === 'CANCELLED' || phaseOf(fair, now) === 'ended') return false
  return Date.parse(now) - Date.parse(fullAt) < fullKept
}
