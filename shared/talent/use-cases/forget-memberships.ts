import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { left, statusSharedIs } from '../domain/invitation-changes.ts'
import { putInvitation, removeMembership } from '../store/invitations.ts'
import { listMemberships } from './list-memberships.ts'

/** Ends every tie of somebody who left the registry, so that no invitation leads to them any more. May be repeated. */
export function forgetMemberships(deps: Deps): (personId: string) => Promise<void> {
  return async (personId) => {
    for (const { invitation } of await listMemberships(deps)(personId)) {
      const gone = putInvitation(left(invitation, deps.clock.now()))
      const entry = ledgerEntry(deps, { subject: invitation.id, action: 'association.left', by: 'system' })
      await surely(deps, [gone, removeMembership(personId, invitation.id), entry])
    }
  }
}

/** No association sees the person's status any more, and none of them by a later consent to another one. May be repeated. */
export function hideFromAssociations(deps: Deps): (personId: string) => Promise<void> {
  return async (personId) => {
    const shown = (await listMemberships(deps)(personId)).filter(({ invitation }) => invitation.statusShared)
    for (const { invitation } of shown) await surely(deps, [putInvitation(statusSharedIs(invitation, false))])
  }
}

/** What was not written throws: nobody is told that a tie has ended while it has not. */
async function surely({ dynamo }: Pick<Deps, 'dynamo'>, writes: readonly Operation[]): Promise<void> {
  const done = await dynamo.transact(writes)
  if (!done.ok) throw new StoreUnavailable(done.error.kind)
}
