import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoints } from '../../../infra/local/engines.ts'

// The real `npm start` on a data folder of the test's own: real functions, real OpenSearch. Nothing else here may run one meanwhile.

const root: string = join(import.meta.dirname, '../../..')
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-life-'))
const table = 'jiangcai-local-market'

type Status = {
  readonly engines: Endpoints
  readonly processes: { readonly engines: number[]; readonly functions: Record<string, number[]> }
}
type Started = {
  readonly child: ChildProcess
  readonly url: string
  readonly printed: () => string
  readonly ended: Promise<number | null>
}

const started: Started[] = []

async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'infra/local/start.ts')], {
    env: { ...process.env, JIANGCAI_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = (): string | undefined => /匠才已启动.*(http:\S+)/.exec(output)?.[1]
  while (url() === undefined && child.exitCode === null && child.signalCode === null) await sleep(50)
  const begun = { child, url: url() ?? '', printed: () => output, ended }
  started.push(begun)
  return begun
}

async function status({ url }: Started): Promise<Status> {
  return (await (await fetch(`${url}/dev/status`)).json()) as Status
}

function allProcesses({ processes }: Status): readonly number[] {
  return [...processes.engines, ...Object.values(processes.functions).flat()]
}

/** Those that still run. Ended ones whose starter has not looked yet count as ended. */
function alive(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')))
}

async function untilEnded(pids: readonly number[]): Promise<readonly number[]> {
  for (let tries = 0; tries < 100 && alive(pids).length > 0; tries += 1) await sleep(100)
  return alive(pids)
}

function documents({ engines }: Status): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: engines.dynamo, region: 'cn-north-1', credentials }))
}

async function write(system: Started, sk: string): Promise<void> {
  await documents(await status(system)).send(new PutCommand({ TableName: table, Item: { pk: 'LIFE', sk } }))
}

async function read(system: Started, sk: string): Promise<unknown> {
  return (await documents(await status(system)).send(new GetCommand({ TableName: table, Key: { pk: 'LIFE', sk } }))).Item
}

function cli(name: string, ...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const ended = spawnSync(process.execPath, [join(root, 'infra/cli', `${name}.ts`), ...args], {
    env: { ...process.env, JIANGCAI_DATA: folder },
    encoding: 'utf8',
  })
  return { code: ended.status, output: `${ended.stdout}${ended.stderr}` }
}

let squatter: Server

