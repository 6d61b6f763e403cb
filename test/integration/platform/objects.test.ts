import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createObjects, type Objects } from '#shared/platform/objects/objects.ts'
import { createBuckets, objectStore } from '../../../infra/backup/object-store.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { accessKeyOf } from '../../../infra/local/invoke-api.ts'
import { localRegion } from '../../../infra/local/local-connection.ts'
import { type FaultKind, type Faults, noFaults } from '../../faults/proxy/fault.ts'
import { judge } from '../../faults/proxy/rights.ts'
import { type EngineProxy, startProxy } from '../../faults/proxy/start-proxy.ts'

const stage = `o${randomBytes(4).toString('hex')}`
const json = { contentType: 'application/json' }

let proxy: EngineProxy

beforeAll(async () => {
  await createBuckets(objectStore({ endpoint: inject('objects'), region: localRegion, name: stage }))
  proxy = await startProxy({ engine: 'objects', target: inject('objects') })
})
afterAll(() => proxy.stop())
afterEach(() => proxy.setFaults(noFaults))

function as(fn: FunctionName, env: Readonly<Record<string, string>> = {}): Objects {
  const caller = storeEnvironment(stage, 'http://127.0.0.1:9', { caller: accessKeyOf(fn), objects: proxy.url })
  return createObjects(readConfig(fn, { ...caller, ...env }), 'published')
}

/** Each call suffers the next of these, then nothing goes wrong. */
function inTurn(...kinds: readonly FaultKind[]): Faults {
  const left = [...kinds]
  return () => {
    const kind = left.shift()
    return kind === undefined ? undefined : { kind }
  }
}

describe('an object', () => {
  it('comes back byte by byte, for everybody who may read', async () => {
    const bytes = randomBytes(300_000)
    await as('clock').put('bulletins/bul_1/v1/cube.json', bytes, json)
    expect(Buffer.from((await as('public').get('bulletins/bul_1/v1/cube.json')) ?? []).equals(bytes)).toBe(true)
  })

  it('keeps its type, and gives way to a later one of its key', async () => {
    await as('clock').put('a.json', Buffer.from('1'), json)
    await as('clock').put('a.json', Buffer.from('二'), { contentType: 'text/plain; charset=utf-8' })
    const store = objectStore({ endpoint: inject('objects'), region: localRegion, name: stage })
    const { contentType, bytes } = await store.get('published', 'a.json')
    expect([contentType, Buffer.from(bytes).toString()]).toEqual(['text/plain; charset=utf-8', '二'])
  })

  it('that is not there is no failure; a bucket that is not there is', async () => {
    expect(await as('public').get('nothing/here')).toBeUndefined()
    await expect(as('public', { BUCKET_PUBLISHED: 'jiangcai-nowhere-published' }).get('a')).rejects.toMatchObject({ name: 'NoSuchBucket' })
  })

  it.each(['', '/a', 'a//b', 'a/', 'a?b', '招聘/a', 'a b', '../a?'])('has a plain key, unlike %j', async (key) => {
    await expect(as('clock').put(key, Buffer.from('x'), json)).rejects.toThrow('not a key of an object')
  })
})

describe('rights', () => {
  it('a function is not even told of a bucket outside its row', () => {
    expect(() => createObjects(readConfig('vault', storeEnvironment(stage, 'http://127.0.0.1:9')), 'published')).toThrow(
      'vault has no access to the bucket published',
    )
    expect(() => createObjects(readConfig('clock', storeEnvironment(stage, 'http://127.0.0.1:9')), 'seal')).toThrow('the bucket seal')
  })

  it('who may read only cannot write, and nothing is written', async () => {
    await expect(as('public').put('b.json', Buffer.from('1'), json)).rejects.toMatchObject({ name: 'AccessDenied', status: 403 })
    expect(await as('clock').get('b.json')).toBeUndefined()
    expect(proxy.log.refusals().map(({ refused }) => refused)).toContain(`public may not PutObject /jiangcai-${stage}-published/b.json`)
  })

  it.each([
    ['public', 'GetObject', 'published', true],
    ['public', 'GetObject', 'uploads', false],
    ['clock', 'PutObject', 'published', true],
    ['clock', 'DeleteObject', 'published', false],
    ['vault', 'GetObject', 'published', false],
    ['indexer', 'PutObject', 'published', false],
  ] as const)('%s %s on %s: %s', (fn, operation, bucket, allowed) => {
    expect(judge(fn, { engine: 'objects', operation, path: `/jiangcai-x-${bucket}/a/b`, touches: [] }).refused === undefined).toBe(allowed)
  })
})

describe('faults', () => {
  it.each([
    ['a busy service', ['slow-down', 'slow-down', 'slow-down']],
    ['a lost reply', ['lost-reply']],
    ['a connection that ends', ['reset', 'reset']],
  ] as const)('%s is asked again', async (_, faults) => {
    proxy.setFaults(inTurn(...faults))
    const mark = proxy.log.mark()
    await as('clock').put('c.json', Buffer.from('1'), json)
    expect(proxy.log.since(mark)).toHaveLength(faults.length + 1)
    expect(Buffer.from((await as('public').get('c.json')) ?? []).toString()).toBe('1')
  })

  it('a service that stays busy is told as the store being away', async () => {
    proxy.setFaults(() => ({ kind: 'slow-down' }))
    await expect(as('public').get('c.json')).rejects.toThrow('the store is unavailable: SlowDown')
  })
})
