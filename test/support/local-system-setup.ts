import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import type { FunctionName } from '#shared/platform/access.ts'
import { type Engines, startEngines } from '../../infra/local/engines.ts'
import { anyPorts, type Ports } from '../../infra/local/ports.ts'
import { seed } from '../../infra/local/seed.ts'
import { type LocalSystem, startSystem } from '../../infra/local/system.ts'
import { type Proxies, startProxies } from '../faults/proxied.ts'
import { usedRights } from '../faults/used-rights.ts'
import { engineFolder } from './engine-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly dynamo: string
    readonly opensearch: string
    readonly objects: string
  }
}

/**
 * One pair of engines and one system for all projects that need them in this run, each started when the first test file asks for it: a run
 * of a single project starts no more than it uses. Where some files need the engines alone and later ones the system, the system
 * starts beside the first: what these write, tables and indices, is theirs. Test files reach it over HTTP.
 */
type Shared = {
  readonly folder: string
  readonly ports: Ports
  readonly control: string
  users: number
  /** Some test file will ask for the system. */
  expected: boolean
  readonly stop: () => Promise<void>
}

/** What the functions of the last run had to say, for whoever looks for the reason of a failure. */
const lastLogs: string = join(import.meta.dirname, '../../.cache/test-logs')

const keep: { jiangcai?: Promise<Shared> } = globalThis as never

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  keep.jiangcai ??= prepare()
  const shared = await keep.jiangcai
  shared.users += 1
  shared.expected ||= project.config.setupFiles.some((file) => file.endsWith('/system-ready.ts'))
  project.provide('dynamo', `http://127.0.0.1:${shared.ports.dynamo}`)
  project.provide('opensearch', `http://127.0.0.1:${shared.ports.opensearch}`)
  project.provide('objects', `http://127.0.0.1:${shared.ports.objects}`)
  project.provide('url', `http://localhost:${shared.ports.gateway}`)
  project.provide('control', shared.control)
  project.provide('logs', join(shared.folder, 'logs'))
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await shared.stop()
  }
}

/** What the system says (a handler that ended, a refused record) belongs to the logs: some tests cause it on purpose. */
function intoLog(folder: string): (line: string) => void {
  mkdirSync(join(folder, 'logs'), { recursive: true })
  return (line) => appendFileSync(join(folder, 'logs/system.log'), `${line}\n`)
}

async function prepare(): Promise<Shared> {
  rmSync(lastLogs, { recursive: true, force: true })
  const folder = engineFolder('test')
  const ports = await anyPorts()
  let starting: Promise<Engines> | undefined
  let running: Promise<LocalSystem> | undefined
  let proxies: Proxies | undefined
  const engines = async (): Promise<Engines> => {
    starting ??= startEngines(folder, ports)
    return starting
  }
  const system = async (): Promise<LocalSystem> => {
    running ??= engines().then(async (given) => {
      // Functions reach the engines through a proxy that refuses what their roles would refuse in the cloud.
      proxies = await startProxies(given)
      return seeded(await startSystem({ folder, ports, given, forFunctions: proxies.forFunctions, say: intoLog(folder) }))
    })
    return running
  }
  const stop = async (): Promise<void> => {
    await (await running?.catch(() => undefined))?.stop()
    await proxies?.stop()
    await (await starting?.catch(() => undefined))?.stop()
    proxies = undefined
  }
  const act = async (path: string, body: never): Promise<unknown> => {
    const [, what, fn] = path.split('/')
    if (what === 'engines') {
      await engines()
      // Whoever asks for it learns why it did not start.
      if (shared.expected) system().catch(() => undefined)
      return
    }
    if (what === 'system') return void (await system())
    if (what === 'invoke') return (await system()).invoke(fn as FunctionName, body)
    if (what === 'rights') return proxies === undefined ? {} : usedRights(proxies)
    if (what === 'stop') return stop()
    if (what === 'clock') return (await system()).moveClock((body as { readonly instant?: string }).instant)
    return (await system()).drainStreams()
  }
  const server = createServer((request, response) => {
    json(request)
      .then(async (body) => act(request.url ?? '', body as never))
      .then((answer) => response.end(JSON.stringify(answer ?? null)))
      .catch((error: unknown) => {
        response.statusCode = 500
        response.end(error instanceof Error ? error.stack : String(error))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const shared: Shared = {
    folder,
    ports,
    control: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    users: 0,
    expected: false,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await stop()
      if (existsSync(join(folder, 'logs'))) cpSync(join(folder, 'logs'), lastLogs, { recursive: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return shared
}

/** With the people who can sign in and a small city around them. */
async function seeded(system: LocalSystem): Promise<LocalSystem> {
  await seed(system, () => undefined, 'small')
  return system
}
