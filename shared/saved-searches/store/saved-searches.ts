import { absent, present, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { getOwnedCount, type OwnedCount, putOwnedCount } from '#shared/platform/dynamo/owned-count.ts'
import { SavedSearch, type SearchOwner } from '../domain/saved-search.ts'
import { duePartition, ownerPartition, searchCountKey, searchKey, searchPrefix } from './keys.ts'

type Owner = Pick<SearchOwner, 'kind' | 'id'>

export async function getSearch(dynamo: Dynamo, owner: Owner, id: string): Promise<SavedSearch | undefined> {
  const item = await dynamo.get('market', searchKey(owner, id))
  return item === undefined ? undefined : SavedSearch.parse(item)
}

/** All of an owner: there are few. */
export async function searchesOfOwner(dynamo: Dynamo, owner: Owner): Promise<readonly SavedSearch[]> {
  const { items } = await dynamo.query('market', { pk: ownerPartition(owner), beginsWith: searchPrefix, limit: 100 })
  return items.map((item) => SavedSearch.parse(item))
}

/** Whose turn has come by an instant, the longest waiting first. */
export async function dueSearches(
  dynamo: Dynamo,
  now: string,
  asked: { readonly limit: number; readonly after?: Position | undefined },
): Promise<{ readonly items: readonly SavedSearch[]; readonly after?: Position }> {
  const page = await dynamo.query('market', { index: 'byState', pk: duePartition, between: ['0', `${now}#~`], ...asked })
  return { items: page.items.map((item) => SavedSearch.parse(item)), ...(page.after === undefined ? {} : { after: page.after }) }
}

/** The write of a search as it now is; `before` absent: a new one. Its condition fails when it was changed or deleted meanwhile. */
export function putSearch(search: SavedSearch, before?: Pick<SavedSearch, 'rev'>): Operation {
  return put('market', itemOf(search), before === undefined ? absent : revIs(before.rev))
}

export function removeSearch({ owner, id }: Pick<SavedSearch, 'owner' | 'id'>): Operation {
  return remove('market', searchKey(owner, id), present)
}

export function getSearchCount(dynamo: Dynamo, owner: Owner): Promise<OwnedCount> {
  return getOwnedCount(dynamo, searchCountKey(owner))
}

export function putSearchCount(owner: Owner, read: OwnedCount, count: number): Operation {
  return putOwnedCount({ ...searchCountKey(owner), entity: 'saved-search-count' }, read, count)
}

function itemOf(search: SavedSearch): Item {
  const { id, owner, nextAt } = search
  return {
    ...searchKey(owner, id),
    entity: 'saved-search',
    ...search,
    ...(nextAt === undefined ? {} : { byStatePk: duePartition, byStateSk: `${nextAt}#${id}` }),
  }
}
