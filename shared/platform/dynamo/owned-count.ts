import { absent, all, equal, revIs } from './conditions.ts'
import type { Dynamo } from './gateway.ts'
import { type Item, type Key, type Operation, put } from './operations.ts'

/** How many an owner has of what is limited in number, as it was read: the next count is written over it. */
export type OwnedCount = { readonly count: number; readonly rev: number }

/** The count kept under a key of the market table; none yet: 0. */
export async function getOwnedCount(dynamo: Dynamo, key: Key): Promise<OwnedCount> {
  const item = await dynamo.get('market', key)
  return item === undefined ? { count: 0, rev: 0 } : { count: Number(item.count), rev: Number(item.rev) }
}

/** The write of a new count in its place. Its condition fails when another was written since `read`, so two at once do not both take the last place. */
export function putOwnedCount(place: Pick<Item, 'pk' | 'sk' | 'entity'>, read: OwnedCount, count: number): Operation {
  const item = { ...place, count, rev: read.rev + 1 }
  return put('market', item, read.rev === 0 ? absent : all(revIs(read.rev), equal('count', read.count)))
}
