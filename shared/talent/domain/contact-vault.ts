import type { Id } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { PassportKey } from '#shared/passports/domain/token.ts'
import type { Contact } from './contact.ts'
import type { InvitedContact, KeptContact, RequestOf, SealedInvited } from './vault-request.ts'

type Busy = { readonly kind: 'busy' }
type Refused = { readonly kind: 'refused' }

/** Where contact details are kept. Each call leaves a ledger entry but the sealing; `busy` means that nothing was done. */
export type ContactVault = {
  /** undefined: the vault keeps nothing of this person. */
  readonly read: (personId: Id<'person'>) => Promise<Result<KeptContact | undefined, Busy>>
  readonly write: (personId: Id<'person'>, contact: Contact) => Promise<Result<void, Busy>>
  readonly erase: (personId: Id<'person'>) => Promise<Result<void, Busy>>
  /**
   * A person's contact for the recipient of an introduction (个人信息保护法 23). Refused unless, at the very moment of the log entry, the
   * introduction reveals to this recipient, and the person is registered, consents to its kind and hides from none of the organisations.
   */
  readonly reveal: (asked: Omit<RequestOf<'reveal-contact'>, 'kind'>) => Promise<Result<KeptContact | undefined, Busy | Refused>>
  /** For whoever has no key: names and phones as they may be kept, at most 500. Nothing is kept or logged by it. */
  readonly sealInvited: (rows: RequestOf<'seal-invited'>['rows']) => Promise<readonly SealedInvited[]>
  /** For whoever holds the one-time link, while the invitation is open. undefined: nothing is kept. */
  readonly readInvited: (asked: Omit<RequestOf<'read-invited'>, 'kind'>) => Promise<Result<InvitedContact | undefined, Busy | Refused>>
  /**
   * Makes what was written of an invited person the person's own, once the invitation says that this person joined. Somebody who has contact
   * details already keeps them. May be repeated.
   */
  readonly claimInvited: (asked: Omit<RequestOf<'claim-invited'>, 'kind'>) => Promise<Result<void, Busy | Refused>>
  /** Signs a passport for the person it is about; refused when the name is asked for and there is none. The claims are as they will be read. */
  readonly signPassport: (
    asked: Omit<RequestOf<'sign-passport'>, 'kind'>,
  ) => Promise<Result<{ readonly token: string; readonly key: PassportKey }, Busy | Refused>>
}
