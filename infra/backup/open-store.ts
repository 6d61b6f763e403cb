import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { dataFolder, type Running, runningOn, type Secrets } from '../local/data-folder.ts'
import { type Endpoints, startEngines } from '../local/engines.ts'
import { localRegion } from '../local/local-connection.ts'
import { anyPorts } from '../local/ports.ts'
import { readState } from '../local/state-file.ts'
import { type ObjectStore, objectStore } from './object-store.ts'
import { type TableStore, tableStore } from './table-store.ts'

/** The tables that a command works on, and what ends them again. */
export type OpenStore = {
  readonly store: TableStore
  /** The buckets of the same stage; absent where only tables were named. */
  readonly objects: ObjectStore | undefined
  /** Where the tables are, in words. */
  readonly where: string
  /** The data folder behind them, when they are those of `npm start`. */
  readonly folder?: string
  readonly contactKey: string | undefined
  readonly close: () => Promise<void>
}

/**
 * Finds the tables and buckets: those of DYNAMODB_ENDPOINT and OBJECTS_ENDPOINT; with `cloud` those of the AWS account in the environment; else those of the system that
 * runs on this machine, or, when none runs, of its data folder, whose engine is started for the time of the command.
 */
export async function openStore(
  env: Readonly<Record<string, string | undefined>>,
  { cloud, create }: { readonly cloud: boolean; readonly create: boolean },
): Promise<Result<OpenStore, string>> {
  const stage = env.STAGE ?? 'local'
  const region = env.AWS_REGION ?? localRegion
  const givenKey = env.CONTACT_KEY === '' ? undefined : env.CONTACT_KEY
  const account = env.AWS_ACCOUNT_ID
  const at = (endpoint: string | undefined, objects: string | undefined): Pick<OpenStore, 'store' | 'objects'> => ({
    store: tableStore({ endpoint, stage, region }),
    objects:
      endpoint !== undefined && objects === undefined
        ? undefined
        : objectStore({ endpoint: objects, region, name: stage, ...(endpoint === undefined && account !== undefined ? { account } : {}) }),
  })
  const nothing = async (): Promise<void> => undefined
  if (cloud) {
    if (env.STAGE === undefined || env.AWS_REGION === undefined || account === undefined)
      return fail('--aws 需要环境变量 STAGE、AWS_REGION 和 AWS_ACCOUNT_ID，以及可用的 AWS 凭证。')
    return ok({ ...at(undefined, undefined), where: `AWS ${region} 的环境 ${stage}`, contactKey: givenKey, close: nothing })
  }
  if (env.DYNAMODB_ENDPOINT !== undefined) {
    const endpoint = env.DYNAMODB_ENDPOINT
    return ok({
      ...at(endpoint, env.OBJECTS_ENDPOINT === '' ? undefined : env.OBJECTS_ENDPOINT),
      where: `${endpoint} 的环境 ${stage}`,
      contactKey: givenKey,
      close: nothing,
    })
  }
  const secrets = readState<Secrets | undefined>(join(dataFolder, 'secrets.json'), undefined)
  const own = { folder: dataFolder, contactKey: givenKey ?? secrets?.contacts }
  const running = runningOn(dataFolder)
  if (running !== undefined) {
    const { dynamo, objects } = await endpointsOf(running)
    return ok({ ...own, ...at(dynamo, objects), where: `正在运行的匠才(${running.url})`, close: nothing })
  }
  if (!create && (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0))
    return fail(`${dataFolder} 里没有数据。请先运行 npm start，或用 DYNAMODB_ENDPOINT 指明数据库地址。`)
  const engines = await startEngines(dataFolder, await anyPorts(), { opensearch: 'http://127.0.0.1:9' })
  return ok({ ...own, ...at(engines.dynamo, engines.objects), where: `数据文件夹 ${dataFolder}`, close: engines.stop })
}

async function endpointsOf({ url }: Running): Promise<Endpoints> {
  const answer = (await (await fetch(`${url}/dev/status`)).json()) as { readonly engines: Endpoints }
  return answer.engines
}
