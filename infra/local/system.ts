import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { access, type FunctionName, functionNames, prefixes, type TableRight } from '#shared/platform/access.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { bundle, type Folders, functionFolders, ourFolders } from '../bundle.ts'
import { environmentOf, lambdaName, type Stage, tableName } from '../environment.ts'
import { limits } from '../functions.ts'
import { createTables } from '../resources.ts'
import { occupy, secretsOf } from './data-folder.ts'
import { type DeadLetterBox, deadLetterBox } from './dead-letters.ts'
import { serveDevPage } from './dev-pages.ts'
import { type Endpoints, startEngines } from './engines.ts'
import { type FunctionPool, functionPool, type Outcome } from './function-pool.ts'
import { createGateway } from './gateway.ts'
import { accessKeyOf, createInvokeApi } from './invoke-api.ts'
import { clientId, createIssuer } from './issuer.ts'
import { movableClock } from './movable-clock.ts'
import type { Ports } from './ports.ts'
import type { Progress } from './progress.ts'
import { startSchedules } from './schedule-runner.ts'
import { type Pump, redeliver, startPump } from './stream-pump.ts'

/** The whole product on this machine, running. */
export type LocalSystem = {
  /** `http://localhost:3000`, without a slash at the end. */
  readonly url: string
  readonly stage: 'local'
  /** Everything it keeps is below this folder. */
  readonly folder: string
  readonly engines: Endpoints
  /** Whether a function exists yet. */
  readonly serves: (fn: FunctionName) => boolean
  /** Calls a function with an event (the local time is added as `time` where it has none) and gives its answer; throws when it fails. */
  readonly invoke: (fn: FunctionName, event: object) => Promise<unknown>
  /** Local time, ISO. */
  readonly now: () => string
  /** Moves the clock (`undefined`: back to real time) and waits for the schedules that became due. */
  readonly moveClock: (instant?: string) => Promise<void>
  /** Waits until everything written so far has gone through the streams, and what that caused too. */
  readonly drainStreams: () => Promise<void>
  readonly deadLetters: Pick<DeadLetterBox, 'list'>
  /** Sends dead letters again (all without ids): which were refused again, and why. */
  readonly redrive: (ids?: readonly string[]) => ReturnType<DeadLetterBox['redrive']>
  /** Engines and handlers that run now. */
  readonly processIds: () => { readonly engines: readonly number[]; readonly functions: Readonly<Record<string, readonly number[]>> }
  /** Resolves with a sentence when an engine ends that nobody stopped: the system is then of no use and has to be stopped. */
  readonly broken: Promise<string>
  readonly stop: () => Promise<void>
}

/** Fills a system with example data, through the product's own schemas: `full` for `npm start`, `small` (the people who sign in) for tests. */
export type Seed = (system: LocalSystem, progress: Progress, size?: 'full' | 'small') => Promise<void>

export type SystemSettings = {
  readonly folder: string
  readonly ports: Ports
  /** Told what the person who started the system should know. */
  readonly say: (line: string) => void
  /** Engines that run already. */
  readonly given?: Partial<Endpoints>
  /** The folder of the functions; tests have their own. */
  readonly source?: string
}

const stageName = 'local'

