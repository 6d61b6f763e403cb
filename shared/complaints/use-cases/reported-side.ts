import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure, Once } from '#shared/platform/http/once.ts'
import type { Membership } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { appealed } from '../domain/steps.ts'
import { type ReportedView, reportedView } from '../domain/views.ts'
import { createComplaints } from '../store/complaints.ts'
import { writeChange } from './change-complaint.ts'

const most = 100

/** What was alleged of an organisation and what became of it, the newest hundred. Never who said so. */
export function listAgainst(deps: Pick<Deps, 'dynamo' | 'clock'>): (member: Membership | undefined) => Promise<readonly ReportedView[]> {
  return async (member) => {
    if (member === undefined) return []
    const { items } = await createComplaints(deps.dynamo).against(member.organisationId, { limit: most })
    return items.flatMap((complaint) => reportedView(complaint, deps.clock.now()) ?? [])
  }
}

/** The reported organisation appeals, once: also while it is suspended, which is what it may appeal against. */
export function appealAsReported(
  deps: Deps,
): (command: {
  readonly member: Membership | undefined
  readonly once: Once
  readonly notice: string
  readonly text: string
}) => Promise<Result<ReportedView, Failure<'not-found' | 'complaint-state' | 'revision-conflict'> | CommitFailure>> {
  return async ({ member, once, notice, text }) => {
    if (member === undefined) return fail({ kind: 'not-found' })
    const complaints = createComplaints(deps.dynamo)
    const { items } = await complaints.against(member.organisationId, { limit: most })
    const listed = items.find((one) => one.notice === notice)
    // The list may be a moment old.
    const before = listed === undefined ? undefined : await complaints.get(listed.id)
    const view = before === undefined ? undefined : reportedView(before, deps.clock.now())
    if (before === undefined || view === undefined) return fail({ kind: 'not-found' })
    if (once.earlier !== undefined) return ok(view)
    const after = appealed(before, 'reported', text, deps.clock.now())
    if (after === undefined) return fail({ kind: 'complaint-state' })
    const done = await writeChange(deps, once, { before, after, action: 'appealed', side: 'reported' })
    return done.ok ? ok(reportedView(done.value, deps.clock.now()) ?? view) : done
  }
}
