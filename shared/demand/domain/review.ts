import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { VacancyContent } from './vacancy.ts'

/** Why an ad waits for a reviewer. */
const reviewReasons = ['first-post', 'warnings'] as const
export type ReviewReason = (typeof reviewReasons)[number]

export const reviewReasonNames: Readonly<Record<ReviewReason, string>> = bilingual(
  { 'first-post': '单位首次发布', warnings: '自动检查有提示' },
  { 'first-post': 'First vacancy of the poster', warnings: 'Warnings of the automatic check' },
)

/** How long a reviewer has an ad for themselves, and from when a waiting ad counts as late (hours). */
export const reviewPolicy = { leaseMinutes: 30, dueHours: 24 } as const

/** A vacancy's place in the reviewer's queue. One a vacancy; it stays as DONE, because what was seen last is compared with what comes next. */
export const Review = z.object({
  vacancyId: idOf('vacancy'),
  rev: z.int().min(1),
  state: z.enum(['WAITING', 'DONE']),
  /** Since when it waits. */
  since: z.iso.datetime(),
  reasons: z.array(z.enum(reviewReasons)),
  title: z.string(),
  employerName: z.string(),
  posterName: z.string(),
  /** What a reviewer decided on last. */
  seen: VacancyContent.optional(),
  decidedAt: z.iso.datetime().optional(),
  /** The reviewer who has it in hand, and until when. */
  lease: z.object({ personId: idOf('person'), until: z.iso.datetime() }).optional(),
})
export type Review = z.infer<typeof Review>

type Facts = Pick<Review, 'vacancyId' | 'title' | 'employerName' | 'posterName'>

/** The ticket of an ad that begins to wait, or waits for one reason more. The time of the first reason counts. */
export function waiting(before: Review | undefined, facts: Facts, reasons: readonly ReviewReason[], at: string): Review {
  const waits = before?.state === 'WAITING'
  return {
    ...before,
    ...facts,
    rev: (before?.rev ?? 0) + 1,
    state: 'WAITING',
    since: waits ? before.since : at,
    reasons: reviewReasons.filter((reason) => reasons.includes(reason) || (waits && before.reasons.includes(reason))),
  }
}

/** The ticket after a decision, or after its ad left the queue by itself (withdrawn, closed). */
export function settled(before: Review, seen: VacancyContent | undefined, at: string): Review {
  const { lease: _, ...rest } = before
  return {
    ...rest,
    rev: before.rev + 1,
    state: 'DONE',
    reasons: [],
    ...(seen === undefined ? {} : { seen, decidedAt: at }),
  }
}

/** The ticket in a reviewer's hand. */
export function leasedTo(before: Review, personId: NonNullable<Review['lease']>['personId'], now: string): Review {
  const until = new Date(Date.parse(now) + reviewPolicy.leaseMinutes * 60_000).toISOString()
  return { ...before, rev: before.rev + 1, lease: { personId, until } }
}

/** The ticket given back to the queue. */
export function released(before: Review): Review {
  const { lease: _, ...rest } = before
  return { ...rest, rev: before.rev + 1 }
}
