import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Clock } from '#shared/kernel/clock.ts'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { createObjects, type Objects } from '#shared/platform/objects/objects.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { createBuckets, objectStore } from '../../infra/backup/object-store.ts'
import { storeEnvironment } from '../../infra/environment.ts'
import { localConnection, localRegion } from '../../infra/local/local-connection.ts'
import { createTables } from '../../infra/resources.ts'

/** A store of a test's own on the running engine: tables under a fresh stage, a clock that stands still until it is moved. */
export type TestStore = Deps & {
  readonly setClock: (instant: string) => void
  /** The same store as another function sees it: tables outside its row of the access matrix throw. */
  readonly as: (fn: FunctionName) => Deps
}

/** `stage` is part of the names of the tables. */
export async function testStore(endpoint: string, now = '2026-12-01T00:00:00.000Z'): Promise<TestStore & { readonly stage: string }> {
  const stage = `t${randomBytes(5).toString('hex')}`
  await createTables(new DynamoDBClient(localConnection(endpoint)), stage)
  let instant = now
  const as = storeOn(endpoint, stage, { now: () => instant })
  return {
    ...as('desk'),
    as,
    stage,
    setClock: (next) => {
      instant = next
    },
  }
}

/** What a function's use cases are given, on the tables of a stage that exist on the running engine. */
export function storeOn(endpoint: string, stage: string, clock: Clock): (fn: FunctionName) => Deps {
  const env = storeEnvironment(stage, endpoint)
  return (fn) => ({ dynamo: createDynamo(readConfig(fn, env)), clock, ids: randomIds(clock) })
}

/** Published objects of a test's own on the running engine (`inject('objects')`), as a function sees them. */
export async function testObjects(endpoint: string, fn: FunctionName = 'clock'): Promise<Objects> {
  const stage = `t${randomBytes(5).toString('hex')}`
  await createBuckets(objectStore({ endpoint, region: localRegion, name: stage }))
  return objectsOn(endpoint, stage, fn)
}

/** The published objects of a stage whose buckets exist. */
export function objectsOn(endpoint: string, stage: string, fn: FunctionName = 'clock'): Objects {
  return createObjects(readConfig(fn, storeEnvironment(stage, endpoint, { objects: endpoint })), 'published')
}
