import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { type IndexName, type TableDefinition, type TableName, tableNames, tables } from '#shared/platform/dynamo/tables.ts'
import { tableName } from './environment.ts'

const streamOfImages = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const

/**
 * Makes the tables of a stage as `tables` defines them. What is there already is kept: a table that exists only gets the indexes it
 * lacks, so data folders survive a new index. Used where no stack does it: the local system and tests.
 */
export async function createTables(client: DynamoDBClient, stage: string): Promise<void> {
  for (const name of tableNames) {
    const found = await describe(client, tableName(stage, name))
    if (found === undefined) await create(client, stage, name)
    else await complete(client, found, tables[name])
  }
}

async function describe(client: DynamoDBClient, physical: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: physical }))).Table
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

async function create(client: DynamoDBClient, stage: string, name: TableName): Promise<void> {
  const physical = tableName(stage, name)
  await client.send(new CreateTableCommand(tableInput(physical, tables[name])))
  await client.send(
    new UpdateTimeToLiveCommand({ TableName: physical, TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }),
  )
}

function tableInput(physical: string, definition: TableDefinition): CreateTableCommandInput {
  return {
    TableName: physical,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: stringAttributes(['pk', 'sk', ...definition.indexes.flatMap(indexKeys)]),
    KeySchema: keySchema('pk', 'sk'),
    ...(definition.indexes.length === 0 ? {} : { GlobalSecondaryIndexes: definition.indexes.map(indexInput) }),
    ...(definition.stream ? { StreamSpecification: streamOfImages } : {}),
  }
}

async function complete(client: DynamoDBClient, found: TableDescription, definition: TableDefinition): Promise<void> {
  const present = new Set(found.GlobalSecondaryIndexes?.map((index) => index.IndexName))
  for (const index of definition.indexes.filter((name) => !present.has(name))) {
    await client.send(
      new UpdateTableCommand({
        TableName: found.TableName,
        AttributeDefinitions: stringAttributes(indexKeys(index)),
        GlobalSecondaryIndexUpdates: [{ Create: indexInput(index) }],
      }),
    )
  }
  if (definition.stream && found.StreamSpecification?.StreamEnabled !== true) {
    await client.send(new UpdateTableCommand({ TableName: found.TableName, StreamSpecification: streamOfImages }))
  }
}

function indexKeys(index: IndexName): readonly [pk: string, sk: string] {
  return [`${index}Pk`, `${index}Sk`]
}

function indexInput(index: IndexName): GlobalSecondaryIndex {
  return { IndexName: index, KeySchema: keySchema(...indexKeys(index)), Projection: { ProjectionType: 'ALL' } }
}

function keySchema(pk: string, sk: string): NonNullable<CreateTableCommandInput['KeySchema']> {
  return [
    { AttributeName: pk, KeyType: 'HASH' },
    { AttributeName: sk, KeyType: 'RANGE' },
  ]
}

function stringAttributes(names: readonly string[]): NonNullable<CreateTableCommandInput['AttributeDefinitions']> {
  return names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' }))
}
