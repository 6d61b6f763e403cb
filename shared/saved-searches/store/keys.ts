import type { Key } from '#shared/platform/dynamo/operations.ts'
import type { SearchOwner } from '../domain/saved-search.ts'

/** The keys of saved searches in the `market` table. Pinned by a test: a key that changes loses what lies under the old one. */

type Owner = Pick<SearchOwner, 'kind' | 'id'>

export function ownerPartition({ kind, id }: Owner): string {
  return kind === 'person' ? `PERSON#${id}` : `ORG#${id}`
}

/** An owner's searches lie together: whoever names another's finds nothing. */
export function searchKey(owner: Owner, id: string): Key {
  return { pk: ownerPartition(owner), sk: `${searchPrefix}${id}` }
}

export const searchPrefix = 'SEARCH#'

/** How many an owner has: of two that are saved at once, the second counts anew. */
export function searchCountKey(owner: Owner): Key {
  return { pk: ownerPartition(owner), sk: 'SEARCHES' }
}

/** byState, sorted by their turns. */
export const duePartition = 'SAVED-SEARCH#DUE'
