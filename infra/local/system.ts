import type { Server } from 'node:http'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { FunctionName } from '#shared/platform/access.ts'
import { createBuckets, objectStore } from '../backup/object-store.ts'
import { ourFolders } from '../bundle.ts'
import type { Stage } from '../environment.ts'
import { createTables } from '../resources.ts'
import type { SeedSize } from '../seed/size.ts'
import { bundleAll } from './bundle-all.ts'
import { occupy, secretsOf } from './data-folder.ts'
import type { DeadLetterBox } from './dead-letters.ts'
import { serveDevPage } from './dev-pages.ts'
import { type Endpoints, type Engines, startEngines } from './engines.ts'
import { createGateway } from './gateway.ts'
import { createInvokeApi } from './invoke-api.ts'
import { clientId, createIssuer } from './issuer.ts'
import { localConnection, localRegion } from './local-connection.ts'
import { startFunctions } from './local-functions.ts'
import { type LocalStreams, startStreams } from './local-streams.ts'
import { providerPaths } from './mail-providers.ts'
import { createMailbox, type Mailbox } from './mailbox.ts'
import { movableClock } from './movable-clock.ts'
import type { Ports } from './ports.ts'
import type { Progress } from './progress.ts'
import { startSchedules } from './schedule-runner.ts'

/** The whole product on this machine, running. */
export type LocalSystem = {
  /** `http://localhost:3000`, without a slash at the end. */
  readonly url: string
  readonly stage: 'local'
  /** Everything it keeps is below this folder. */
  readonly folder: string
  readonly engines: Endpoints
  /** The name under which the subjects of the local issuer are kept; its address may be another at the next start. */
  readonly issuer: string
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
  /** What SMS and mail would have gone out. */
  readonly mailbox: Mailbox
  /** Sends dead letters again (all without ids): what became of each, and why it was refused again. */
  readonly redrive: LocalStreams['redrive']
  /** Engines and handlers that run now. */
  readonly processIds: () => { readonly engines: readonly number[]; readonly functions: Readonly<Record<string, readonly number[]>> }
  /** Resolves with a sentence when an engine ends that nobody stopped: the system is then of no use and has to be stopped. */
  readonly broken: Promise<string>
  readonly stop: () => Promise<void>
}

/** Fills a system with example data, through the product's own schemas: `full` for `npm start`, `small` (the people who sign in) for tests. */
export type Seed = (system: LocalSystem, progress: Progress, size?: SeedSize) => Promise<void>

export type SystemSettings = {
  readonly folder: string
  readonly ports: Ports
  /** Told what the person who started the system should know. */
  readonly say: (line: string) => void
  /** Engines that run already. */
  readonly given?: Partial<Endpoints>
  /** Where functions find the engines, when something stands in front of them. */
  readonly forFunctions?: Partial<Endpoints>
  /** The folder of the functions; tests have their own. */
  readonly source?: string
}

const stageName = 'local'
const issuerRealm = 'local'

/** What has to be ended, in the order of its beginning. */
type Undo = (() => unknown)[]

