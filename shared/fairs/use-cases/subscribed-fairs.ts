import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import type { FairView } from '../domain/fair-view.ts'
import { matching } from '../domain/listing.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

/** Days that a fair stays in the calendar after its end, so that a subscriber who looks rarely still sees what became of it. */
const daysKept: number = 90

/** What a subscribed calendar holds: everything to come and the last 90 days, cancelled fairs too; by their end. */
export function subscribedFairs(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: { readonly district?: DistrictCode | undefined }) => Promise<readonly FairView[]> {
  return async ({ district }) => {
    const from = startOf(addDays(civilDateOf(deps.clock.now()), -daysKept))
    return matching(await createPublishedFairs(deps.dynamo).ending({ from }), { district })
  }
}
