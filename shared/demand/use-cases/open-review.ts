import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { changedFields, type FieldName } from '../domain/fields.ts'
import { type Finding, lint } from '../domain/lint/lint.ts'
import type { Review } from '../domain/review.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { createReviews } from '../store/reviews.ts'
import { createVacancies } from '../store/vacancies.ts'

/** Everything a reviewer looks at: the ad, its ticket, today's findings, what changed since a reviewer last decided. */
export type OpenReview = {
  readonly vacancy: Vacancy
  readonly review: Review | undefined
  readonly findings: readonly Finding[]
  /** The same in Chinese, whatever the reader's language: what remarks to the poster are drafted from. */
  readonly drafts: readonly Finding[]
  /** undefined when no reviewer has seen it before. */
  readonly changed: readonly FieldName[] | undefined
}

export function openReview({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (id: string) => Promise<OpenReview | undefined> {
  return async (id) => {
    const reviews = createReviews(dynamo)
    const [vacancy, review] = await Promise.all([createVacancies(dynamo).get(id), reviews.get(id)])
    // A draft that was never handed in is its writer's alone.
    if (vacancy === undefined || (vacancy.state === 'DRAFT' && review === undefined)) return undefined
    const found = (): readonly Finding[] => lint(vacancy.content, civilDateOf(clock.now()))
    return {
      vacancy,
      review,
      findings: found(),
      drafts: speaking('zh', found),
      changed: review?.seen === undefined ? undefined : changedFields(review.seen, vacancy.content),
    }
  }
}
