import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of lists of people in the `market` table. Pinned by a test: a key that changes loses what lies under the old one. */

/** An organisation's lists lie together: whoever names another's finds nothing. */
export function listKey(organisationId: string, id: string): Key {
  return { pk: `ORG#${organisationId}`, sk: `${listPrefix}${id}` }
}

export const listPrefix = 'LIST#'

/** How many an organisation has: of two that are made at once, the second counts anew. */
export function listCountKey(organisationId: string): Key {
  return { pk: `ORG#${organisationId}`, sk: 'LISTS' }
}

export function entryKey(listId: string, talentId: string): Key {
  return { pk: entriesPartition(listId), sk: `${entryPrefix}${talentId}` }
}

export function entriesPartition(listId: string): string {
  return `LIST#${listId}`
}

export const entryPrefix = 'TALENT#'

/** byPerson: the lists that somebody is on, so that they can be taken off all of them. */
export function listedPartition(talentId: string): string {
  return `TALENT#${talentId}#LISTED`
}
