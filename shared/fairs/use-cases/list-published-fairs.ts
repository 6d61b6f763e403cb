import type { Deps } from '#shared/platform/deps.ts'
import type { FairView } from '../domain/fair-view.ts'
import {
  type Facets,
  type FairFacet,
  type FairFilter,
  type FairTab,
  facetsOf,
  fairFacets,
  inTab,
  type Month,
  matching,
  olderThan,
  pageAfter,
  rangeOf,
  without,
} from '../domain/listing.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

export type PublishedList = {
  readonly items: readonly FairView[]
  /** All that match, on every page. */
  readonly total: number
  /** How many there would be without each filter that is set. */
  readonly without: Partial<Readonly<Record<FairFacet, number>>>
  /** How many there are without any filter. */
  readonly all: number
  readonly facets: Facets
  /** For the past: the month before which the next older stretch lies. */
  readonly older?: Month
  readonly after?: string
}

/** What the public sees of fairs: a tab, filtered, with the counts that each other choice would give. */
export function listPublishedFairs(deps: Pick<Deps, 'dynamo' | 'clock'>): (
  query: FairFilter & {
    readonly tab: FairTab
    readonly until?: Month | undefined
    readonly limit: number
    readonly after?: string | undefined
  },
) => Promise<PublishedList> {
  return async ({ tab, until, limit, after, ...filter }) => {
    const now = deps.clock.now()
    const { month } = filter
    const read = await createPublishedFairs(deps.dynamo).ending(rangeOf(tab, now, { month, until }))
    const all = inTab(read, tab, now)
    const found = matching(all, filter)
    const set = fairFacets.filter((facet) => filter[facet] !== undefined)
    return {
      ...pageAfter(found, { limit, after }),
      total: found.length,
      without: Object.fromEntries(set.map((facet) => [facet, matching(all, without(filter, facet)).length])),
      all: all.length,
      facets: facetsOf(all, filter),
      ...(tab === 'past' && month === undefined ? { older: olderThan(now, until) } : {}),
    }
  }
}
