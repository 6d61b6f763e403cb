import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { closeInvitation, getInvitation } from '../store/tokens.ts'

/** Takes an open invitation back. A used one, or another organisation's, is not found. */
export function revokeInvitation(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly invitationId: string
  readonly once: Once
}) => Promise<Result<{ readonly invitationId: string }, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, invitationId, once }) => {
    if (once.earlier !== undefined) return ok({ invitationId })
    const invitation = await getInvitation(deps.dynamo, invitationId)
    if (invitation?.organisationId !== by.member.organisationId || invitation.state !== 'open') return fail({ kind: 'not-found' })
    return commit(deps.dynamo, once, { invitationId }, [
      { write: closeInvitation({ ...invitation, state: 'revoked' }), otherwise: { kind: 'not-found' } },
      { write: ledgerEntry(deps, { subject: invitation.organisationId, action: 'member.invitation-revoked', by, ids: [invitation.id] }) },
    ])
  }
}
