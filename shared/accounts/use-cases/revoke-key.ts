import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { getKey, removeKey } from '../store/tokens.ts'

/** Ends a key of one's organisation; the next call with it is refused. */
export function revokeKey(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly keyId: string
  readonly once: Once
}) => Promise<Result<{ readonly keyId: string }, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, keyId, once }) => {
    if (once.earlier !== undefined) return ok({ keyId })
    const key = await getKey(deps.dynamo, keyId)
    if (key?.organisationId !== by.member.organisationId) return fail({ kind: 'not-found' })
    return commit(deps.dynamo, once, { keyId }, [
      { write: removeKey(key), otherwise: { kind: 'not-found' } },
      { write: ledgerEntry(deps, { subject: key.organisationId, action: 'key.revoked', by, ids: [key.id] }) },
    ])
  }
}
