import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Consequence } from './catalogue.ts'
import { type Complaint, isOpen, type Side } from './complaint.ts'
import { answerDue, complaintParametersOn } from './parameters.ts'

/** What may happen to a complaint; each gives it afterwards, or undefined when it cannot happen now. */

/** The reporter adds something: once, while a reviewer still reads it. */
export function added(complaint: Complaint, text: string, at: string): Complaint | undefined {
  if (!isOpen(complaint) || complaint.more !== undefined) return undefined
  return next(complaint, at, { more: { at, text } })
}

/** The reporter takes it back, before it was answered. */
export function withdrawn(complaint: Complaint, at: string): Complaint | undefined {
  return complaint.state === 'waiting' ? ended(next(complaint, at, { state: 'withdrawn' })) : undefined
}

/** A reviewer answers. Who answered before does not judge the appeal against it. */
export function answered(
  complaint: Complaint,
  answer: { readonly by: Id<'person'>; readonly consequence: Consequence; readonly reason: string },
  at: string,
): Complaint | undefined {
  if (!mayAnswer(complaint, answer.by)) return undefined
  return ended(next(complaint, at, { state: 'answered', answers: [...complaint.answers, { at, ...answer }] }))
}

/** Not one's own complaint, and not the appeal against one's own answer. */
export function mayAnswer(complaint: Complaint, personId: string): boolean {
  return isOpen(complaint) && complaint.reporter !== personId && complaint.answers.every(({ by }) => by !== personId)
}

/** A side appeals against the answer: once, within so many days. */
export function appealed(complaint: Complaint, by: Side, text: string, at: string): Complaint | undefined {
  if (!mayAppeal(complaint, by, at)) return undefined
  const due = { ...answerDue(civilDateOf(at)), told: false }
  return next(complaint, at, { state: 'appealed', due, appeals: [...complaint.appeals, { at, by, text }] })
}

export function mayAppeal(complaint: Pick<Complaint, 'state' | 'answers' | 'appeals'>, by: Side, at: string): boolean {
  const last = complaint.answers.at(-1)
  if (complaint.state !== 'answered' || last === undefined || complaint.appeals.some((appeal) => appeal.by === by)) return false
  const day = civilDateOf(last.at)
  return civilDateOf(at) <= addDays(day, complaintParametersOn(day).appealDays)
}

/** In a reviewer's hand for the next while. */
export function leasedTo(complaint: Complaint, personId: Id<'person'>, now: string): Complaint {
  const { leaseMinutes } = complaintParametersOn(civilDateOf(now))
  return {
    ...complaint,
    rev: complaint.rev + 1,
    lease: { personId, until: new Date(Date.parse(now) + leaseMinutes * 60_000).toISOString() },
  }
}

/** Back in the queue. */
export function released(complaint: Complaint): Complaint {
  return ended({ ...complaint, rev: complaint.rev + 1 })
}

/** Somebody was told that its answer is late. */
export function toldLate(complaint: Complaint): Complaint {
  return { ...complaint, rev: complaint.rev + 1, due: { ...complaint.due, told: true } }
}

/** What is left once it has been kept as long as it must: no word of anybody, and nobody. */
export function erased(complaint: Complaint, at: string): Complaint | undefined {
  if (isOpen(complaint) || complaint.state === 'erased') return undefined
  const { reporter: _reporter, secretDigest: _digest, more: _more, lease: _lease, against: _against, ...rest } = complaint
  return {
    ...next(rest, at, { state: 'erased' }),
    subject: { kind: complaint.subject.kind },
    text: '',
    answers: complaint.answers.map((answer) => ({ ...answer, reason: '' })),
    appeals: complaint.appeals.map((appeal) => ({ ...appeal, text: '' })),
  }
}

function next(complaint: Complaint, at: string, change: Partial<Complaint>): Complaint {
  return { ...complaint, ...change, rev: complaint.rev + 1, updatedAt: at }
}

function ended({ lease: _, ...complaint }: Complaint): Complaint {
  return complaint
}
