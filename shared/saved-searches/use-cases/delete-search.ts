import type { Id } from '#shared/kernel/ids.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { SearchOwner } from '../domain/saved-search.ts'
import { getSearch, getSearchCount, putSearchCount, removeSearch, searchesOfOwner } from '../store/saved-searches.ts'
import { actor } from './save-search.ts'

/** Deletes a saved search; nothing of it is kept but that it was. */
export function deleteSearch(
  deps: Deps,
): (command: {
  readonly by: Exclude<Principal, { kind: 'anonymous' }>
  readonly owner: SearchOwner
  readonly id: string
  readonly once: Once
}) => Promise<Result<{ readonly id: string }, { readonly kind: 'not-found' } | CommitFailure>> {
  return async ({ by, owner, id, once }) =>
    persistently(async () => {
      if (once.earlier !== undefined) return ok({ id })
      const [search, read] = await Promise.all([getSearch(deps.dynamo, owner, id), getSearchCount(deps.dynamo, owner)])
      if (search === undefined) return fail({ kind: 'not-found' })
      return commit<{ readonly id: string }, { readonly kind: 'not-found' } | MovedOn>(deps.dynamo, once, { id }, [
        { write: removeSearch(search), otherwise: { kind: 'not-found' } },
        { write: putSearchCount(owner, read, Math.max(0, read.count - 1)), otherwise: movedOn },
        { write: ledgerEntry(deps, { subject: owner.id, action: 'search.deleted', by: actor(owner, by), ids: [id] }) },
      ])
    })
}

/** All that somebody saved for themselves, when their entry is deleted (个人信息保护法 47). Whoever does it again finds nothing. */
export function forgetSearches(deps: Deps): (personId: Id<'person'>) => Promise<void> {
  return async (personId) => {
    const owner = { kind: 'person', id: personId } as const
    for (const search of await searchesOfOwner(deps.dynamo, owner)) {
      const read = await getSearchCount(deps.dynamo, owner)
      await deps.dynamo.transact([removeSearch(search), putSearchCount(owner, read, Math.max(0, read.count - 1))])
    }
  }
}
