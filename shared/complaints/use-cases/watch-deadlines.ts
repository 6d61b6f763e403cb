import { findBureaus } from '#shared/accounts/use-cases/find-bureaus.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { isOverdue } from '../domain/complaint.ts'
import { toldLate } from '../domain/steps.ts'
import { createComplaints, putComplaint } from '../store/complaints.ts'

export type LateReport = { readonly late: number; readonly told: number; readonly more: boolean }

const batch = 50
const mostBatches = 10

/**
 * Tells the bureau of each complaint whose last day has passed without an answer, once. Its position is the queue itself: what was told of is
 * marked, so a run that was killed is gone on with where it stopped. Stops at the first that is not late: they lie by their last day.
 */
export function watchDeadlines(deps: Deps): () => Promise<LateReport> {
  return async () => {
    const today = civilDateOf(deps.clock.now())
    const complaints = createComplaints(deps.dynamo)
    const bureaus = await findBureaus(deps)()
    const count = { late: 0, told: 0 }
    let after: Position | undefined
    for (let round = 0; round < mostBatches; round += 1) {
      const page = await complaints.waiting({ limit: batch, after })
      for (const one of page.items) {
        if (!isOverdue(one, today)) return { ...count, more: false }
        count.late += 1
        if (one.due.told) continue
        const messages = bureaus.map(({ id }) =>
          outboxMessage(deps, {
            to: { organisation: id },
            template: 'complaint-late',
            values: { reference: one.reference, dueOn: one.due.on },
            link: '/bureau/complaints',
          }),
        )
        // What somebody changed meanwhile is left to the next run.
        if ((await deps.dynamo.transact([putComplaint(toldLate(one)), ...messages])).ok) count.told += 1
      }
      after = page.after
      if (after === undefined) return { ...count, more: false }
    }
    return { ...count, more: true }
  }
}
