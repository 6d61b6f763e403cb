import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import type { Member } from '#shared/platform/http/principal.ts'

/** One search of people: whose, what for, and who was shown. */
export type SearchShown = { readonly by: Member; readonly subject: string; readonly purpose: string; readonly ids: readonly string[] }

/** Writes the access log before anything is shown: logged but unread is acceptable, read but unlogged is not. */
export async function logSearch(deps: Deps, { by, subject, purpose, ids }: SearchShown): Promise<void> {
  const written = await deps.dynamo.transact([ledgerEntry(deps, { subject, action: 'talent.searched', by, purpose, ids })])
  if (!written.ok) throw new StoreUnavailable(written.error.kind)
}
