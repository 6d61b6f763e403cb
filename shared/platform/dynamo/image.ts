import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda'
import type { Item } from './operations.ts'

/** A change of a table as Lambda delivers it, and what a function answers to a batch of them. */
export type StreamRecord = DynamoDBRecord
/** An item as the protocol writes it. */
export type Image = Readonly<Record<string, AttributeValue>>
export type BatchAnswer = DynamoDBBatchResponse

/** An image of a stream record as the item that it is. */
export function itemOf(image: Image): Item {
  // A plain loop: a rebuild turns millions of attributes. In order: the engine has none, and V8 would keep a shape of its own for each item (decision 0037).
  const item: Record<string, unknown> = {}
  for (const name of Object.keys(image).sort()) item[name] = plain(image[name] as AttributeValue)
  return item as Item
}

function plain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S
  if (value.N !== undefined) return Number(value.N)
  if (value.BOOL !== undefined) return value.BOOL
  if (value.NULL !== undefined) return null
  if (value.L !== undefined) return value.L.map(plain)
  if (value.M !== undefined) return itemOf(value.M)
  if (value.SS !== undefined) return new Set(value.SS)
  if (value.NS !== undefined) return new Set(value.NS.map(Number))
  if (value.B !== undefined) return Buffer.from(value.B, 'base64')
  return new Set((value.BS ?? []).map((bytes) => Buffer.from(bytes, 'base64')))
}
