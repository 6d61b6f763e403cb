import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { LocalSystem } from '../../../infra/local/system.ts'
import { fixtureSystem } from './fixture-system.ts'

let system: LocalSystem
let dynamo: DynamoDBDocumentClient
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-pump-'))

async function begin(): Promise<void> {
  system = await fixtureSystem({ folder })
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: system.engines.dynamo, region: 'cn-north-1', credentials }))
}

beforeAll(begin)
beforeEach(async () => system.drainStreams())
afterAll(async () => {
  await system.stop()
  rmSync(folder, { recursive: true })
})

async function put(table: 'talent' | 'market' | 'accounts', ...items: readonly object[]): Promise<void> {
  for (const item of items) await dynamo.send(new PutCommand({ TableName: `jiangcai-local-${table}`, Item: item }))
}

type Taken = { readonly taken: readonly string[]; readonly batch: number; readonly source: string; readonly time: string }

/** What the fixture says it took, batch by batch, as far as it is about these keys. */
function deliveries(prefix: string): readonly Taken[] {
  return readFileSync(join(folder, 'logs/indexer.log'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"taken"'))
    .map((line) => JSON.parse(line) as Taken)
    .filter(({ taken }) => taken.some((key) => key.startsWith(prefix)))
}

function takenKeys(prefix: string): readonly string[] {
  return deliveries(prefix)
    .flatMap(({ taken }) => taken)
    .filter((key) => key.startsWith(prefix))
}

/** `npm run dead-letters`, as its user sees it. */
async function command(...args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../../infra/cli/dead-letters.ts'), ...args], {
    env: { ...process.env, JIANGCAI_DATA: folder },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}

const fresh = (): string => randomUUID().slice(0, 8)
const named = (prefix: string, ...names: readonly string[]): readonly string[] => names.map((name) => `${prefix}-${name}`)

it('delivers what is written, in order, with where it came from and the local time', async () => {
  const prefix = fresh()
  await put('talent', ...named(prefix, '1', '2', '3').map((sk) => ({ pk: 'TALENT#1', sk })))
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, '1', '2', '3'))
  expect(deliveries(prefix)[0]?.source).toMatch(/^arn:aws[a-z-]*:dynamodb:.*table\/jiangcai-local-talent\/stream\//)
  expect(Math.abs(Date.parse(deliveries(prefix)[0]?.time ?? '') - Date.now())).toBeLessThan(10_000)
})

it('delivers at most 100 records at once', async () => {
  const prefix = fresh()
  const keys = Array.from({ length: 250 }, (_, place) => `${prefix}-${String(place).padStart(3, '0')}`)
  for (let at = 0; at < keys.length; at += 25) {
    const puts = keys.slice(at, at + 25).map((sk) => ({ PutRequest: { Item: { pk: 'VACANCY#1', sk } } }))
    await dynamo.send(new BatchWriteCommand({ RequestItems: { 'jiangcai-local-market': puts } }))
  }
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(keys)
  expect(Math.max(...deliveries(prefix).map(({ batch }) => batch))).toBeLessThanOrEqual(100)
})

it('goes on from the lowest record that failed', async () => {
  const prefix = fresh()
  const items = named(prefix, '1', '2', '3').map((sk) => ({ pk: 'TALENT#2', sk }))
  await put('talent', ...items.map((item, place) => (place === 1 ? { ...item, refuse: 2 } : item)))
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, '1', '2', '3'))
  expect(system.deadLetters.list()).toEqual([])
})

it('tries a batch again that failed as a whole', async () => {
  const prefix = fresh()
  await put('talent', { pk: 'TALENT#3', sk: `${prefix}-1`, fail: 4 })
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, '1'))
  expect(system.deadLetters.list()).toEqual([])
})

