import { setTimeout as sleep } from 'node:timers/promises'
import {
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ResourceNotFoundException,
  ScanCommand,
  type ScanCommandOutput,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { tableName } from '../environment.ts'
import type { StoredItem } from './contents.ts'

/** The tables of a stage as a backup sees them: whole, and without knowing what the items mean. */
export type TableStore = {
  readonly client: DynamoDBClient
  readonly stage: string
  readonly exists: (table: TableName) => Promise<boolean>
  /** Every item of a table, a page at a time. */
  readonly scan: (table: TableName, each: (items: readonly StoredItem[]) => void | Promise<void>) => Promise<void>
  /** The first items, at most so many. */
  readonly first: (table: TableName, most: number) => Promise<readonly StoredItem[]>
  readonly get: (table: TableName, pk: string, sk: string) => Promise<StoredItem | undefined>
  readonly put: (table: TableName, item: StoredItem) => Promise<void>
  /** Up to 100 items with different keys and 4 MB, all or none; sent again when the engine is too busy. */
  readonly putAll: (table: TableName, items: readonly StoredItem[]) => Promise<void>
  readonly remove: (table: TableName, pk: string, sk: string) => Promise<void>
}

/** `endpoint` absent: DynamoDB in the cloud, with the credentials of the environment. */
export function tableStore({ endpoint, stage, region }: { endpoint: string | undefined; stage: string; region: string }): TableStore {
  const local = { endpoint: endpoint ?? '', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  const client = new DynamoDBClient({ region, maxAttempts: 5, ...(endpoint === undefined ? {} : local) })
  return {
    client,
    stage,
    exists: async (table) => {
      try {
        await client.send(new DescribeTableCommand({ TableName: tableName(stage, table) }))
        return true
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return false
        throw error
      }
    },
    scan: async (table, each) => {
      let after: StoredItem | undefined
      do {
        const from = after === undefined ? {} : { ExclusiveStartKey: after }
        const page: ScanCommandOutput = await client.send(
          new ScanCommand({ TableName: tableName(stage, table), ConsistentRead: true, ...from }),
        )
        await each(page.Items ?? [])
        after = page.LastEvaluatedKey
      } while (after !== undefined)
    },
    first: async (table, most) =>
      (await client.send(new ScanCommand({ TableName: tableName(stage, table), Limit: most, ConsistentRead: true }))).Items ?? [],
    get: async (table, pk, sk) =>
      (
        await client.send(
          new GetItemCommand({ TableName: tableName(stage, table), Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
        )
      ).Item,
    put: async (table, item) => void (await client.send(new PutItemCommand({ TableName: tableName(stage, table), Item: item }))),
    putAll: async (table, items) => {
      const TransactItems = items.map((item) => ({ Put: { TableName: tableName(stage, table), Item: item } }))
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.send(new TransactWriteItemsCommand({ TransactItems }))
          return
        } catch (error) {
          if (!(error instanceof TransactionCanceledException) || attempt === mostAttempts) throw error
          await sleep(Math.random() * 50 * 2 ** attempt)
        }
      }
    },
    remove: async (table, pk, sk) =>
      void (await client.send(new DeleteItemCommand({ TableName: tableName(stage, table), Key: { pk: { S: pk }, sk: { S: sk } } }))),
  }
}

const mostAttempts = 8
