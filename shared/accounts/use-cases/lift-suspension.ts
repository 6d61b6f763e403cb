import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Organisation } from '../domain/organisation.ts'
import { recorded } from '../domain/verification.ts'
import { liftedMessage } from '../messages.ts'
import { getOrganisation, replaceOrganisation } from '../store/organisations.ts'

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'not-suspended' }

/** Ends a suspension; a verification that ran out meanwhile stays run out. */
export function liftSuspension(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly organisationId: string
  readonly reason: string
  readonly once: Once
}) => Promise<Result<Organisation, Failed | CommitFailure>> {
  return async ({ by, organisationId, reason, once }) => {
    if (once.earlier !== undefined) return ok(Organisation.parse(once.earlier))
    const before = await getOrganisation(deps.dynamo, organisationId)
    if (before === undefined) return fail({ kind: 'not-found' })
    if (before.suspension === undefined) return fail({ kind: 'not-suspended' })
    const now = deps.clock.now()
    const { suspension: _, ...rest } = before
    const { step, stored } = replaceOrganisation(before, {
      ...rest,
      updatedAt: now,
      history: recorded(before, { at: now, by: 'bureau', action: 'lifted', reason }),
    })
    return commit(deps.dynamo, once, stored, [
      step,
      { write: ledgerEntry(deps, { subject: before.id, action: 'organisation.lifted', by, reason }) },
      { write: outboxMessage(deps, liftedMessage(before, reason)) },
    ])
  }
}
