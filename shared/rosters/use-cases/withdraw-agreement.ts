import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Agreement, withdrawn } from '../domain/agreement.ts'
import { getAgreement, putAgreement } from '../store/agreements.ts'

/** The association ends the agreement. What is being sent stops with the next transaction, since each checks it. */
export function withdrawAgreement(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
}) => Promise<Result<Agreement, { readonly kind: 'agreement-state' } | CommitFailure>> {
  return async ({ by, once }) => {
    if (once.earlier !== undefined) return ok(Agreement.parse(once.earlier))
    const { organisationId } = by.member
    const before = await getAgreement(deps.dynamo, organisationId)
    if (before?.state !== 'signed') return fail({ kind: 'agreement-state' })
    const agreement = withdrawn(before, { at: deps.clock.now(), by: by.personId })
    return commit(deps.dynamo, once, agreement, [
      { write: putAgreement(agreement), otherwise: { kind: 'agreement-state' as const } },
      { write: ledgerEntry(deps, { subject: organisationId, action: 'roster-agreement.withdrawn', by }) },
    ])
  }
}
