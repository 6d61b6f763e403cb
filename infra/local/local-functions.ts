import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type FunctionName, prefixes } from '#shared/platform/access.ts'
import { environmentOf, lambdaName, type Stage } from '../environment.ts'
import { limits } from '../functions.ts'
import { type FunctionPool, type FunctionSettings, functionPool, type Outcome } from './function-pool.ts'
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
        ...placeOf(fn),
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

/**
 * How many processes at once, and who comes before whom. Functions that answer HTTP come after the engines: whoever is refused learns it at once, and what
 * has been begun is finished sooner than more is begun. What follows streams keeps its place: indices follow their tables as soon as before (decision
 * 0039). For the clock's work nobody waits, and some of it, each five minutes, reads for a tenth of a second (decision 0042).
 */
function placeOf(fn: FunctionName): Pick<FunctionSettings, 'most' | 'patience' | 'nice'> {
  if (answersHttp(fn)) return { most: mostAwaited, patience: 1000, nice: 5 }
  return fn === 'clock' ? { most: 2, nice: 10 } : { most: 2 }
}

function answersHttp(fn: FunctionName): boolean {
  return prefixes.some(([, to]) => to === fn)
}
