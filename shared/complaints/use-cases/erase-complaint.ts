import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { erased } from '../domain/steps.ts'
import { createComplaints, putComplaint } from '../store/complaints.ts'

/** What is long over keeps no word and nobody. `running`: it is open, or was changed this very moment, and stays. */
export function eraseComplaint(deps: Deps): (id: string) => Promise<'running' | undefined> {
  return async (id) => {
    const before = await createComplaints(deps.dynamo).get(id)
    const after = before === undefined ? undefined : erased(before, deps.clock.now())
    if (after === undefined) return 'running'
    const entry = ledgerEntry(deps, { subject: id, action: 'complaint.erased', by: 'system' })
    return (await deps.dynamo.transact([putComplaint(after), entry])).ok ? undefined : 'running'
  }
}
