import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'

/** All items of the table `market` under a key that begin so: for what is bounded by one fair. */
export function everyItem(dynamo: Dynamo, pk: string, beginsWith: string): Promise<readonly Item[]> {
  return everyOne((after) => dynamo.query('market', { pk, beginsWith, limit: 1000, after }))
}