beforeAll(async () => {
  // Without example data: this is about processes.
  writeFileSync(join(folder, 'seed.json'), JSON.stringify({ apiKey: 'planted-key', vacancyId: 'vac_planted', vacancyCode: 'planted' }))
  squatter = createServer()
  await new Promise<void>((resolve, reject) => {
    // Somebody else may already sit on the usual port; that serves as well.
    squatter.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve() : reject(error)))
    squatter.listen(3000, '127.0.0.1', resolve)
  })
})
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  }
})
afterAll(() => {
  squatter.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a running system', () => {
  it('says which port was taken, prints where to go, refuses a second one on its data, and ends on SIGTERM without leaving anything', async () => {
    const system = await start()
    expect(system.printed()).toMatch(/端口 3000\(网页\)已被占用，改用 30\d\d/)
    expect(system.printed()).toContain(`${system.url}/login?as=bureau-reviewer`)
    expect(system.printed()).toContain("-H 'Authorization: Bearer planted-key'")
    expect((await fetch(`${system.url}/dev`)).status).toBe(200)
    await write(system, 'first')

    const second = await start()
    expect(await second.ended).toBe(1)
    expect(second.printed()).toContain(`匠才已经在运行：${system.url}`)
    expect(cli('reset')).toMatchObject({ code: 1, output: expect.stringContaining('没有清空') })
    expect(cli('dead-letters')).toMatchObject({ code: 0, output: expect.stringContaining('没有死信') })

    const before = await status(system)
    expect(before.processes.engines).toHaveLength(3)
    for (const pid of Object.values(before.processes.functions).flat()) process.kill(pid, 'SIGKILL')
    await sleep(200)
    expect((await fetch(`${system.url}/robots.txt`)).status).toBe(200)
    expect((await status(system)).processes.engines).toEqual(before.processes.engines)

    const pids = allProcesses(await status(system))
    system.child.kill('SIGTERM')
    expect(await system.ended).toBe(0)
    expect(await untilEnded(pids)).toEqual([])
    expect(existsSync(join(folder, 'running.json'))).toBe(false)
  })

  // Each of these begins with what the one before left behind: a start takes ten seconds.
  it.each([
    { engine: 1, name: 'OpenSearch' },
    { engine: 2, name: '对象存储' },
  ])('ends as a whole when $name is killed, and has all data at the next start', async ({ engine, name }) => {
    const system = await start()
    expect(await read(system, 'first')).toBeDefined()
    await write(system, name)
    const before = await status(system)
    killInside(before.processes.engines[engine] ?? 0)
    await endedAsAWhole(system, before, name)
  })

  let acknowledged: readonly string[] = []

  it('ends as a whole when the DynamoDB engine is killed amid a thousand writes', async () => {
    const system = await start()
    for (const name of ['first', 'OpenSearch', '对象存储']) expect(await read(system, name)).toBeDefined()
    const before = await status(system)
    acknowledged = await writeUntilBroken(documents(before), 300, () => killInside(before.processes.engines[0] ?? 0))
    await endedAsAWhole(system, before, 'DynamoDB 引擎')
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    expect(acknowledged.length).toBeLessThan(1000)
  })

  it('then has every acknowledged write, leaves nothing behind when it is killed itself, starts again over its lock, and rebuilds a deleted index folder', async () => {
    const system = await start()
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    const found = await written(documents(await status(system)))
    expect(acknowledged.filter((sk) => !found.includes(sk))).toEqual([])
    const pids = allProcesses(await status(system))
    system.child.kill('SIGKILL')
    expect(await untilEnded(pids)).toEqual([])
    rmSync(join(folder, 'opensearch'), { recursive: true })

    const next = await start()
    expect(await read(next, 'first')).toBeDefined()
    expect((await fetch(`${(await status(next)).engines.opensearch}/vacancies`)).status).toBe(200)
    process.kill(-(next.child.pid ?? 0), 'SIGINT')
    expect(await next.ended).toBe(0)
    expect(cli('dead-letters', 'redrive', 'nothing')).toMatchObject({ code: 1, output: expect.stringContaining('没有这些死信') })
    expect(cli('reset')).toMatchObject({ code: 0, output: expect.stringContaining('已清空') })
    expect(existsSync(folder)).toBe(false)
  })
})

/** It said what ended, ended itself with a failure, and nothing of it still runs. */
async function endedAsAWhole(system: Started, before: Status, name: string): Promise<void> {
  expect(await system.ended).toBe(1)
  expect(system.printed()).toContain(name)
  expect(system.printed()).toContain('意外结束')
  expect(await untilEnded(allProcesses(before))).toEqual([])
}

async function written(client: DynamoDBDocumentClient): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { Items = [] } of paginateQuery(
    { client },
    { TableName: table, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'MANY' } },
  )) {
    found.push(...Items.map((item) => String(item.sk)))
  }
  return found
}

/** A thousand writes by eight writers; `kill` is called once after so many acknowledgements. Which were acknowledged. */
async function writeUntilBroken(client: DynamoDBDocumentClient, after: number, kill: () => void): Promise<readonly string[]> {
  const acknowledged: string[] = []
  const numbers = Array.from({ length: 1000 }, (_, place) => String(place)).values()
  const writer = async (): Promise<void> => {
    for (const sk of numbers) {
      await client.send(new PutCommand({ TableName: table, Item: { pk: 'MANY', sk }, ConditionExpression: 'attribute_not_exists(pk)' }))
      acknowledged.push(sk)
      if (acknowledged.length === after) kill()
    }
  }
  await Promise.allSettled(Array.from({ length: 8 }, writer))
  return acknowledged
}

/** The engine itself, where it runs inside a shell that watches its starter. */
function killInside(pid: number): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
  const engine = children.find((child) => child > 0 && !readFileSync(`/proc/${child}/cmdline`, 'utf8').startsWith('sh'))
  process.kill(engine ?? pid, 'SIGKILL')
}
