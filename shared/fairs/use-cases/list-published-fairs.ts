import type { Deps } from '#shared/platform/deps.ts'
import type { FairView } from '../domain/fair-view.ts'
import {
  type Facets,
  type FairFilter,
  type FairTab,
  facetsOf,
  inTab,
  type Month,
  matching,
  olderThan,
  pageAfter,
  rangeOf,
} from '../domain/listing.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

export type PublishedList = {
  readonly items: readonly FairView[]
  /** All that match, on every page. */
  readonly total: number
  /** How many there would be without each filter that is set. */
  readonly without: { readonly district?: number; readonly month?: number; readonly both?: number }
  readonly facets: Facets
  /** For the past: the month before which the next older stretch lies. */
  readonly older?: Month
  readonly after?: string
}

/** What the public sees of fairs: a tab, filtered by district and month, with the counts that each other choice would give. */
export function listPublishedFairs(deps: Pick<Deps, 'dynamo' | 'clock'>): (
  query: FairFilter & {
    readonly tab: FairTab
    readonly until?: Month | undefined
    readonly limit: number
    readonly after?: string | undefined
  },
) => Promise<PublishedList> {
  return async ({ tab, district, month, until, limit, after }) => {
    const now = deps.clock.now()
    const read = await createPublishedFairs(deps.dynamo).ending(rangeOf(tab, now, { month, until }))
    const all = inTab(read, tab, now)
    const found = matching(all, { district, month })
    return {
      ...pageAfter(found, { limit, after }),
      total: found.length,
      without: {
        ...(district === undefined ? {} : { district: matching(all, { month }).length }),
        ...(month === undefined ? {} : { month: matching(all, { district }).length }),
        ...(district === undefined || month === undefined ? {} : { both: all.length }),
      },
      facets: facetsOf(all, { district, month }),
      ...(tab === 'past' && month === undefined ? { older: olderThan(now, until) } : {}),
    }
  }
}
