import { inOwnHands } from '#shared/accounts/domain/lease.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { released } from '../domain/review.ts'
import { createReviews, putReview } from '../store/reviews.ts'

/** A reviewer gives back what they had in hand; somebody else's, or nothing, stays as it is. */
export function releaseReview(
  deps: Deps,
): (command: { readonly by: Member; readonly id: string }) => Promise<Result<void, { readonly kind: 'not-found' | 'busy' }>> {
  return async ({ by, id }) => {
    const review = await createReviews(deps.dynamo).get(id)
    if (review === undefined) return fail({ kind: 'not-found' })
    if (!inOwnHands(review, by.personId, deps.clock.now())) return ok()
    const done = await deps.dynamo.transact([putReview(released(review))])
    return done.ok ? ok() : fail({ kind: 'busy' })
  }
}