it('lays a poison record aside after five attempts, goes on with the rest, and takes it when it is sent again', async () => {
  const prefix = fresh()
  await put('talent', { pk: 'TALENT#4', sk: `${prefix}-poison`, refuse: 6 }, { pk: 'TALENT#4', sk: `${prefix}-after` })
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, 'after'))
  const [letter] = system.deadLetters.list()
  expect(letter).toMatchObject({
    fn: 'indexer',
    table: 'jiangcai-local-talent',
    attempts: 5,
    reason: expect.stringContaining('报告为失败'),
    record: { dynamodb: { Keys: { pk: { S: 'TALENT#4' }, sk: { S: `${prefix}-poison` } } } },
  })
  expect(await system.redrive(['no-such-letter'])).toEqual([])
  expect(await system.redrive()).toEqual([{ id: letter?.id, refused: expect.stringContaining('报告为失败') }])
  expect(system.deadLetters.list()).toMatchObject([{ attempts: 6 }])
  expect(await system.redrive([letter?.id ?? ''])).toEqual([{ id: letter?.id }])
  expect(takenKeys(prefix)).toEqual(named(prefix, 'after', 'poison'))
  expect(system.deadLetters.list()).toEqual([])
})

it('is listed and sent again by the command, which says so when the system does not run', async () => {
  const prefix = fresh()
  await put('talent', { pk: 'TALENT#8', sk: `${prefix}-poison`, refuse: 6 })
  await system.drainStreams()
  const [letter] = system.deadLetters.list()
  const listed = await command()
  for (const part of [letter?.id, '函数 indexer', 'TALENT#8 / ', '尝试 5 次', '报告为失败']) expect(listed.output).toContain(part)
  expect(await command('redrive', letter?.id ?? '')).toMatchObject({ code: 1, output: expect.stringContaining('又被拒绝') })
  expect(await command('redrive', 'no-such-letter')).toMatchObject({ code: 1, output: expect.stringContaining('没有这些死信') })
  await system.stop()
  expect(await command('redrive')).toMatchObject({ code: 1, output: expect.stringContaining('匠才没有在运行') })
  await begin()
  // The new process of the fixture counts from one again.
  for (let tries = 0; tries < 7 && (await command('redrive')).code !== 0; tries += 1);
  expect(await command()).toMatchObject({ code: 0, output: expect.stringContaining('没有死信') })
  expect(takenKeys(prefix)).toEqual(named(prefix, 'poison'))
})

it('lays a batch aside that kills the process each time, and does not stop', async () => {
  const prefix = fresh()
  await put('market', { pk: 'VACANCY#5', sk: `${prefix}-killer`, crash: 1 })
  await system.drainStreams()
  await put('market', { pk: 'VACANCY#5', sk: `${prefix}-after` })
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, 'after'))
  expect(system.deadLetters.list()).toMatchObject([{ attempts: 5, reason: expect.stringContaining('进程意外结束') }])
  rmSync(join(folder, 'dead-letters'), { recursive: true })
})

it('says nothing to functions about tables without their right', async () => {
  const prefix = fresh()
  await put('accounts', { pk: 'ORG#1', sk: `${prefix}-1` })
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual([])
})

it('goes on after a restart where it stopped: nothing lost, nothing delivered again', async () => {
  const prefix = fresh()
  await put('talent', { pk: 'TALENT#6', sk: `${prefix}-before` })
  await system.drainStreams()
  await system.stop()
  await begin()
  await put('talent', { pk: 'TALENT#6', sk: `${prefix}-after` })
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, 'before', 'after'))
})

it('delivers what was still open when the system stopped', async () => {
  const prefix = fresh()
  await put('talent', { pk: 'TALENT#7', sk: `${prefix}-1`, fail: 3 }, { pk: 'TALENT#7', sk: `${prefix}-2` })
  await system.stop()
  await begin()
  await system.drainStreams()
  expect(new Set(takenKeys(prefix))).toEqual(new Set(named(prefix, '1', '2')))
})

it('stops at once though a function still waits for something, and delivers its batch again afterwards', async () => {
  const prefix = fresh()
  await put('talent', { pk: 'TALENT#9', sk: `${prefix}-1`, held: Date.now() + 8000 })
  await sleep(1000)
  const began = performance.now()
  await system.stop()
  expect(performance.now() - began).toBeLessThan(4000)
  await begin()
  await system.drainStreams()
  expect(takenKeys(prefix)).toEqual(named(prefix, '1'))
})
