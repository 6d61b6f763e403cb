import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Review } from '../domain/review.ts'
import { keys, partitions, reviewPosition } from './keys.ts'

export type Reviews = {
  readonly get: (vacancyId: string) => Promise<Review | undefined>
  /** What waits, the longest waiting first. */
  readonly waiting: (query: { readonly limit: number; readonly after?: Position | undefined }) => Promise<{
    readonly items: readonly Review[]
    readonly after?: Position
  }>
}

export function createReviews(dynamo: Dynamo): Reviews {
  return {
    get: async (vacancyId) => {
      const item = await dynamo.get('market', keys.review(vacancyId))
      return item === undefined ? undefined : Review.parse(item)
    },
    waiting: async (query) => {
      const page = await dynamo.query('market', { index: 'byState', pk: partitions.waitingReviews, ...query })
      return { ...page, items: page.items.map((item) => Review.parse(item)) }
    },
  }
}

/** The write of a ticket: the first of its vacancy, or onto the one before. */
export function putReview(review: Review): Operation {
  const listed = review.state === 'WAITING' ? { byStatePk: partitions.waitingReviews, byStateSk: reviewPosition(review) } : {}
  const item = { ...keys.review(review.vacancyId), entity: 'vacancy-review', ...review, ...listed }
  return put('market', item, review.rev === 1 ? absent : revIs(review.rev - 1))
}
