import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { ChangeSearch } from '../domain/commands.ts'
import { digestPolicyOn, nextTurn } from '../domain/digest-policy.ts'
import { type Asked, SavedSearch, type SearchOwner } from '../domain/saved-search.ts'
import { getSearchCount, putSearch, putSearchCount } from '../store/saved-searches.ts'

type Failed = { readonly kind: 'too-many-searches' } | CommitFailure

/** Keeps a search of a person or an organisation, to be asked again for a digest from now on. What it finds already is not told. */
export function saveSearch(deps: Deps): (
  command: ChangeSearch & {
    readonly by: Exclude<Principal, { kind: 'anonymous' }>
    readonly owner: SearchOwner
    readonly asked: Asked
    readonly once: Once
  },
) => Promise<Result<SavedSearch, Failed>> {
  return async ({ by, owner, asked, name, rhythm, once }) =>
    persistently(async () => {
      if (once.earlier !== undefined) return ok(SavedSearch.parse(once.earlier))
      const now = deps.clock.now()
      const search = SavedSearch.parse({
        id: deps.ids.next('search'),
        rev: 1,
        owner,
        name,
        rhythm,
        asked,
        newSince: now,
        nextAt: nextTurn(rhythm, now),
        createdAt: now,
      })
      const read = await getSearchCount(deps.dynamo, owner)
      if (read.count >= digestPolicyOn(civilDateOf(now)).mostSearches) return fail({ kind: 'too-many-searches' })
      return commit<SavedSearch, Failed | MovedOn>(deps.dynamo, once, search, [
        { write: putSearch(search) },
        { write: putSearchCount(owner, read, read.count + 1), otherwise: movedOn },
        { write: ledgerEntry(deps, { subject: owner.id, action: 'search.saved', by: actor(owner, by), ids: [search.id] }) },
      ])
    })
}

/** Who acts: a person's own searches have nothing to do with the organisation that they also work for. */
export function actor(owner: SearchOwner, by: Exclude<Principal, { kind: 'anonymous' }>): Parameters<typeof ledgerEntry>[1]['by'] {
  return owner.kind === 'person' ? owner.id : by
}
