import type { Id } from '#shared/kernel/ids.ts'
import type { SealedInvited } from '#shared/talent/domain/vault-request.ts'

/** Closes names and numbers, at most 500 a call: whoever asks has no key. */
export type SealInvited = (
  rows: readonly { readonly invitationId: Id<'invitation'>; readonly name: string; readonly phone: string }[],
) => Promise<readonly SealedInvited[]>

/** Tells whoever reads files that a list has work for it. */
export type WakeIntake = (rosterId: Id<'roster'>) => Promise<void>
