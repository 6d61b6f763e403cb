import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { isOpen } from '../domain/invitation.ts'
import { refused } from '../domain/invitation-changes.ts'
import { orderInvitedErasure } from '../store/erasure-orders.ts'
import { inviteNoMore, putInvitation } from '../store/invitations.ts'
import { openJoinLink } from './open-join-link.ts'

/** All that is kept of the answer for a second tap: no digest by which the number or the link would be known again. */
type Refused = { readonly id: string }

export type RefuseFailure = Failure<'not-found' | 'invitation-closed' | 'revision-conflict'> | CommitFailure

/**
 * Says no, with the link alone and nothing else to be told (个人信息保护法 15, 16): the association never asks this number again, and what it
 * wrote is erased. `never`: no other association is to ask either. `shared`: the association may know it was a no.
 */
export function refuseInvitation(
  deps: Deps,
): (command: {
  readonly by: Principal
  readonly token: string
  readonly shared: boolean
  readonly never: boolean
  readonly once: Once
}) => Promise<Result<Refused, RefuseFailure>> {
  return async ({ by, token, shared, never, once }) => {
    const found = await openJoinLink(deps)(token)
    if (!found.ok) return found
    const before = found.value
    // A second tap finds what the first one did.
    if (before.state === 'refused') return ok({ id: before.id })
    const now = deps.clock.now()
    if (!isOpen(before, now)) return fail({ kind: 'invitation-closed' })
    const after = refused(before, shared, now)
    const ids = [before.associationId]
    return commit<Refused, Failure<'revision-conflict'>>(deps.dynamo, once, { id: before.id }, [
      { write: putInvitation(after), otherwise: { kind: 'revision-conflict' } },
      { write: orderInvitedErasure(deps, before.id) },
      ...(never ? [{ write: inviteNoMore(before.phoneDigest, now) }] : []),
      { write: ledgerEntry(deps, { subject: before.id, action: 'invitation.refused', by, ids }) },
    ])
  }
}
