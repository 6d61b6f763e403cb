import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import { inSight } from '../store/public-views.ts'

/** Which items of the `public` table anybody may see now: all but the ads of a party that is out of sight, from the very moment of its suspension. */
export function itemsInSight({ dynamo }: { readonly dynamo: Dynamo }): (items: readonly Item[]) => Promise<readonly Item[]> {
  return async (items) => inSight(dynamo, items)
}
