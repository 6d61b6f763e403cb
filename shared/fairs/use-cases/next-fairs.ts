import type { Deps } from '#shared/platform/deps.ts'
import type { FairView } from '../domain/fair-view.ts'
import { inTab, rangeOf } from '../domain/listing.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

/** The next fairs that will take place: cancelled ones are left out here. */
export function nextFairs(deps: Pick<Deps, 'dynamo' | 'clock'>): (count: number) => Promise<readonly FairView[]> {
  return async (count) => {
    const now = deps.clock.now()
    const read = await createPublishedFairs(deps.dynamo).ending(rangeOf('upcoming', now))
    return inTab(read, 'upcoming', now)
      .filter((fair) => fair.state !== 'CANCELLED')
      .slice(0, count)
  }
}
