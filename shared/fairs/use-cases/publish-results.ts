import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair, isPublished, mostEvents } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import { phaseOf } from '../domain/phase.ts'
import { type PublishResults, resultsOf } from '../domain/report.ts'
import { readReport } from './read-report.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

export type PublishFailure =
  | Failure<'not-found' | 'not-over' | 'results-in-doubt' | 'reason-needed' | 'nothing-changed' | 'archived' | 'history-full'>
  | SaveFailure

/**
 * 招聘会结果: publishes what was counted and reported on the fair's page, in the transaction that keeps it. What is missing or does not
 * fit is named first and published only when the park confirms it. Again after more reports came: then with the reason, the earlier
 * figures stay readable.
 */
export function publishResults(
  deps: Deps,
): (command: PublishResults & { readonly by: Member; readonly once: Once; readonly id: string }) => Promise<Result<Fair, PublishFailure>> {
  return async ({ by, once, id, viewers, note, reason, confirmed }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await readReport(deps)({ by, id })
    if (!own.ok) return own
    const { fair, report } = own.value
    const now = deps.clock.now()
    const earlier = fair.results
    if (fair.archivedAt !== undefined) return fail({ kind: 'archived' })
    if (!isPublished(fair) || fair.state === 'CANCELLED' || phaseOf(fair.content, now) !== 'ended') return fail({ kind: 'not-over' })
    if (earlier !== undefined && reason === undefined) return fail({ kind: 'reason-needed' })
    if (fair.history.length >= mostEvents - 1) return fail({ kind: 'history-full' })
    const results = resultsOf(report, { earlier, viewers, note, reason, at: now })
    if (earlier !== undefined && sameTold(earlier, results)) return fail({ kind: 'nothing-changed' })
    if (report.doubts.length > 0 && !confirmed) return fail({ kind: 'results-in-doubt', errors: report.doubts })
    const event = { action: 'reported', by: by.member.organisationName, at: now, published: false, reason } as const
    const reported = after({ ...fair, results }, event)
    return saveFair(deps, { by, once, fair: reported, value: reported })
  }
}

function sameTold(a: NonNullable<Fair['results']>, b: NonNullable<Fair['results']>): boolean {
  return JSON.stringify([a.figures, a.reporting, a.viewers, a.note]) === JSON.stringify([b.figures, b.reporting, b.viewers, b.note])
}
