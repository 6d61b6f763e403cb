import type { Deps } from '#shared/platform/deps.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Review, type ReviewReason, settled, waiting } from '../domain/review.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { createReviews, putReview } from '../store/reviews.ts'

/** What keeps the reviewer's queue in step with a change of its vacancy: a ticket while it waits, none when it leaves by itself. */
export function reviewSteps(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (after: Vacancy, reasons: readonly ReviewReason[]) => Promise<readonly Step<Failure<'busy'>>[]> {
  return async (after, reasons) => {
    const ticket = await createReviews(deps.dynamo).get(after.id)
    const next = nextTicket(ticket, after, reasons, deps.clock.now())
    return next === undefined ? [] : [{ write: putReview(next), otherwise: { kind: 'busy' } }]
  }
}

function nextTicket(ticket: Review | undefined, after: Vacancy, reasons: readonly ReviewReason[], at: string): Review | undefined {
  if (after.state === 'SUBMITTED') return waiting(ticket, ticketFacts(after), reasons, at)
  if (ticket?.state !== 'WAITING') return undefined
  return settled(ticket, undefined, at)
}

function ticketFacts({ id, content, employer, postedBy }: Vacancy): Pick<Review, 'vacancyId' | 'title' | 'employerName' | 'posterName'> {
  return { vacancyId: id, title: content.title, employerName: employer.name, posterName: postedBy.name }
}
