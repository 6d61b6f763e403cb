import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Invitation } from '../domain/invitation.ts'
import { takenOff } from '../domain/invitation-changes.ts'
import { orderInvitedErasure } from '../store/erasure-orders.ts'
import { createInvitations, putGuard, putInvitation, removeMembership } from '../store/invitations.ts'

/**
 * An association takes a member off its list. An open invitation ends and what was written is erased; a tie that came of it ends, and the
 * person is told. The entry stays the person's own. The association gets the same answer whatever had come of it.
 */
export function takeOffList(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly invitationId: string
  readonly once: Once
}) => Promise<Result<{ readonly id: string }, Failure<'not-found' | 'revision-conflict'> | CommitFailure>> {
  return async ({ by, invitationId, once }) => {
    const before = await createInvitations(deps.dynamo).get(invitationId)
    if (before?.associationId !== by.member.organisationId) return fail({ kind: 'not-found' })
    if (before.takenOff === true) return ok({ id: invitationId })
    const after = takenOff(before, deps.clock.now())
    const ids = [invitationId]
    return commit<{ readonly id: string }, Failure<'revision-conflict'>>(deps.dynamo, once, { id: invitationId }, [
      { write: putInvitation(after), otherwise: { kind: 'revision-conflict' } },
      ...(after.state === before.state ? [] : [{ write: putGuard(after) }]),
      ...(before.state === 'invited' ? [{ write: orderInvitedErasure(deps, before.id) }] : []),
      ...untying(deps, before),
      { write: ledgerEntry(deps, { subject: by.member.organisationId, action: 'invitation.taken-off', by, ids }) },
    ])
  }
}

function untying(deps: Deps, { id, state, personId, associationName }: Invitation) {
  if (state !== 'joined' || personId === undefined) return []
  return [
    { write: removeMembership(personId, id) },
    {
      write: outboxMessage(deps, {
        to: { person: personId },
        template: 'membership-ended',
        values: { association: associationName },
        link: '/me/invitations',
      }),
    },
  ]
}
