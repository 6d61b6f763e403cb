import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { stop as stopEsbuild } from 'esbuild'
import { type FunctionName, functionNames, prefixes } from '#shared/platform/access.ts'
import { bundle, functionFolders } from '../bundle.ts'
import { environmentOf, lambdaName, type Stage } from '../environment.ts'
import { limits } from '../functions.ts'
import { type FunctionPool, functionPool, type Outcome } from './function-pool.ts'
import { accessKeyOf } from './invoke-api.ts'
import { localRegion } from './local-connection.ts'

/** The functions that exist, each in processes of its own. */
export type LocalFunctions = {
  readonly present: readonly FunctionName[]
  /** `undefined` when there is no such function. */
  readonly send: (fn: FunctionName, event: unknown, door?: string) => Promise<Outcome> | undefined
  readonly processIds: () => Readonly<Record<string, readonly number[]>>
  readonly stop: () => Promise<void>
}

/** Makes the bundles of all functions in a source folder, and says which there are. */
export async function bundleAll(source: string, output: string): Promise<readonly FunctionName[]> {
  const folders = functionFolders(source)
  const present = functionNames.filter((fn) => folders.includes(fn))
  const made = await Promise.allSettled(present.map(async (fn) => bundle(fn, { source, output })))
  await stopEsbuild()
  for (const one of made) if (one.status === 'rejected') throw one.reason
  return present
}

type Settings = {
  readonly present: readonly FunctionName[]
  /** Where the bundles are, and the logs go. */
  readonly bundles: string
  readonly logs: string
  readonly stage: Stage
  readonly say: (line: string) => void
}

export function startFunctions({ present, bundles, logs, stage, say }: Settings): LocalFunctions {
  mkdirSync(logs, { recursive: true })
  const pools = new Map<FunctionName, FunctionPool>(
    present.map((fn) => [
      fn,
      functionPool({
        name: lambdaName(stage.name, fn),
        file: join(bundles, fn, 'main.mjs'),
        environment: { ...environmentOf(fn, stage), ...runtimeOf(fn, stage) },
        ...limits[fn],
        // More than the two functions that are asked most can use on two cores: further ones only share the processor, and everybody waits longer.
        ...(answersHttp(fn) ? { most: 3, patience: 1000 } : { most: 2 }),
        log: join(logs, `${fn}.log`),
        say,
      }),
    ]),
  )
  for (const [fn, pool] of pools) if (answersHttp(fn)) pool.warm()
  return {
    present,
    send: (fn, event, door) => pools.get(fn)?.invoke(event, door),
    processIds: () => Object.fromEntries([...pools].map(([fn, pool]) => [fn, pool.processIds()])),
    stop: async () => {
      await Promise.all([...pools.values()].map(async (pool) => pool.stop()))
    },
  }
}

/** What Lambda itself sets for a function. The access key tells the local Invoke call who is calling. */
function runtimeOf(fn: FunctionName, stage: Stage): Record<string, string> {
  return {
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: accessKeyOf(fn),
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_LAMBDA_FUNCTION_NAME: lambdaName(stage.name, fn),
    TZ: ':UTC',
  }
}

function answersHttp(fn: FunctionName): boolean {
  return prefixes.some(([, to]) => to === fn)
}
