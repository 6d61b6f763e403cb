import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { dataFolder, type Running, runningOn, type Secrets } from '../local/data-folder.ts'
import { type Endpoints, startEngines } from '../local/engines.ts'
import { localRegion } from '../local/local-connection.ts'
import { anyPorts } from '../local/ports.ts'
import { readState } from '../local/state-file.ts'
import { type TableStore, tableStore } from './table-store.ts'

/** The tables that a command works on, and what ends them again. */
export type OpenStore = {
  readonly store: TableStore
  /** Where the tables are, in words. */
  readonly where: string
  /** The data folder behind them, when they are those of `npm start`. */
  readonly folder?: string
  readonly contactKey: string | undefined
  readonly close: () => Promise<void>
}

/**
 * Finds the tables: those of DYNAMODB_ENDPOINT; with `cloud` those of the AWS account in the environment; else those of the system that
 * runs on this machine, or, when none runs, of its data folder, whose engine is started for the time of the command.
 */
export async function openStore(
  env: Readonly<Record<string, string | undefined>>,
  { cloud, create }: { readonly cloud: boolean; readonly create: boolean },
): Promise<Result<OpenStore, string>> {
  const stage = env.STAGE ?? 'local'
  const region = env.AWS_REGION ?? localRegion
  const givenKey = env.CONTACT_KEY === '' ? undefined : env.CONTACT_KEY
  const at = (endpoint: string | undefined): TableStore => tableStore({ endpoint, stage, region })
  const nothing = async (): Promise<void> => undefined
  if (cloud) {
    if (env.STAGE === undefined || env.AWS_REGION === undefined)
      return fail('--aws 需要环境变量 STAGE 和 AWS_REGION，以及可用的 AWS 凭证。')
    return ok({ store: at(undefined), where: `AWS ${region} 的环境 ${stage}`, contactKey: givenKey, close: nothing })
  }
  if (env.DYNAMODB_ENDPOINT !== undefined) {
    const endpoint = env.DYNAMODB_ENDPOINT
    return ok({ store: at(endpoint), where: `${endpoint} 的环境 ${stage}`, contactKey: givenKey, close: nothing })
  }
  const secrets = readState<Secrets | undefined>(join(dataFolder, 'secrets.json'), undefined)
  const own = { folder: dataFolder, contactKey: givenKey ?? secrets?.contacts }
  const running = runningOn(dataFolder)
  if (running !== undefined) {
    const endpoint = await endpointOf(running)
    return ok({ ...own, store: at(endpoint), where: `正在运行的匠才(${running.url})`, close: nothing })
  }
  if (!create && (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0))
    return fail(`${dataFolder} 里没有数据。请先运行 npm start，或用 DYNAMODB_ENDPOINT 指明数据库地址。`)
  const unused = 'http://127.0.0.1:9'
  const engines = await startEngines(dataFolder, await anyPorts(), { opensearch: unused, objects: unused })
  return ok({ ...own, store: at(engines.dynamo), where: `数据文件夹 ${dataFolder}`, close: engines.stop })
}

async function endpointOf({ url }: Running): Promise<string> {
  const answer = (await (await fetch(`${url}/dev/status`)).json()) as { readonly engines: Endpoints }
  return answer.engines.dynamo
}
