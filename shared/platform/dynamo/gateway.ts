import { randomUUID } from 'node:crypto'
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Config } from '../config.ts'
import { type Item, type Key, type Operation, transactItem } from './operations.ts'
import { attemptBudget, persistently, StoreUnavailable, TryAgain } from './retries.ts'
import type { IndexName, TableName } from './tables.ts'

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
  /** All or nothing, up to 100 operations over any tables. */
  readonly transact: (operations: readonly Operation[]) => Promise<Result<void, Refused>>
  /** Reads a whole table in pages, for the indexer and scheduled work alone; `segment` of `segments` for parallel readers. */
  readonly scan: (
    table: TableName,
    options?: { readonly after?: Position | undefined; readonly segment?: number; readonly segments?: number },
  ) => Promise<{ readonly items: readonly Item[]; readonly after?: Position }>
}

/** The one door to DynamoDB: bounded attempts (see retries.ts), explicit time-outs, conditional failures as values. */
export function createDynamo(config: Config): Dynamo {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: config.AWS_REGION,
      // Attempts are counted in one place, those after a cancelled transaction too.
      maxAttempts: 1,
      requestHandler: { connectionTimeout: 1000, requestTimeout: attemptBudget, throwOnRequestTimeout: true },
      ...(config.DYNAMODB_ENDPOINT === undefined ? {} : { endpoint: config.DYNAMODB_ENDPOINT }),
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  )
  return {
    get: async (table, key) => {
      const command = new GetCommand({ TableName: config.table(table), Key: onlyKey(key), ConsistentRead: true })
      const answer = await persistently((abortSignal) => client.send(command, { abortSignal }))
      return answer.Item as Item | undefined
    },
    query: async (table, query) => {
      const command = new QueryCommand({ TableName: config.table(table), ...queryInput(query) })
      return pageOf(await persistently((abortSignal) => client.send(command, { abortSignal })))
    },
    batchGet: async (table, keys) => {
      const found = await batch(client, config.table(table), keys)
      const byKey = new Map(found.map((item) => [`${item.pk}\n${item.sk}`, item]))
      return keys.map((key) => byKey.get(`${key.pk}\n${key.sk}`))
    },
    transact: (operations) => transact(client, config, operations),
    scan: async (table, { after, segment, segments } = {}) => {
      const command = new ScanCommand({
        TableName: config.table(table),
        ConsistentRead: true,
        ...(after === undefined ? {} : { ExclusiveStartKey: after }),
        ...(segments === undefined ? {} : { Segment: segment, TotalSegments: segments }),
      })
      return pageOf(await persistently((abortSignal) => client.send(command, { abortSignal })))
    },
  }
}

function onlyKey({ pk, sk }: Key): { pk: string; sk: string } {
  return { pk, sk }
}

function pageOf(answer: {
  readonly Items?: Record<string, unknown>[] | undefined
  readonly LastEvaluatedKey?: Record<string, unknown> | undefined
}): { readonly items: readonly Item[]; readonly after?: Position } {
  return {
    items: (answer.Items ?? []) as Item[],
    ...(answer.LastEvaluatedKey === undefined ? {} : { after: answer.LastEvaluatedKey as Position }),
  }
}

function queryInput(query: Query): Omit<ConstructorParameters<typeof QueryCommand>[0], 'TableName'> {
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
    ExpressionAttributeValues: { ':pk': query.pk, ...range?.values },
    ScanIndexForward: !(query.newestFirst ?? false),
    Limit: query.limit,
    ...(query.after === undefined ? {} : { ExclusiveStartKey: query.after }),
  }
}

async function batch(client: DynamoDBDocumentClient, physical: string, keys: readonly Key[]): Promise<Item[]> {
  const found: Item[] = []
  const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, onlyKey(key)])).values()]
  let pending: NonNullable<BatchGetCommandOutput['UnprocessedKeys']> = {
    [physical]: { Keys: unique, ConsistentRead: true },
  }
  if (unique.length === 0) return found
  await persistently(async (abortSignal) => {
    const answer = await client.send(new BatchGetCommand({ RequestItems: pending }), { abortSignal })
    found.push(...((answer.Responses?.[physical] ?? []) as Item[]))
    pending = answer.UnprocessedKeys ?? {}
    if (Object.keys(pending).length > 0) throw new TryAgain(`keys of ${physical} are unprocessed`)
  })
  return found
}

const inTheWay: ReadonlySet<string | undefined> = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

/**
 * All attempts carry one token: when the first one's reply was lost, the next one is told that it was done, and not that its own
 * conditions do not hold any more.
 */
async function transact(client: DynamoDBDocumentClient, config: Config, operations: readonly Operation[]): Promise<Result<void, Refused>> {
  const items = operations.map((operation) => transactItem(operation, config.table(operation.table)))
  const command = new TransactWriteCommand({ TransactItems: items, ClientRequestToken: randomUUID() })
  try {
    return await persistently((abortSignal) => attempt(client, command, abortSignal))
  } catch (error) {
    if (error instanceof StoreUnavailable && error.cause instanceof TryAgain) return fail({ kind: 'conflict' })
    throw error
  }
}

async function attempt(
  client: DynamoDBDocumentClient,
  command: TransactWriteCommand,
  abortSignal: AbortSignal,
): Promise<Result<void, Refused>> {
  try {
    await client.send(command, { abortSignal })
    return ok()
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code)
    const at = codes.indexOf('ConditionalCheckFailed')
    if (at >= 0) return fail({ kind: 'condition-failed', at })
    throw codes.some((code) => inTheWay.has(code)) ? new TryAgain('another transaction was in the way') : error
  }
}
