import type { Deps } from '#shared/platform/deps.ts'
import type { FairView } from '../domain/fair-view.ts'
import { inTab, rangeOf } from '../domain/listing.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

/** What a park has before it, the next first; cancelled ones too, since people may have noted them down. */
export function fairsOfPark(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: { readonly park: string; readonly count: number }) => Promise<readonly FairView[]> {
  return async ({ park, count }) => {
    const now = deps.clock.now()
    const read = await createPublishedFairs(deps.dynamo).ending(rangeOf('upcoming', now))
    return inTab(read, 'upcoming', now)
      .filter((fair) => fair.park.id === park)
      .slice(0, count)
  }
}
