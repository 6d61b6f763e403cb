import type { Deps } from '#shared/platform/deps.ts'
import type { SavedSearch, SearchOwner } from '../domain/saved-search.ts'
import { getSearch, searchesOfOwner } from '../store/saved-searches.ts'

type Asks = Pick<Deps, 'dynamo'>

/** An owner's saved searches, in the order in which they were saved. */
export function listSearches({ dynamo }: Asks): (owner: Pick<SearchOwner, 'kind' | 'id'>) => Promise<readonly SavedSearch[]> {
  return (owner) => searchesOfOwner(dynamo, owner)
}

/** One of an owner's; another's is not found. */
export function findSearch({ dynamo }: Asks): (owner: Pick<SearchOwner, 'kind' | 'id'>, id: string) => Promise<SavedSearch | undefined> {
  return (owner, id) => getSearch(dynamo, owner, id)
}
