import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'

/** All items of the table `market` under a key that begin so, page after page: for what is bounded by one fair. */
export async function everyItem(dynamo: Dynamo, pk: string, beginsWith: string): Promise<readonly Item[]> {
  const found: Item[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.query('market', { pk, beginsWith, limit: 1000, after })
    found.push(...page.items)
    after = page.after
  } while (after !== undefined)
  return found
}
