import type { Result } from '#shared/kernel/result.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { type Entry, ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'

/**
 * Does something with contact details and enters it, in one transaction: what is not entered is not done (个人信息保护法 51). `refused` when
 * one of the conditions does not hold: `at` says which of the operations it was.
 */
export async function entered(
  deps: Deps,
  entry: Entry,
  operations: readonly Operation[],
): Promise<Result<void, { readonly kind: 'busy' } | { readonly kind: 'refused'; readonly at: number }>> {
  const done = await deps.dynamo.transact([...operations, ledgerEntry(deps, entry)])
  if (done.ok) return ok()
  if (done.error.kind === 'conflict') return fail({ kind: 'busy' })
  if (done.error.at === operations.length) throw new Error('a ledger entry was there already')
  return fail({ kind: 'refused', at: done.error.at })
}
