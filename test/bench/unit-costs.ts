import type { Item } from '#shared/platform/dynamo/operations.ts'

/** What DynamoDB charges, by hand: AWS, "Read/write capacity modes" and "Transactions: capacity management". */

/** Read consistently one by one or in a batch: one unit for each 4 kB of each item. */
export function readOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + Math.ceil(bytesOf(item) / 4096), 0)
}

/** Found by one query of an index, which is only ever eventually consistent: half a unit for each 4 kB of all together. */
export function queryOf(items: readonly Item[]): number {
  return Math.max(1, Math.ceil(items.reduce((sum, item) => sum + bytesOf(item), 0) / 4096)) / 2
}

/** Written in a transaction: two units for each kB of each item, and one for each kB of its copy in each index that it is in. */
export function writeOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + Math.ceil(bytesOf(item) / 1024) * (2 + indexesOf(item)), 0)
}

function indexesOf(item: Item): number {
  return Object.keys(item).filter((name) => /^by[A-Z]\w*Pk$/.test(name)).length
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).replaceAll(/[-.]|0+$/g, '').length / 2) + 1
  if (typeof value !== 'object' || value === null) return 1
  if (Array.isArray(value)) return value.reduce((sum: number, inner) => sum + 1 + bytesOf(inner), 3)
  const entries = Object.entries(value)
  const inner = entries.reduce((sum, [name, one]) => sum + Buffer.byteLength(name) + bytesOf(one), 0)
  return isItem(value) ? inner : inner + 3 + entries.length
}

/** An item itself has no overhead; a map within it has. */
function isItem(value: object): boolean {
  return 'pk' in value && 'sk' in value
}
