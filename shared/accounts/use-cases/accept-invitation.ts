import type { Id } from '#shared/kernel/ids.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { limits, type MemberRecord } from '../domain/people.ts'
import { joinedMessage } from '../messages.ts'
import { replaceOrganisation } from '../store/organisations.ts'
import { addMember, getSession, membershipsOf, replaceSession } from '../store/people.ts'
import { closeInvitation } from '../store/tokens.ts'
import { readInvitation } from './read-invitation.ts'

type Failed = {
  readonly kind:
    | 'invitation-invalid'
    | 'not-signed-in'
    | 'revision-conflict'
    | 'already-member'
    | 'too-many-members'
    | 'too-many-organisations'
}

type Joined = { readonly organisationId: Id<'organisation'> }

/** Joins the organisation whose link one holds, and acts for it from now on. The link is then used up. */
export function acceptInvitation(
  deps: Deps,
): (command: { readonly by: Person; readonly token: string; readonly once: Once }) => Promise<Result<Joined, Failed | CommitFailure>> {
  return async ({ by, token, once }) => {
    const offer = await readInvitation(deps)({ by, token })
    if (!offer.ok) return offer
    const { invitation, organisation } = offer.value
    // A second click comes as the member that the first one made.
    if (invitation.state === 'accepted') return ok({ organisationId: organisation.id })
    const [session, memberships] = await Promise.all([getSession(deps.dynamo, by.sessionId), membershipsOf(deps.dynamo, by.personId)])
    if (session === undefined) return fail({ kind: 'not-signed-in' })
    if (memberships.some((member) => member.organisationId === organisation.id)) return fail({ kind: 'already-member' })
    if (memberships.length >= limits.organisationsOfPerson) return fail({ kind: 'too-many-organisations' })
    if (organisation.members >= limits.membersOfOrganisation) return fail({ kind: 'too-many-members' })
    const now = deps.clock.now()
    const { role } = invitation
    const member: MemberRecord = {
      id: deps.ids.next('member'),
      organisationId: organisation.id,
      personId: by.personId,
      role,
      joinedAt: now,
    }
    const { step } = replaceOrganisation(organisation, {
      ...organisation,
      members: organisation.members + 1,
      admins: organisation.admins + (role === 'admin' ? 1 : 0),
      updatedAt: now,
    })
    return commit<Joined, Failed>(deps.dynamo, once, { organisationId: organisation.id }, [
      { write: closeInvitation({ ...invitation, state: 'accepted', acceptedBy: by.personId }), otherwise: { kind: 'invitation-invalid' } },
      step,
      { write: addMember(member), otherwise: { kind: 'already-member' } },
      { write: replaceSession({ ...session, organisationId: organisation.id }), otherwise: { kind: 'not-signed-in' } },
      { write: ledgerEntry(deps, { subject: organisation.id, action: 'member.joined', by, ids: [member.id, invitation.id] }) },
      { write: outboxMessage(deps, joinedMessage(invitation, by.name)) },
    ])
  }
}
