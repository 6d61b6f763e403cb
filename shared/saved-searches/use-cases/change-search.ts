import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { ChangeSearch } from '../domain/commands.ts'
import { nextTurn } from '../domain/digest-policy.ts'
import { SavedSearch, type SearchOwner } from '../domain/saved-search.ts'
import { getSearch, putSearch } from '../store/saved-searches.ts'

type Failed = { readonly kind: 'not-found' } | CommitFailure
type Command = { readonly owner: SearchOwner; readonly id: string; readonly once: Once }

/** Gives a search another name and rhythm. Unless `paused` says otherwise, a paused one stays paused. */
export function changeSearch(
  deps: Deps,
): (command: Command & ChangeSearch & { readonly paused?: boolean }) => Promise<Result<SavedSearch, Failed>> {
  return ({ name, rhythm, paused, ...command }) =>
    changed(deps, command, ({ nextAt, ...search }, now) => {
      const named = { ...search, name, rhythm, ...(nextAt === undefined ? {} : { nextAt: nextTurn(rhythm, now) }) }
      if (paused === undefined) return named
      return paused ? pausedSearch(named) : resumed(named, now)
    })
}

/** Sends no digest of it any more, as easily as it was asked for (个人信息保护法 15). Twice is as good as once. */
export function pauseSearch(deps: Deps): (command: Command) => Promise<Result<SavedSearch, Failed>> {
  return (command) => changed(deps, command, pausedSearch)
}

/** Sends digests again: of what is new from now on. */
export function resumeSearch(deps: Deps): (command: Command) => Promise<Result<SavedSearch, Failed>> {
  return (command) => changed(deps, command, resumed)
}

function pausedSearch({ nextAt: _, idle: __, ...search }: SavedSearch): SavedSearch {
  return search
}

function resumed(search: SavedSearch, now: string): SavedSearch {
  return search.nextAt === undefined ? { ...search, newSince: now, nextAt: nextTurn(search.rhythm, now) } : search
}

async function changed(
  deps: Deps,
  { owner, id, once }: Command,
  apply: (search: SavedSearch, now: string) => SavedSearch,
): Promise<Result<SavedSearch, Failed>> {
  if (once.earlier !== undefined) return ok(SavedSearch.parse(once.earlier))
  const before = await getSearch(deps.dynamo, owner, id)
  if (before === undefined) return fail({ kind: 'not-found' })
  const after = { ...apply(before, deps.clock.now()), rev: before.rev + 1 }
  return commit<SavedSearch, Failed>(deps.dynamo, once, after, [{ write: putSearch(after, before), otherwise: { kind: 'busy' } }])
}
