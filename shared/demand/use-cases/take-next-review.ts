import { inOtherHands, inOwnHands } from '#shared/accounts/domain/lease.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { leasedTo, type Review } from '../domain/review.ts'
import { createReviews, putReview } from '../store/reviews.ts'

/** How many waiting ads are looked through for one that nobody has in hand. */
const pageSize = 50
const mostPages = 4
const mostRounds = 5

/**
 * Hands a reviewer the next ad: what they already have in hand, else the one that waits longest and that nobody has. It is theirs for half
 * an hour, so that no two read the same one. `undefined` when there is nothing to do.
 */
export function takeNextReview(
  deps: Deps,
): (command: { readonly by: Member }) => Promise<Result<Review | undefined, { readonly kind: 'busy' }>> {
  return async ({ by }) => {
    const now = deps.clock.now()
    // Two reviewers who click at once may want the same one: the second looks again.
    for (let round = 0; round < mostRounds; round += 1) {
      const next = await nextFor(deps, by.personId, now)
      if (next === undefined) return ok(undefined)
      const review = leasedTo(next, by.personId, now)
      if ((await deps.dynamo.transact([putReview(review)])).ok) return ok(review)
    }
    return fail({ kind: 'busy' })
  }
}

async function nextFor({ dynamo }: Deps, personId: string, now: string): Promise<Review | undefined> {
  const reviews = createReviews(dynamo)
  let free: Review | undefined
  let after: Position | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const { items, after: more } = await reviews.waiting({ limit: pageSize, after })
    const current = await Promise.all(candidates(items, personId, now).map(async ({ vacancyId }) => reviews.get(vacancyId)))
    const waiting = current.filter((review) => review?.state === 'WAITING')
    const own = waiting.find((review) => review !== undefined && inOwnHands(review, personId, now))
    if (own !== undefined) return own
    free ??= waiting.find((review) => review !== undefined && !inOtherHands(review, personId, now))
    if (free !== undefined || more === undefined) return free
    after = more
  }
  return free
}

/** The index may be a moment old: what it says is asked again of the table, for the few that matter. */
function candidates(items: readonly Review[], personId: string, now: string): readonly Review[] {
  const own = items.filter((review) => inOwnHands(review, personId, now))
  return own.length > 0 ? own : items.filter((review) => !inOtherHands(review, personId, now)).slice(0, 5)
}
