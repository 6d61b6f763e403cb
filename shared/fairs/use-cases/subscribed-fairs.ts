import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { FairView } from '../domain/fair-view.ts'
import { type FairFilter, type FairTab, inTab, type Month, matching, rangeOf } from '../domain/listing.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

/** Days that a fair stays in a subscription after its end, so that a subscriber who looks rarely still sees what became of it. */
const daysKept: number = 90

export type Subscription = FairFilter & { readonly tab?: FairTab | undefined; readonly until?: Month | undefined }

/**
 * What a subscription to a list holds. Of what is to come: everything, and the last 90 days, cancelled fairs too, by their end. Of the other
 * tabs what they show.
 */
export function subscribedFairs(deps: Pick<Deps, 'dynamo' | 'clock'>): (subscription: Subscription) => Promise<readonly FairView[]> {
  return async ({ tab = 'upcoming', until, ...filter }) => {
    const now = deps.clock.now()
    const published = createPublishedFairs(deps.dynamo)
    if (tab === 'upcoming') {
      const from = startOf(addDays(civilDateOf(now), -daysKept))
      return matching(await published.ending({ from }), filter)
    }
    return matching(inTab(await published.ending(rangeOf(tab, now, { month: filter.month, until })), tab, now), filter)
  }
}
