import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Config } from '../config.ts'
import { toAttributes } from './attribute-values.ts'
import { absent, type Condition, equal } from './conditions.ts'
import { type Image, itemOf } from './image.ts'
import { check, type Item, type Key, keyAttributes, type Operation, type Put, transactItem } from './operations.ts'
import { persistently, StoreUnavailable, TryAgain } from './retries.ts'
import type { IndexName, TableName } from './tables.ts'
import { createWire, DynamoFault, type Wire } from './wire.ts'

/** Where a query stopped: DynamoDB's own key of the last item read. Handed out only encrypted (see http/cursor.ts). */
export type Position = Readonly<Record<string, string>>

export type Query = {
  /** The table's own keys when absent. */
  readonly index?: IndexName
  readonly pk: string
  /** Only sort keys that begin with this. */
  readonly beginsWith?: string
  /** Only sort keys from `from` to `to`, both included. */
  readonly between?: readonly [from: string, to: string]
  readonly newestFirst?: boolean
  readonly limit: number
  readonly after?: Position | undefined
}

/** A transaction refused: which operation's condition failed. `conflict` when another transaction was in the way each time. */
type Refused = { readonly kind: 'condition-failed'; readonly at: number } | { readonly kind: 'conflict' }

export type Dynamo = {
  readonly get: (table: TableName, key: Key) => Promise<Item | undefined>
  readonly query: (table: TableName, query: Query) => Promise<{ readonly items: readonly Item[]; readonly after?: Position }>
  /** Up to 100 items in the order of the keys; missing ones are `undefined`. Unprocessed keys are asked for again. */
  readonly batchGet: (table: TableName, keys: readonly Key[]) => Promise<readonly (Item | undefined)[]>
  /** Of up to 100 keys, which have nothing: told by checks alone, for who may check a table and not read it. */
  readonly vacant: (table: TableName, keys: readonly Key[]) => Promise<readonly boolean[]>
  /** All or nothing, up to 100 operations over any tables. */
  readonly transact: (operations: readonly Operation[]) => Promise<Result<void, Refused>>
  /**
   * One thing by itself that must be new (`add`) and lies under a key with an id made for it: a look, entered in the ledger. Whoever goes on knows that it
   * is written; a key that was taken before is a bug.
   */
  readonly append: (entry: Put) => Promise<void>
  /**
   * Reads a whole table in pages, for the indexer and scheduled work alone; `segment` of `segments` for parallel readers. `entity`: only
   * items of this kind are sent; all are read and paid for.
   */
  readonly scan: (
    table: TableName,
    options?: { readonly after?: Position | undefined; readonly segment?: number; readonly segments?: number; readonly entity?: string },
  ) => Promise<{ readonly items: readonly Item[]; readonly after?: Position }>
}

/** The one door to DynamoDB: bounded attempts (see retries.ts), explicit time-outs, conditional failures as values. */
export function createDynamo(config: Config): Dynamo {
  const wire = createWire(config)
  return {
    get: async (table, key) => {
      const input = { TableName: config.table(table), Key: keyAttributes(key), ConsistentRead: true }
      const { Item } = await persistently((within) => wire<{ readonly Item?: Image }>('GetItem', input, within))
      return Item === undefined ? undefined : itemOf(Item)
    },
    query: async (table, query) => {
      // Nothing lies between an end and a beginning; the engine would call the question wrong.
      if (query.between !== undefined && query.between[0] > query.between[1]) return { items: [] }
      const input = { TableName: config.table(table), ...queryInput(query) }
      return pageOf(await persistently((within) => wire('Query', input, within)))
    },
    batchGet: async (table, keys) => {
      const found = await batch(wire, config.table(table), keys)
      const byKey = new Map(found.map((item) => [`${item.pk}\n${item.sk}`, item]))
      return keys.map((key) => byKey.get(`${key.pk}\n${key.sk}`))
    },
    vacant: async (table, keys) => vacant(wire, table, config.table(table), keys),
    transact: (operations) => transact(wire, config, operations),
    append: (entry) => append(wire, config, entry),
    scan: async (table, { after, segment, segments, entity } = {}) => {
      const input = {
        TableName: config.table(table),
        ConsistentRead: true,
        ...(after === undefined ? {} : { ExclusiveStartKey: toAttributes(after) }),
        ...(segments === undefined ? {} : { Segment: segment, TotalSegments: segments }),
        ...(entity === undefined ? {} : filterInput(equal('entity', entity))),
      }
      return pageOf(await persistently((within) => wire('Scan', input, within)))
    },
  }
}

function pageOf(answer: { readonly Items?: readonly Image[]; readonly LastEvaluatedKey?: Image }): {
  readonly items: readonly Item[]
  readonly after?: Position
} {
  return {
    items: (answer.Items ?? []).map(itemOf),
    ...(answer.LastEvaluatedKey === undefined ? {} : { after: itemOf(answer.LastEvaluatedKey) as unknown as Position }),
  }
}