/** Starts everything and resolves when the first page can be asked for. If something fails, what was started is ended. */
export async function startSystem(settings: SystemSettings): Promise<LocalSystem> {
  const undo: Undo = []
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

async function start(settings: SystemSettings, undo: Undo, stop: () => Promise<void>): Promise<LocalSystem> {
  const { folder, ports, say } = settings
  const url = `http://localhost:${ports.gateway}`
  undo.push(occupy(folder, url))
  const { engines, stage, present } = await startFoundations(settings, url, undo)
  const clock = movableClock(join(folder, 'clock.json'))
  const functions = startFunctions({ present, bundles: join(folder, 'functions'), logs: join(folder, 'logs'), stage, say })
  undo.push(functions.stop)
  const invoke = async (fn: FunctionName, event: object): Promise<unknown> => {
    const outcome = await functions.send(fn, { time: clock.now(), ...event })
    if (outcome?.kind !== 'answered') throw new Error(`${fn} 没有完成：${JSON.stringify(outcome ?? '没有这个函数')}`)
    return outcome.answer
  }
  if (present.includes('indexer')) await ensureIndices(invoke, say)
  const streams = startStreams({ folder, dynamo: engines.dynamo, stage: stageName, functions, now: clock.now, say })
  undo.push(streams.stop)
  const schedules = startSchedules({ clock, invoke: functions.send, file: join(folder, 'schedules.json'), say })
  undo.push(schedules.stop)

  const system: LocalSystem = {
    url,
    stage: stageName,
    folder,
    engines,
    issuer: issuerRealm,
    serves: (fn) => present.includes(fn),
    invoke,
    now: clock.now,
    moveClock: async (instant) => {
      if (instant === undefined) clock.backToRealTime()
      else clock.moveTo(instant)
      await schedules.runDue()
    },
    drainStreams: streams.drain,
    deadLetters: streams.deadLetters,
    mailbox: createMailbox(join(folder, 'mailbox.jsonl')),
    redrive: streams.redrive,
    processIds: () => ({ engines: engines.processIds(), functions: functions.processIds() }),
    broken: engines.broken,
    stop,
  }
  await listen(createInvokeApi({ stage: stageName, invoke: functions.send }), ports.lambda, undo)
  const dev: Parameters<typeof createGateway>[0]['dev'] = async (...call) => serveDevPage(system, ...call)
  await listen(createGateway({ invoke: functions.send, epoch: clock.epoch, dev, say }), ports.gateway, undo)
  return system
}

type Foundations = { readonly engines: Engines; readonly stage: Stage; readonly present: readonly FunctionName[] }

/** What the functions stand on: engines with tables, bundles, the issuer. All at the same time, since OpenSearch takes longest. */
async function startFoundations(
  { folder, ports, given, forFunctions, source = ourFolders.source }: SystemSettings,
  baseUrl: string,
  undo: Undo,
): Promise<Foundations> {
  const issuer = { url: `http://localhost:${ports.issuer}`, clientId, realm: issuerRealm }
  const [begun, bundled, listening] = await Promise.allSettled([
    startEngines(folder, ports, given),
    bundleAll(source, join(folder, 'functions')),
    listen(createIssuer({ url: issuer.url, baseUrl, file: join(folder, 'issuer-key.json') }), ports.issuer, undo),
  ])
  if (begun.status === 'fulfilled') undo.push(begun.value.stop)
  if (begun.status === 'rejected') throw begun.reason
  if (bundled.status === 'rejected') throw bundled.reason
  if (listening.status === 'rejected') throw listening.reason
  const engines = begun.value
  await Promise.all([
    createTables(new DynamoDBClient(localConnection(engines.dynamo)), stageName),
    createBuckets(objectStore({ endpoint: engines.objects, region: localRegion, name: stageName })),
  ])
  const seen: Endpoints = { ...engines, ...forFunctions }
  const stage: Stage = {
    name: stageName,
    baseUrl,
    clock: 'event',
    issuer,
    secrets: secretsOf(folder),
    mailFrom: 'no-reply@jiangcai.example',
    endpoints: {
      dynamodb: seen.dynamo,
      search: seen.opensearch,
      objects: seen.objects,
      lambda: `http://127.0.0.1:${ports.lambda}`,
      sms: `${baseUrl}${providerPaths.sms}`,
      mail: `${baseUrl}${providerPaths.mail}`,
    },
  }
  return { engines, stage, present: bundled.value }
}

/** The indexer makes the indices that are missing; a deleted index folder is rebuilt from the tables this way. */
async function ensureIndices(invoke: LocalSystem['invoke'], say: (line: string) => void): Promise<void> {
  const { rebuilt = [] } = (await invoke('indexer', { job: 'ensure' })) as { readonly rebuilt?: readonly string[] }
  if (rebuilt.length > 0) say(`已从数据表重建索引：${rebuilt.join('、')}。`)
}

async function listen(server: Server, port: number, undo: Undo): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  undo.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
}
