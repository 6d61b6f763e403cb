import * as z from 'zod'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { categories, consequences, subjectKinds } from './catalogue.ts'
import { Complaint, isOpen, isOverdue } from './complaint.ts'
import { mayAppeal } from './steps.ts'

const Told = z.object({ at: z.iso.datetime(), consequence: z.enum(consequences), reason: z.string() })

/** A complaint as its reporter reads it. Who answered is not told. */
export const ReporterView = z
  .object({
    reference: PublicCode,
    state: z.enum(['waiting', 'answered', 'appealed', 'withdrawn', 'erased']),
    subject: z.object({ kind: z.enum(subjectKinds), name: z.string().optional() }),
    category: z.enum(categories),
    text: z.string(),
    more: z.string().optional(),
    filedAt: z.iso.datetime(),
    dueOn: CivilDate.optional(),
    overdue: z.boolean(),
    answers: z.array(Told),
    /** What may still be done with it. */
    may: z.array(z.enum(['add', 'withdraw', 'appeal'])),
  })
  .meta({ id: 'ComplaintOfReporter' })
export type ReporterView = z.infer<typeof ReporterView>

export function reporterView(complaint: Complaint, now: string): ReporterView {
  const { reference, state, subject, category, text, more, filedAt, due, answers } = complaint
  const open = isOpen(complaint)
  return {
    reference,
    state,
    subject: { kind: subject.kind, ...(subject.name === undefined ? {} : { name: subject.name }) },
    category,
    text,
    ...(more === undefined ? {} : { more: more.text }),
    filedAt,
    ...(open ? { dueOn: due.on } : {}),
    overdue: isOverdue(complaint, civilDateOf(now)),
    answers: answers.map(({ at, consequence, reason }) => ({ at, consequence, reason })),
    may: [
      ...(open && more === undefined ? (['add'] as const) : []),
      ...(state === 'waiting' ? (['withdraw'] as const) : []),
      ...(mayAppeal(complaint, 'reporter', now) ? (['appeal'] as const) : []),
    ],
  }
}

/**
 * The same as the reported organisation reads it, once it was answered: what is alleged and what became of it. Nothing that the reporter wrote,
 * neither who nor when; which message or introduction it was would tell, so it is left out.
 */
export const ReportedView = z
  .object({
    notice: PublicCode,
    state: z.enum(['answered', 'appealed']),
    subject: z.object({ kind: z.enum(subjectKinds), name: z.string().optional() }),
    category: z.enum(categories),
    answers: z.array(Told),
    mayAppeal: z.boolean(),
  })
  .meta({ id: 'ComplaintOfReported' })
export type ReportedView = z.infer<typeof ReportedView>

/** undefined while it is none of its business: not answered, withdrawn, or erased. */
export function reportedView(complaint: Complaint, now: string): ReportedView | undefined {
  const { notice, state, subject, category, answers } = complaint
  if (answers.length === 0 || (state !== 'answered' && state !== 'appealed')) return undefined
  const named = subject.kind === 'vacancy' && subject.name !== undefined
  return {
    notice,
    state,
    subject: { kind: subject.kind, ...(named ? { name: subject.name } : {}) },
    category,
    answers: answers.map(({ at, consequence, reason }) => ({ at, consequence, reason })),
    mayAppeal: mayAppeal(complaint, 'reported', now),
  }
}

/** The same as the bureau's reviewers read it: everything that was said, but neither who said it nor who answered. */
export const ReviewerView = Complaint.pick({
  id: true,
  rev: true,
  reference: true,
  state: true,
  subject: true,
  category: true,
  against: true,
  text: true,
  more: true,
  filedAt: true,
  updatedAt: true,
  appeals: true,
})
  .extend({
    dueOn: CivilDate.meta({ description: '答复的最后一天；已答复的，是当时的最后一天' }),
    signedIn: z.boolean().meta({ description: '登录后提交的' }),
    answers: z.array(Told),
    inHandUntil: z.iso.datetime().optional().meta({ description: '有人领取了，到这个时刻为止' }),
  })
  .meta({ id: 'ReviewedComplaint' })
export type ReviewerView = z.infer<typeof ReviewerView>

export function reviewerView({ due, reporter, lease, answers, ...said }: Complaint): ReviewerView {
  return ReviewerView.parse({
    ...said,
    dueOn: due.on,
    signedIn: reporter !== undefined,
    answers: answers.map(({ at, consequence, reason }) => ({ at, consequence, reason })),
    inHandUntil: lease?.until,
  })
}
