import { rmSync } from 'node:fs'
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
import { engineFolder } from '../support/engine-folder.ts'
import { type EngineProxy, startProxy } from './proxy/start-proxy.ts'
import { type Relay, startRelay } from './proxy/start-relay.ts'

/** DynamoDB's engine alone, with the product's tables, behind a relay: for a rush. */
export type RelayedDynamo = {
  readonly proxy: Relay
  /** Past the proxy. */
  readonly endpoint: string
  /** The product's gateway, with the credentials of this process, an operator; to the engine itself with its endpoint. */
  readonly gateway: (fn: FunctionName, endpoint?: string) => Dynamo
  readonly stop: () => Promise<void>
}

/** The same behind a proxy. */
export type ProxiedDynamo = RelayedDynamo & {
  readonly proxy: EngineProxy
  readonly physical: (table: TableName) => string
  /** A bare client with these credentials: one attempt, half a second. */
  readonly client: (accessKeyId: string, endpoint?: string) => DynamoDBDocumentClient
}

const stage = 'proxied'
const operator = { accessKeyId: 'operator', secretAccessKey: 'x' }

export async function proxiedDynamo(): Promise<ProxiedDynamo> {
  const engine = await startEngine()
  const proxy = await startProxy({ engine: 'dynamo', target: engine.endpoint, operators: [operator.accessKeyId] })
  return {
    ...storeBehind(proxy, engine),
    proxy,
    physical: (table) => tableName(stage, table),
    client: (accessKeyId, endpoint = proxy.url) => {
      const settings = { maxAttempts: 1, requestHandler: { requestTimeout: 500, throwOnRequestTimeout: true } }
      const keys = { accessKeyId, secretAccessKey: 'x' }
      return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'cn-north-1', credentials: keys, ...settings }))
    },
  }
}

export async function relayedDynamo(): Promise<RelayedDynamo> {
  const engine = await startEngine()
  return storeBehind(await startRelay(engine.endpoint), engine)
}

type Engine = { readonly endpoint: string; readonly stop: () => Promise<void> }

async function startEngine(): Promise<Engine> {
  const folder = engineFolder('proxied')
  const engines = await startEngines(folder, await anyPorts(), { opensearch: 'http://127.0.0.1:9', objects: 'http://127.0.0.1:9' })
  await createTables(new DynamoDBClient({ endpoint: engines.dynamo, region: 'cn-north-1', credentials: operator }), stage)
  return {
    endpoint: engines.dynamo,
    stop: async () => {
      await engines.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

function storeBehind(proxy: Relay, engine: Engine): RelayedDynamo {
  return {
    proxy,
    endpoint: engine.endpoint,
    gateway: (fn, endpoint = proxy.url) =>
      createDynamo(readConfig(fn, storeEnvironment(stage, endpoint, { caller: operator.accessKeyId }))),
    stop: async () => {
      await proxy.stop()
      await engine.stop()
    },
  }
}
