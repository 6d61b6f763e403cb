import type * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import { Invitation, type InviteCommand, invitationDays, limits } from '../domain/people.ts'
import { invitedMessage } from '../messages.ts'
import { getPerson } from '../store/people.ts'
import { addInvitation } from '../store/tokens.ts'
import { listInvitations } from './list-invitations.ts'

/** `token` is in the link and kept nowhere; it is missing when the same submission came twice. */
export type Invited = { readonly invitation: Invitation; readonly token?: string }

/** Makes a link with which one colleague can join within 30 days. */
export function inviteColleague(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly invite: z.infer<typeof InviteCommand>
  readonly once: Once
}) => Promise<Result<Invited, { readonly kind: 'too-many-invitations' } | CommitFailure>> {
  return async ({ by, invite, once }) => {
    if (once.earlier !== undefined) return ok({ invitation: Invitation.parse(once.earlier) })
    if ((await listInvitations(deps)(by)).length >= limits.openInvitations) return fail({ kind: 'too-many-invitations' })
    const now = deps.clock.now()
    const secret = deps.ids.secret()
    const invitation: Invitation = {
      id: deps.ids.next('invitation'),
      organisationId: by.member.organisationId,
      ...invite,
      digest: digestOf(secret),
      state: 'open',
      createdAt: now,
      expiresAt: Math.floor(Date.parse(now) / 1000) + invitationDays * 24 * 60 * 60,
    }
    const inviter = (await getPerson(deps.dynamo, by.personId))?.name
    const done = await commit<Invitation, never>(deps.dynamo, once, invitation, [
      { write: addInvitation(invitation) },
      { write: ledgerEntry(deps, { subject: by.member.organisationId, action: 'member.invited', by, ids: [invitation.id] }) },
      { write: outboxMessage(deps, invitedMessage(invitation, inviter)) },
    ])
    return done.ok ? ok({ invitation, token: writeToken('invitation', { id: invitation.id, secret }) }) : done
  }
}
