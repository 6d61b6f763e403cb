import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { partitions } from './keys.ts'

/** The ids of all organisations, in the order of their names, a page at a time. */
export async function queryIds(
  dynamo: Dynamo,
  after: Position | undefined,
): Promise<{ readonly items: readonly string[]; readonly after?: Position }> {
  const page = await dynamo.query('accounts', { index: 'byName', pk: partitions.names, limit: 200, after })
  return { items: page.items.map(({ id }) => String(id)), ...(page.after === undefined ? {} : { after: page.after }) }
}
