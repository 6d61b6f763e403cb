import type { Deps } from '#shared/platform/deps.ts'
import type { FairView } from '../domain/fair-view.ts'
import { phaseOf } from '../domain/phase.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

/** Those of some fairs (up to 100, by their codes) that are still to come or going on, the next one first. */
export function comingAmong(deps: Pick<Deps, 'dynamo' | 'clock'>): (codes: readonly string[]) => Promise<readonly FairView[]> {
  return async (codes) => {
    if (codes.length === 0) return []
    const now = deps.clock.now()
    const found = await createPublishedFairs(deps.dynamo).batchGet(codes)
    return found
      .filter((fair) => fair.state !== 'CANCELLED' && phaseOf(fair, now) !== 'ended')
      .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  }
}
