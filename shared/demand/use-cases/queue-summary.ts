import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { type Review, reviewPolicy } from '../domain/review.ts'
import { createReviews } from '../store/reviews.ts'

/** The reviewer's queue in numbers. `more`: there are more than were counted. */
export type QueueSummary = {
  readonly waiting: number
  readonly more: boolean
  readonly oldest?: string
  /** Waiting longer than a day. */
  readonly late: number
  readonly resubmitted: number
  readonly inHand: number
}

const pageSize = 200
const mostCounted = 1000

/** Counts what waits, up to a thousand. */
export function queueSummary({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): () => Promise<QueueSummary> {
  return async () => {
    const reviews: Review[] = []
    let after: Position | undefined
    do {
      const page = await createReviews(dynamo).waiting({ limit: pageSize, after })
      reviews.push(...page.items)
      after = page.after
    } while (after !== undefined && reviews.length < mostCounted)
    const now = clock.now()
    const due = new Date(Date.parse(now) - reviewPolicy.dueHours * 3_600_000).toISOString()
    const count = (test: (review: Review) => boolean): number => reviews.filter(test).length
    return {
      waiting: reviews.length,
      more: after !== undefined,
      ...(reviews[0] === undefined ? {} : { oldest: reviews[0].since }),
      late: count(({ since }) => since < due),
      resubmitted: count(({ seen }) => seen !== undefined),
      inHand: count(({ lease }) => lease !== undefined && lease.until > now),
    }
  }
}

/** One page of what waits, the longest waiting first. */
export function listWaiting({
  dynamo,
}: Pick<Deps, 'dynamo'>): (query: {
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Review[]; readonly after?: Position }> {
  return createReviews(dynamo).waiting
}
