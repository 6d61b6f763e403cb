import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'

/** One search of people: whose, what for, and who was shown. */
export type SearchShown = { readonly by: Member; readonly purpose: string; readonly ids: readonly string[] }

/**
 * Writes the access log before anything is shown: logged but unread is acceptable, read but unlogged is not. One entry a search lies with the
 * organisation; from these each person's “who looked at me” is summed up a day (talent/use-cases/sum-up-looks.ts).
 */
export async function logSearch(deps: Deps, { by, purpose, ids }: SearchShown): Promise<void> {
  await deps.dynamo.append(ledgerEntry(deps, { subject: by.member.organisationId, action: 'talent.searched', by, purpose, ids }))
}

/** The same of one card that somebody opened: it lies with the person, who can read it at once. */
export async function logOpened(deps: Deps, { by, purpose, talentId }: Omit<SearchShown, 'ids'> & { talentId: string }): Promise<void> {
  await deps.dynamo.append(ledgerEntry(deps, { subject: talentId, action: 'talent.opened', by, purpose }))
}
