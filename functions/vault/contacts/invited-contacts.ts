import type { Id } from '#shared/kernel/ids.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import type { RequestOf, SealedInvited, VaultAnswer } from '#shared/talent/domain/vault-request.ts'
import { invitationJoinedBy, invitationOpenTo } from '#shared/talent/use-cases/invitation-checks.ts'
import { entered } from './entered.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Names and phones of a roster, closed, for whoever writes them down without a key. */
export function sealInvited({ contacts, seal }: Pick<VaultDeps, 'contacts' | 'seal'>, { rows }: RequestOf<'seal-invited'>): VaultAnswer {
  const sealed = rows.map(
    ({ invitationId, ...contact }): SealedInvited => ({
      invitationId,
      sealed: contacts.sealInvited(invitationId, contact),
      phoneDigest: contacts.digest(contact.phone),
      tokenDigest: digestOf(seal.linkSecret(invitationId)),
    }),
  )
  return { kind: 'sealed', rows: sealed }
}

/** The one-time link of an invitation: the same each time it is made, and only with the vault's key. */
export function invitationLink({ seal }: Pick<VaultDeps, 'seal'>, id: Id<'invitation'>): string {
  return `/join/${writeToken('invitation', { id, secret: seal.linkSecret(id) })}`
}

/** For whoever holds the link, while the invitation is open. */
export async function readInvited(deps: VaultDeps, { invitationId, tokenDigest }: RequestOf<'read-invited'>): Promise<VaultAnswer> {
  const entry = { subject: invitationId, action: 'contact.read', by: 'invited' } as const
  const done = await entered(deps, entry, [invitationOpenTo(invitationId, tokenDigest, deps.clock.now())])
  if (!done.ok) return { kind: done.error.kind }
  const invited = await deps.contacts.getInvited(invitationId)
  return { kind: 'invited', ...(invited === undefined ? {} : { contact: invited }) }
}

/**
 * What was written of an invited person becomes their own, or goes when they have contact details already. What they corrected while joining
 * counts in any case.
 */
export async function claimInvited(deps: VaultDeps, { invitationId, personId, contact }: RequestOf<'claim-invited'>): Promise<VaultAnswer> {
  const joined = invitationJoinedBy(invitationId, personId)
  const at = deps.clock.now()
  const kept = contact ?? (await deps.contacts.getInvited(invitationId))
  const entry = { subject: personId, action: 'contact.claimed', by: personId, ids: [invitationId] }
  const gone = deps.contacts.removeInvited(invitationId)
  if (kept === undefined) return { kind: 'done' }
  const write = contact === undefined ? deps.contacts.add(personId, kept, at) : deps.contacts.put(personId, kept, at)
  const done = await entered(deps, entry, [joined, write, gone])
  const hasOwn = !done.ok && done.error.kind === 'refused' && done.error.at === 1
  return answerTo(hasOwn ? await entered(deps, entry, [joined, gone]) : done)
}

/** Asked for by an order in `messages`, by nobody else. May be repeated. */
export async function eraseInvited(deps: VaultDeps, invitationId: Id<'invitation'>): Promise<VaultAnswer> {
  const entry = { subject: invitationId, action: 'contact.erased', by: 'system' } as const
  return answerTo(await entered(deps, entry, [deps.contacts.removeInvited(invitationId)]))
}

function answerTo(done: Awaited<ReturnType<typeof entered>>): VaultAnswer {
  return { kind: done.ok ? 'done' : done.error.kind }
}