function filterInput({ expression, names, values }: Condition): object {
  return { FilterExpression: expression, ExpressionAttributeNames: names, ExpressionAttributeValues: toAttributes(values) }
}

function queryInput(query: Query): object {
  const [pk, sk] = query.index === undefined ? ['pk', 'sk'] : [`${query.index}Pk`, `${query.index}Sk`]
  const range =
    query.between !== undefined
      ? { expression: ' AND #sk BETWEEN :from AND :to', values: { ':from': query.between[0], ':to': query.between[1] } }
      : query.beginsWith !== undefined
        ? { expression: ' AND begins_with(#sk, :prefix)', values: { ':prefix': query.beginsWith } }
        : undefined
  return {
    ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
    KeyConditionExpression: `#pk = :pk${range?.expression ?? ''}`,
    ExpressionAttributeNames: { '#pk': pk, ...(range === undefined ? {} : { '#sk': sk }) },
    ExpressionAttributeValues: toAttributes({ ':pk': query.pk, ...range?.values }),
    ScanIndexForward: !(query.newestFirst ?? false),
    Limit: query.limit,
    ...(query.after === undefined ? {} : { ExclusiveStartKey: toAttributes(query.after) }),
  }
}

async function batch(wire: Wire, physical: string, keys: readonly Key[]): Promise<Item[]> {
  const found: Item[] = []
  const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, keyAttributes(key)])).values()]
  let pending: object = { [physical]: { Keys: unique, ConsistentRead: true } }
  if (unique.length === 0) return found
  await persistently(async (within) => {
    const answer = await wire<Batch>('BatchGetItem', { RequestItems: pending }, within)
    found.push(...(answer.Responses?.[physical] ?? []).map(itemOf))
    pending = answer.UnprocessedKeys ?? {}
    if (Object.keys(pending).length > 0) throw new TryAgain(`keys of ${physical} are unprocessed`)
  })
  return found
}

type Batch = { readonly Responses?: Readonly<Record<string, readonly Image[]>>; readonly UnprocessedKeys?: object }

const inTheWay: ReadonlySet<string> = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

/**
 * All attempts carry one token: when the first one's reply was lost, the next one is told that it was done, and not that its own
 * conditions do not hold any more.
 */
async function transact(wire: Wire, config: Config, operations: readonly Operation[]): Promise<Result<void, Refused>> {
  const items = operations.map((operation) => transactItem(operation, config.table(operation.table)))
  const input = { TransactItems: items, ClientRequestToken: randomUUID() }
  try {
    return await persistently((within) => attempt(wire, input, within), operations.length)
  } catch (error) {
    if (error instanceof StoreUnavailable && error.cause instanceof TryAgain) return fail({ kind: 'conflict' })
    throw error
  }
}

/**
 * Without a token, since the entry's key says as much: nobody else has the id, so what lies there at the second attempt is what the first one wrote. DynamoDB
 * keeps each token for ten minutes, and its local engine looks at all of them at each transaction that has one (decision 0043).
 */
async function append(wire: Wire, config: Config, entry: Put): Promise<void> {
  const input = { TransactItems: [transactItem(entry, config.table(entry.table))] }
  let attempts = 0
  await persistently(async (within) => {
    attempts += 1
    const done = await attempt(wire, input, within)
    if (!done.ok && attempts === 1) throw new Error(`the key of a new ${entry.item.entity} was taken`)
  }, 1)
}

/** A transaction of checks that writes nothing: what it is refused for is the answer. */
async function vacant(wire: Wire, table: TableName, physical: string, keys: readonly Key[]): Promise<readonly boolean[]> {
  if (keys.length === 0) return []
  const items = keys.map((key) => transactItem(check(table, key, absent), physical))
  return persistently(async (within) => {
    try {
      await wire('TransactWriteItems', { TransactItems: items }, within)
      return keys.map(() => true)
    } catch (error) {
      if (!(error instanceof DynamoFault)) throw error
      if (error.reasons.some((code) => inTheWay.has(code))) throw new TryAgain('a transaction was in the way')
      if (!error.reasons.includes('ConditionalCheckFailed')) throw error
      return keys.map((_, at) => error.reasons[at] !== 'ConditionalCheckFailed')
    }
  }, keys.length)
}

async function attempt(wire: Wire, input: object, within: number): Promise<Result<void, Refused>> {
  try {
    await wire('TransactWriteItems', input, within)
    return ok()
  } catch (error) {
    if (!(error instanceof DynamoFault)) throw error
    const at = error.reasons.indexOf('ConditionalCheckFailed')
    if (at >= 0) return fail({ kind: 'condition-failed', at })
    throw error.reasons.some((code) => inTheWay.has(code)) ? new TryAgain('another transaction was in the way') : error
  }
}
