import type { Deps } from '#shared/platform/deps.ts'
import {
  type BulletinChoices,
  type BulletinFacet,
  type BulletinFilter,
  choicesOf,
  inOrder,
  matching,
  olderThan,
  pageAfter,
  rangeOf,
  withoutEach,
} from '../domain/bulletin-listing.ts'
import type { BulletinView } from '../domain/bulletin-view.ts'
import { createPublishedBulletins } from '../store/published-bulletins.ts'

export type PublishedBulletinList = {
  readonly items: readonly BulletinView[]
  /** All that match, on every page. */
  readonly total: number
  /** How many there would be without each filter that is set. */
  readonly without: Partial<Record<BulletinFacet | 'any', number>>
  readonly choices: BulletinChoices
  /** The day before which the next older part of the list lies, when there is one. */
  readonly older?: string
  readonly after?: string
}

/** What the public sees of bulletins: those of about two years, filtered, the latest period first, with the counts of every other choice. */
export function listPublishedBulletins(deps: Pick<Deps, 'dynamo' | 'clock'>): (
  query: BulletinFilter & {
    /** Only what was first published before this day. */
    readonly until?: string | undefined
    readonly limit: number
    readonly after?: string | undefined
  },
) => Promise<PublishedBulletinList> {
  return async ({ until, limit, after, ...filter }) => {
    const now = deps.clock.now()
    const range = rangeOf(now, until)
    const published = createPublishedBulletins(deps.dynamo)
    const [read, older] = await Promise.all([published.published(range), published.anyBefore(range.from)])
    const all = inOrder(read)
    const found = matching(all, filter)
    return {
      ...pageAfter(found, { limit, after }),
      total: found.length,
      without: withoutEach(all, filter),
      choices: choicesOf(all, filter),
      ...(older ? { older: olderThan(now, until) } : {}),
    }
  }
}
