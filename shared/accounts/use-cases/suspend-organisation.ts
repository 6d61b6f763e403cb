import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Organisation } from '../domain/organisation.ts'
import { recorded } from '../domain/verification.ts'
import { suspendedMessage } from '../messages.ts'
import { getOrganisation, replaceOrganisation } from '../store/organisations.ts'

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'already-suspended' | 'not-suspendable' }

/**
 * Stops an organisation's service (人力资源服务机构管理规定: on finding fraud, keep records, suspend, report). Whoever acts for it is
 * refused from the next request on, with a session or a key. It reads the reason and is told.
 */
export function suspendOrganisation(
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
    if (before.content.kind === 'bureau') return fail({ kind: 'not-suspendable' })
    if (before.suspension !== undefined) return fail({ kind: 'already-suspended' })
    const now = deps.clock.now()
    const { step, stored } = replaceOrganisation(before, {
      ...before,
      suspension: { at: now, reason },
      updatedAt: now,
      history: recorded(before, { at: now, by: 'bureau', action: 'suspended', reason }),
    })
    return commit(deps.dynamo, once, stored, [
      step,
      { write: ledgerEntry(deps, { subject: before.id, action: 'organisation.suspended', by, reason }) },
      { write: outboxMessage(deps, suspendedMessage(before, reason)) },
    ])
  }
}
