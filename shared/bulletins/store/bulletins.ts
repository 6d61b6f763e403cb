import { changeMark } from '#shared/open-data/domain/change-mark.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Bulletin } from '../domain/bulletin.ts'
import type { BulletinView } from '../domain/bulletin-view.ts'
import { bulletinPosition, keys, partitions } from './keys.ts'

export async function getBulletin(dynamo: Dynamo, id: string): Promise<Bulletin | undefined> {
  const item = await dynamo.get('market', keys.bulletin(id))
  return item === undefined ? undefined : Bulletin.parse(item)
}

/** At most 100, in the order of the ids; missing ones are left out. */
export async function bulletinsById(dynamo: Dynamo, ids: readonly string[]): Promise<readonly Bulletin[]> {
  const items = await dynamo.batchGet('market', ids.map(keys.bulletin))
  return items.flatMap((item) => (item === undefined ? [] : [Bulletin.parse(item)]))
}

/** A park's issues, the latest due first. */
export async function bulletinsOfPark(
  dynamo: Dynamo,
  { park, ...page }: { readonly park: string; readonly limit: number; readonly after?: Position | undefined },
): Promise<{ readonly items: readonly Bulletin[]; readonly after?: Position }> {
  const found = await dynamo.query('market', { index: 'byOrganisation', pk: partitions.bulletinsOf(park), newestFirst: true, ...page })
  return { ...found, items: found.items.map((item) => Bulletin.parse(item)) }
}

/** Issues with a version in preparation, those that are due first first. The list is an index, which may be a moment behind. */
export async function bulletinsInPreparation(dynamo: Dynamo): Promise<readonly Bulletin[]> {
  const list = { index: 'byState', pk: partitions.inPreparation, limit: 100 } as const
  return (await everyOne((after) => dynamo.query('market', { ...list, after }))).map((item) => Bulletin.parse(item))
}

/** The stored root. */
export function bulletinItem(bulletin: Bulletin): Item {
  const position = bulletinPosition(bulletin)
  return {
    ...keys.bulletin(bulletin.id),
    entity: 'bulletin',
    ...Bulletin.parse(bulletin),
    byOrganisationPk: partitions.bulletinsOf(bulletin.park.id),
    byOrganisationSk: position,
    ...(bulletin.work === undefined ? {} : { byStatePk: partitions.inPreparation, byStateSk: position }),
  }
}

/** The stored public view. */
export function bulletinViewItem(view: BulletinView): Item {
  return {
    ...keys.view(view.code),
    entity: 'bulletin-view',
    ...view,
    byStatePk: partitions.published,
    byStateSk: `${view.publishedAt}#${view.code}`,
    ...changeMark('bulletin', view.code, view.updatedAt),
  }
}

/** The write of a root: revision 1 must be new, any other must follow the one before. */
export function putBulletin(bulletin: Bulletin): Operation {
  return put('market', bulletinItem(bulletin), bulletin.rev === 1 ? absent : revIs(bulletin.rev - 1))
}

/** The write of what the public reads. Belongs into the transaction that writes the root. */
export function putView(view: BulletinView): Operation {
  return put('public', bulletinViewItem(view))
}
