import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type FunctionName, prefixes } from '#shared/platform/access.ts'
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

type Settings = {
  readonly present: readonly FunctionName[]
  /** Where the bundles are, and the logs go. */
  readonly bundles: string
  readonly logs: string
  readonly stage: Stage
  readonly say: (line: string) => void
}

/**
 * Processes of a function that answers HTTP. Two of those are asked most; more of their processes than the machine has processors for only share
 * these, and everybody waits longer (decision 0039).
 */
const mostAwaited: number = Math.min(3, Math.max(2, availableParallelism()))

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
        ...(answersHttp(fn) ? { most: mostAwaited, patience: 1000 } : { most: 2 }),
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
