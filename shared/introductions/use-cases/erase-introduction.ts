import { hasOpenComplaints } from '#shared/complaints/use-cases/has-open-complaints.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createIntroductions } from '../store/introductions.ts'

const ends = ['placed', 'notPlaced', 'declined', 'lapsed', 'withdrawn']

/**
 * Of an introduction that is long over only its number stays; what the organisations listed of it goes. `complaint`: somebody waits for an answer
 * about it. `running`: it is not over, or was changed this very moment.
 */
export function eraseIntroduction(deps: Deps): (id: string) => Promise<'complaint' | 'running' | undefined> {
  return async (id) => {
    const introductions = createIntroductions(deps.dynamo)
    const before = await introductions.get(id)
    if (before === undefined || !ends.includes(before.state)) return 'running'
    if (await hasOpenComplaints(deps)({ kind: 'introduction', id })) return 'complaint'
    const entry = ledgerEntry(deps, { subject: id, action: 'introduction.erased', by: 'system' })
    return (await deps.dynamo.transact([...introductions.erase(before, deps.clock.now()), entry])).ok ? undefined : 'running'
  }
}
