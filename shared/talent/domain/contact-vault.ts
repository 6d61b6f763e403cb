import type { Id } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { Contact } from './contact.ts'
import type { KeptContact } from './vault-request.ts'

type Busy = { readonly kind: 'busy' }

/** Where contact details are kept. Each call leaves a ledger entry; `busy` means that nothing was done. */
export type ContactVault = {
  /** undefined: the vault keeps nothing of this person. */
  readonly read: (personId: Id<'person'>) => Promise<Result<KeptContact | undefined, Busy>>
  readonly write: (personId: Id<'person'>, contact: Contact) => Promise<Result<void, Busy>>
  readonly erase: (personId: Id<'person'>) => Promise<Result<void, Busy>>
}
