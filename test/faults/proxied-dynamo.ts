import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createDynamo, type Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { storeEnvironment, tableName } from '../../infra/environment.ts'
import { startEngines } from '../../infra/local/engines.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { createTables } from '../../infra/resources.ts'
import { type EngineProxy, startProxy } from './proxy/start-proxy.ts'

/** DynamoDB's engine alone, with the product's tables, behind a proxy. */
export type ProxiedDynamo = {
  readonly proxy: EngineProxy
  /** Past the proxy. */
  readonly endpoint: string
  readonly physical: (table: TableName) => string
  /** A bare client with these credentials: one attempt, half a second. */
  readonly client: (accessKeyId: string, endpoint?: string) => DynamoDBDocumentClient
  /** The product's gateway, with the credentials of this process, an operator. */
  readonly gateway: (fn: FunctionName) => Dynamo
  readonly stop: () => Promise<void>
}

const stage = 'proxied'

export async function proxiedDynamo(): Promise<ProxiedDynamo> {
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-proxied-'))
  const engines = await startEngines(folder, await anyPorts(), { opensearch: 'http://127.0.0.1:9', objects: 'http://127.0.0.1:9' })
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'x' }
  await createTables(new DynamoDBClient({ endpoint: engines.dynamo, region: 'cn-north-1', credentials }), stage)
  const proxy = await startProxy({ engine: 'dynamo', target: engines.dynamo, operators: ['operator'] })
  const env = storeEnvironment(stage, proxy.url, { caller: credentials.accessKeyId })
  return {
    proxy,
    endpoint: engines.dynamo,
    physical: (table) => tableName(stage, table),
    client: (accessKeyId, endpoint = proxy.url) => {
      const settings = { maxAttempts: 1, requestHandler: { requestTimeout: 500, throwOnRequestTimeout: true } }
      const keys = { accessKeyId, secretAccessKey: 'x' }
      return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'cn-north-1', credentials: keys, ...settings }))
    },
    gateway: (fn) => createDynamo(readConfig(fn, env)),
    stop: async () => {
      await proxy.stop()
      await engines.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