/** Starts everything and resolves when the first page can be asked for. If something fails, what was started is ended. */
export async function startSystem(settings: SystemSettings): Promise<LocalSystem> {
  const undo: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    return await start(settings, undo, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  { folder, ports, say, given = {}, source = ourFolders.source }: SystemSettings,
  undo: (() => unknown)[],
  stop: () => Promise<void>,
): Promise<LocalSystem> {
  const url = `http://localhost:${ports.gateway}`
  undo.push(occupy(folder, url))
  const logs = join(folder, 'logs')
  mkdirSync(logs, { recursive: true })
  const folders: Folders = { source, output: join(folder, 'functions') }
  const present = functionNames.filter((fn) => functionFolders(source).includes(fn))
  const issuerUrl = `http://localhost:${ports.issuer}`
  const [begun, ...others] = await Promise.allSettled([
    startEngines(folder, ports, given),
    ...present.map(async (fn) => bundle(fn, folders)),
    listen(createIssuer({ url: issuerUrl, baseUrl: url, file: join(folder, 'issuer-key.json') }), ports.issuer, undo),
  ])
  if (begun.status === 'fulfilled') undo.push(begun.value.stop)
  for (const step of [begun, ...others]) if (step.status === 'rejected') throw step.reason
  if (begun.status === 'rejected') throw begun.reason
  const engines = begun.value

  const connection = { endpoint: engines.dynamo, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  await createTables(new DynamoDBClient(connection), stageName)

  const secrets = secretsOf(folder)
  const stage: Stage = {
    name: stageName,
    baseUrl: url,
    clock: 'event',
    issuer: { url: issuerUrl, clientId },
    secrets,
    endpoints: {
      dynamodb: engines.dynamo,
      search: engines.opensearch,
      objects: engines.objects,
      lambda: `http://127.0.0.1:${ports.lambda}`,
    },
  }
  const pools = new Map<FunctionName, FunctionPool>(
    present.map((fn) => {
      const name = lambdaName(stageName, fn)
      const file = join(folders.output, fn, 'main.mjs')
      const environment = { ...environmentOf(fn, stage), ...runtimeOf(fn) }
      const most = answersHttp(fn) ? 4 : 2
      return [fn, functionPool({ name, file, environment, ...limits[fn], most, log: join(logs, `${fn}.log`), say })]
    }),
  )
  undo.push(async () => Promise.all([...pools.values()].map(async (pool) => pool.stop())))
  for (const [fn, pool] of pools) if (answersHttp(fn)) pool.warm()

  const clock = movableClock(join(folder, 'clock.json'))
  const send = (fn: FunctionName, event: unknown): Promise<Outcome> | undefined => pools.get(fn)?.invoke(event)
  const invoke = async (fn: FunctionName, event: object): Promise<unknown> => {
    const outcome = await send(fn, { time: clock.now(), ...event })
    if (outcome?.kind !== 'answered') throw new Error(`${fn} 没有完成:${JSON.stringify(outcome ?? '还没有这个函数')}`)
    return outcome.answer
  }
  if (pools.has('indexer')) await ensureIndices(invoke, say)

  const letters = deadLetterBox(join(folder, 'dead-letters'))
  const deliverable = (fn: FunctionName) => ({ invoke: async (event: unknown) => (await send(fn, event)) ?? absent, now: clock.now })
  const pumps: readonly Pump[] = streamsOf(present).map(({ table, fn }) =>
    startPump({
      ...deliverable(fn),
      dynamo: engines.dynamo,
      table: tableName(stageName, table),
      fn,
      file: join(folder, 'streams', `${table}-${fn}.json`),
      deadLetters: letters,
      say,
    }),
  )
  undo.push(async () => Promise.all(pumps.map(async (pump) => pump.stop())))
  const schedules = startSchedules({ clock, invoke: send, file: join(folder, 'schedules.json'), say })
  undo.push(schedules.stop)

  const system: LocalSystem = {
    url,
    stage: stageName,
    folder,
    engines,
    serves: (fn) => pools.has(fn),
    invoke,
    now: clock.now,
    moveClock: async (instant) => {
      if (instant === undefined) clock.backToRealTime()
      else clock.moveTo(instant)
      await schedules.runDue()
    },
    drainStreams: async () => {
      while ((await Promise.all(pumps.map(async (pump) => pump.drain()))).some((delivered) => delivered > 0));
    },
    deadLetters: letters,
    redrive: async (ids) => letters.redrive(async ({ fn, record }) => redeliver(deliverable(fn as FunctionName), record), ids),
    processIds: () => ({
      engines: engines.processIds(),
      functions: Object.fromEntries([...pools].map(([fn, pool]) => [fn, pool.processIds()])),
    }),
    broken: engines.broken,
    stop,
  }
  await listen(createInvokeApi({ stage: stageName, invoke: send }), ports.lambda, undo)
  const dev: Parameters<typeof createGateway>[0]['dev'] = async (...call) => serveDevPage(system, ...call)
  await listen(createGateway({ invoke: send, epoch: clock.epoch, dev, say }), ports.gateway, undo)
  return system
}

/** `cn-hangzhou` is no region of AWS; Beijing is the nearest that is. */
const region = 'cn-north-1'
const absent: Outcome = { kind: 'crashed', reason: '还没有这个函数' }

/** What Lambda itself sets for a function. The access key tells the local Invoke call who is calling. */
function runtimeOf(fn: FunctionName): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyOf(fn),
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_LAMBDA_FUNCTION_NAME: lambdaName(stageName, fn),
    TZ: ':UTC',
  }
}

function answersHttp(fn: FunctionName): boolean {
  return prefixes.some(([, to]) => to === fn)
}

/** Which function listens to which table, from the access matrix. */
function streamsOf(present: readonly FunctionName[]): readonly { readonly table: TableName; readonly fn: FunctionName }[] {
  return present.flatMap((fn) => {
    const row: Partial<Record<TableName, readonly TableRight[]>> = access[fn].tables
    return (Object.keys(row) as TableName[]).filter((table) => row[table]?.includes('s')).map((table) => ({ table, fn }))
  })
}

/** The indexer makes the indices that are missing; a deleted index folder is rebuilt from the tables this way. */
async function ensureIndices(invoke: LocalSystem['invoke'], say: (line: string) => void): Promise<void> {
  const { rebuilt = [] } = (await invoke('indexer', { job: 'ensure' })) as { readonly rebuilt?: readonly string[] }
  if (rebuilt.length > 0) say(`已从数据表重建索引:${rebuilt.join('、')}。`)
}

async function listen(server: Server, port: number, undo: (() => unknown)[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  undo.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
}
