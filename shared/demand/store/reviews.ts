import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Report } from '../domain/report.ts'
import { Review } from '../domain/review.ts'
import { keys, partitions, reportPrefix, reviewPosition, short } from './keys.ts'

export type Reviews = {
  readonly get: (vacancyId: string) => Promise<Review | undefined>
  /** What waits, the longest waiting first. */
  readonly waiting: (query: { readonly limit: number; readonly after?: Position | undefined }) => Promise<{
    readonly items: readonly Review[]
    readonly after?: Position
  }>
  /** Reports of a vacancy, at most `limit`. */
  readonly reports: (vacancyId: string, limit: number) => Promise<readonly Report[]>
  readonly report: (vacancyId: string, ground: string, text: string) => Promise<Report | undefined>
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
    reports: async (vacancyId, limit) => {
      const page = await dynamo.query('market', { pk: keys.review(vacancyId).pk, beginsWith: reportPrefix, limit })
      return page.items.map((item) => Report.parse(item)).toSorted((a, b) => (a.at < b.at ? 1 : -1))
    },
    report: async (vacancyId, ground, text) => {
      const item = await dynamo.get('market', keys.report(vacancyId, reportDigest(ground, text)))
      return item === undefined ? undefined : Report.parse(item)
    },
  }
}

/** The write of a ticket: the first of its vacancy, or onto the one before. */
export function putReview(review: Review): Operation {
  const listed = review.state === 'WAITING' ? { byStatePk: partitions.waitingReviews, byStateSk: reviewPosition(review) } : {}
  const item = { ...keys.review(review.vacancyId), entity: 'vacancy-review', ...review, ...listed }
  return put('market', item, review.rev === 1 ? absent : revIs(review.rev - 1))
}

/** The write of a report; refused when the same words were sent before. */
export function addReport(report: Report): Operation {
  return add('market', { ...keys.report(report.vacancyId, reportDigest(report.ground, report.text)), entity: 'vacancy-report', ...report })
}

function reportDigest(ground: string, text: string): string {
  return short(`${ground}\n${text}`)
}
