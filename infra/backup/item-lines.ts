import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { StoredItem } from './contents.ts'

/** An item as a line of an export: DynamoDB's own JSON, bytes in base64. */
export function lineOf(item: StoredItem): string {
  return `${JSON.stringify({ Item: item }, (_, value: unknown) => (isBytes(value) ? Buffer.from(value).toString('base64') : value))}\n`
}

/** The item of a line; `undefined` when it is none, or has not the two keys that every item has. */
export function itemOfLine(text: string): StoredItem | undefined {
  let read: { readonly Item?: Record<string, AttributeValue> }
  try {
    read = JSON.parse(text) as typeof read
  } catch {
    return undefined
  }
  const item = read?.Item
  if (typeof item?.pk?.S !== 'string' || typeof item.sk?.S !== 'string') return undefined
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, withBytes(value)]))
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array
}

/** Bytes were base64 in the line. */
function withBytes(value: AttributeValue): AttributeValue {
  if (value.B !== undefined) return { B: Buffer.from(String(value.B), 'base64') }
  if (value.BS !== undefined) return { BS: value.BS.map((one) => Buffer.from(String(one), 'base64')) }
  if (value.L !== undefined) return { L: value.L.map(withBytes) }
  if (value.M !== undefined) return { M: Object.fromEntries(Object.entries(value.M).map(([name, part]) => [name, withBytes(part)])) }
  return value
}
