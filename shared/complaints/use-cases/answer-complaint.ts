import { inOwnHands } from '#shared/accounts/domain/lease.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { decideReview } from '#shared/demand/use-cases/decide-review.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import { inBoth } from '#shared/messages/templates/template.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always, type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { categoryNames, consequenceNames, open, subjectNames } from '../domain/catalogue.ts'
import type { AnswerComplaint } from '../domain/commands.ts'
import { type Complaint, isOverdue } from '../domain/complaint.ts'
import { counting } from '../domain/figures.ts'
import { tellsTooMuch } from '../domain/reason.ts'
import { answered, mayAnswer } from '../domain/steps.ts'
import { createComplaints, getFigures, putComplaint, putFigures } from '../store/complaints.ts'
import { freeing } from './change-complaint.ts'
import { monthOf } from './file-complaint.ts'

type Command = AnswerComplaint & { readonly by: Member; readonly once: Once; readonly id: string }
type Refused = Failure<'not-found' | 'not-in-hand' | 'consequence-impossible' | 'reason-tells-too-much' | 'revision-conflict' | 'busy'>
export type AnswerFailure = Refused | CommitFailure

/**
 * The bureau's answer: what came of it, with a reason that both sides read. What it does to the ad or the organisation happens in the same
 * transaction, by the use case that does it otherwise. Of two who answer at once, one does.
 */
export function answerComplaint(deps: Deps): (command: Command) => Promise<Result<Complaint, AnswerFailure>> {
  return async ({ by, once, id, consequence, reason, rev }) => {
    const before = await createComplaints(deps.dynamo).get(id)
    if (before === undefined) return fail({ kind: 'not-found' })
    if (once.earlier !== undefined) return ok(before)
    const at = deps.clock.now()
    if (before.rev !== rev || !mayAnswer(before, by.personId) || !inOwnHands(before, by.personId, at)) return fail({ kind: 'not-in-hand' })
    if (!open(before.subject.kind, before.against !== undefined).includes(consequence)) return fail({ kind: 'consequence-impossible' })
    if (tellsTooMuch(reason, before) !== undefined) return fail({ kind: 'reason-tells-too-much' })
    const after = answered(before, { by: by.personId, consequence, reason }, at)
    if (after === undefined) return fail({ kind: 'not-in-hand' })
    const steps = await stepsOf(deps, { before, after, by, at })
    const done = await carryOut(deps, { complaint: before, steps, by, once, consequence, reason })
    return done.ok ? ok(after) : done
  }
}

type Carried = {
  readonly complaint: Complaint
  readonly steps: readonly Step<Failure<'busy'>>[]
  readonly by: Member
  readonly once: Once
  readonly consequence: AnswerComplaint['consequence']
  readonly reason: string
}

/** In one transaction: the answer and what it brings about. */
async function carryOut(deps: Deps, { complaint, steps, by, once, consequence, reason }: Carried): Promise<Result<unknown, AnswerFailure>> {
  const record = once.record?.(complaint.id)
  const also = [...steps, ...(record === undefined ? [] : [{ write: record, otherwise: { kind: 'busy' } as const }])]
  if (consequence === 'suspended' && complaint.against !== undefined) {
    const { id: organisationId } = complaint.against
    return possible(await suspendOrganisation(deps)({ by, organisationId, reason, once: always, also }))
  }
  if (consequence === 'hidden' || consequence === 'returned') {
    const vacancy = await findVacancy(deps)(complaint.subject.id ?? '')
    if (vacancy === undefined) return fail({ kind: 'consequence-impossible' })
    const verdict = consequence === 'hidden' ? 'remove' : 'return'
    return possible(await decideReview(deps)({ by, id: vacancy.id, rev: vacancy.rev, verdict, reason, remarks: [], once: always, also }))
  }
  return commit(deps.dynamo, always, complaint.id, also)
}

function possible<T>(done: Result<T, Failure>): Result<unknown, AnswerFailure> {
  if (done.ok) return done
  if (done.error.kind === 'busy' || done.error.kind === 'revision-conflict') return fail({ kind: done.error.kind })
  return fail({ kind: 'consequence-impossible' })
}

type Answering = { readonly before: Complaint; readonly after: Complaint; readonly by: Member; readonly at: string }

async function stepsOf(deps: Deps, { before, after, by, at }: Answering): Promise<readonly Step<Failure<'busy'>>[]> {
  const busy = { kind: 'busy' } as const
  const month = monthOf(at)
  const answer = after.answers.at(-1)
  if (answer === undefined) return []
  const { consequence } = answer
  const event = { kind: 'answered', consequence, late: isOverdue(before, civilDateOf(at)) } as const
  const free = before.state === 'waiting' ? await freeing(deps, before) : []
  const { against } = after
  return [
    { write: putComplaint(after), otherwise: busy },
    { write: putFigures(month, counting(await getFigures(deps.dynamo, month), event)), otherwise: busy },
    ...free.map(({ write }) => ({ write, otherwise: busy })),
    { write: ledgerEntry(deps, { subject: after.id, action: 'complaint.answered', by, reason: consequence }) },
    ...(against !== undefined && consequence === 'warned'
      ? [{ write: ledgerEntry(deps, { subject: against.id, action: 'organisation.warned', by, ids: [after.id] }) }]
      : []),
    ...(await messages(deps, after)),
  ]
}

/** Both sides are told what came of it and why; the reported side neither who said it nor in what words. */
async function messages(
  deps: Deps,
  { reference, reporter, against, subject, category, answers }: Complaint,
): Promise<readonly Step<never>[]> {
  const answer = answers.at(-1)
  if (answer === undefined) return []
  const about = inBoth(() => subjectNames[subject.kind])
  const outcome = inBoth(() => consequenceNames[answer.consequence])
  const told = against === undefined ? undefined : await findOrganisation(deps)(against.id)
  return [
    ...(reporter === undefined
      ? []
      : [
          {
            write: outboxMessage(deps, {
              to: { person: reporter },
              template: 'complaint-answered',
              values: { reference, about, outcome, reason: answer.reason },
              link: `/reports/${reference}`,
            }),
          },
        ]),
    ...(told === undefined
      ? []
      : [
          {
            write: outboxMessage(deps, {
              to: { organisation: told.id },
              template: 'complaint-outcome',
              values: { about, alleged: inBoth(() => categoryNames[category]), outcome, reason: answer.reason },
              link: '/account/complaints',
            }),
          },
        ]),
  ]
}
