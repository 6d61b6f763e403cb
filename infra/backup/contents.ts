import { createHash } from 'node:crypto'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'

export type StoredItem = Readonly<Record<string, AttributeValue>>

/** A digest of a set of items whatever their order, so that two readings of a table can be compared without sorting it. */
export type Contents = { readonly add: (item: StoredItem) => void; readonly count: () => number; readonly digest: () => string }

const modulus: bigint = 2n ** 256n

export function contentsOf(): Contents {
  let sum = 0n
  let count = 0
  return {
    add: (item) => {
      sum = (sum + BigInt(`0x${digestOf(item)}`)) % modulus
      count += 1
    },
    count: () => count,
    digest: () => sum.toString(16).padStart(64, '0'),
  }
}

/** Equal for items that DynamoDB holds equal: neither the order of attributes nor that of a set counts. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex')
}

export function keyOfItem(item: StoredItem): string {
  return `${item.pk?.S} / ${item.sk?.S}`
}

const sets: ReadonlySet<string> = new Set(['SS', 'NS', 'BS'])

function ordered(value: unknown, name?: string): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) {
    const parts = value.map((part) => ordered(part))
    return name !== undefined && sets.has(name) ? parts.toSorted() : parts
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part, key)]),
  )
}
