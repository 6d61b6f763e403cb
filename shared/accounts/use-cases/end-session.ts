import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { getSession, removeSession } from '../store/people.ts'

/** Ends one of the person's own sessions, the present one or another. Somebody else's is not found. */
export function endSession(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly sessionId: string
  readonly once: Once
}) => Promise<Result<{ readonly sessionId: string }, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, sessionId, once }) => {
    if (once.earlier !== undefined) return ok({ sessionId })
    const session = await getSession(deps.dynamo, sessionId)
    if (session === undefined || session.personId !== by.personId) return fail({ kind: 'not-found' })
    return commit(deps.dynamo, once, { sessionId }, [
      { write: removeSession(session), otherwise: { kind: 'not-found' } },
      { write: ledgerEntry(deps, { subject: by.personId, action: 'session.ended', by, ids: [sessionId] }) },
    ])
  }
}
