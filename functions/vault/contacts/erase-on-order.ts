import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import type { ErasureOrder } from '#shared/talent/domain/erasure-order.ts'
import { goneTalent, neverTalent } from '#shared/talent/use-cases/unchanged-talent.ts'
import type { Contacts } from './contacts.ts'

/**
 * Erases the contact details of somebody whose entry the clock deleted or whose account it closed (个人信息保护法 47), while that entry is a tombstone
 * or was never made: who came back meanwhile keeps what they left since. Carried out again, it erases nothing more.
 */
export function eraseOnOrder(deps: Deps & { readonly contacts: Contacts }): (order: ErasureOrder) => Promise<'erased' | 'void'> {
  return async ({ personId, talentId }) => {
    const done = await deps.dynamo.transact([
      talentId === undefined ? neverTalent(personId) : goneTalent(talentId),
      deps.contacts.remove(personId),
      ledgerEntry(deps, { subject: personId, action: 'contact.erased', by: 'system' }),
    ])
    if (done.ok) return 'erased'
    if (done.error.kind === 'condition-failed' && done.error.at === 0) return 'void'
    throw new StoreUnavailable(done.error.kind)
  }
}
