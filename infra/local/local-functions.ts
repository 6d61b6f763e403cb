import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stop as stopEsbuild } from 'esbuild'
import { type FunctionName, functionNames, prefixes } from '#shared/platform/access.ts'
import { bundle, functionFolders, ourFolders } from '../bundle.ts'
import { environmentOf, lambdaName, type Stage } from '../environment.ts'
import { limits } from '../functions.ts'
import { kept } from '../kept.ts'
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

/** Sees to the bundles of all functions in a source folder, and says which there are. Ours are made anew when a source has changed: it takes longer than the rest of a start. */
export async function bundleAll(source: string, output: string): Promise<readonly FunctionName[]> {
  const folders = functionFolders(source)
  const present = functionNames.filter((fn) => folders.includes(fn))
  const make = async (folder: string): Promise<void> => {
    const made = await Promise.allSettled(present.map(async (fn) => bundle(fn, { source, output: folder })))
    await stopEsbuild()
    for (const one of made) if (one.status === 'rejected') throw one.reason
  }
  if (source === ourFolders.source) stand(output, await kept('bundles', ['{functions,shared,infra}/**/*', '{package,tsconfig}.json'], make))
  else await make(output)
  return present
}

/** One folder in the place of another: a system's bundles are where it keeps everything, whoever made them. */
function stand(here: string, there: string): void {
  rmSync(here, { recursive: true, force: true })
  mkdirSync(dirname(here), { recursive: true })
  symlinkSync(there, here, 'dir')
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
