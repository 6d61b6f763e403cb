import { absent, equal, present, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, check, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { getOwnedCount, type OwnedCount, putOwnedCount } from '#shared/platform/dynamo/owned-count.ts'
import { ListEntry, PeopleList } from '../domain/list.ts'
import { entriesPartition, entryKey, entryPrefix, listCountKey, listedPartition, listKey, listPrefix } from './keys.ts'

type Page = { readonly items: readonly ListEntry[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

export async function getList(dynamo: Dynamo, organisationId: string, id: string): Promise<PeopleList | undefined> {
  const item = await dynamo.get('market', listKey(organisationId, id))
  return item === undefined ? undefined : PeopleList.parse(item)
}

/** All of an organisation, those that are being deleted among them. */
export async function listsOf(dynamo: Dynamo, organisationId: string): Promise<readonly PeopleList[]> {
  const { items } = await dynamo.query('market', { pk: `ORG#${organisationId}`, beginsWith: listPrefix, limit: 100 })
  return items.map((item) => PeopleList.parse(item))
}

export function putList(list: PeopleList, before?: Pick<PeopleList, 'rev'>): Operation {
  const item = { ...listKey(list.organisationId, list.id), entity: 'people-list', ...list }
  return put('market', item, before === undefined ? absent : revIs(before.rev))
}

/** What a transaction rests on: the list is there and nobody is deleting it. */
export function openList({ organisationId, id }: Pick<PeopleList, 'organisationId' | 'id'>): Operation {
  return check('market', listKey(organisationId, id), equal('state', 'open'))
}

export function removeList({ organisationId, id }: Pick<PeopleList, 'organisationId' | 'id'>): Operation {
  return remove('market', listKey(organisationId, id), present)
}

export function getListCount(dynamo: Dynamo, organisationId: string): Promise<OwnedCount> {
  return getOwnedCount(dynamo, listCountKey(organisationId))
}

export function putListCount(organisationId: string, read: OwnedCount, count: number): Operation {
  return putOwnedCount({ ...listCountKey(organisationId), entity: 'people-list-count' }, read, count)
}

export async function getEntry(dynamo: Dynamo, listId: string, talentId: string): Promise<ListEntry | undefined> {
  const item = await dynamo.get('market', entryKey(listId, talentId))
  return item === undefined ? undefined : ListEntry.parse(item)
}

/** The people of a list, a page at a time. */
export async function entriesOf(dynamo: Dynamo, listId: string, asked: Asked): Promise<Page> {
  const page = await dynamo.query('market', { pk: entriesPartition(listId), beginsWith: entryPrefix, ...asked })
  return { items: page.items.map((item) => ListEntry.parse(item)), ...(page.after === undefined ? {} : { after: page.after }) }
}

/** The places of a person on all lists of all organisations. */
export async function entriesAbout(dynamo: Dynamo, talentId: string, asked: Asked): Promise<Page> {
  const page = await dynamo.query('market', { index: 'byPerson', pk: listedPartition(talentId), ...asked })
  return { items: page.items.map((item) => ListEntry.parse(item)), ...(page.after === undefined ? {} : { after: page.after }) }
}

export function addEntry(entry: ListEntry): Operation {
  return add('market', itemOf(entry))
}

export function replaceEntry(entry: ListEntry, before: Pick<ListEntry, 'rev'>): Operation {
  return put('market', itemOf(entry), revIs(before.rev))
}

/** Whoever was put on it anew meanwhile stays. */
export function removeEntry({ listId, talentId, rev }: ListEntry): Operation {
  return remove('market', entryKey(listId, talentId), revIs(rev))
}

function itemOf(entry: ListEntry) {
  const { listId, talentId, organisationId } = entry
  return {
    ...entryKey(listId, talentId),
    entity: 'list-entry',
    ...entry,
    byPersonPk: listedPartition(talentId),
    byPersonSk: `${organisationId}#${listId}`,
  }
}
