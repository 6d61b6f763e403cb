import { BatchWriteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionName } from '#shared/platform/access.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { accessKeyOf } from '../../infra/local/invoke-api.ts'
import { type ProxiedDynamo, proxiedDynamo } from './proxied-dynamo.ts'
import { unitsOf } from './proxy/call.ts'
import { always, type FaultKind, faultsByChance, noFaults } from './proxy/fault.ts'
import { judge } from './proxy/rights.ts'
import { type EngineProxy, startProxy } from './proxy/start-proxy.ts'
import { type Relay, startRelay } from './proxy/start-relay.ts'

let store: ProxiedDynamo
let proxy: EngineProxy
let relay: Relay

beforeAll(async () => {
  store = await proxiedDynamo()
  proxy = store.proxy
  relay = await startRelay(store.endpoint)
})
afterAll(async () => {
  await relay?.stop()
  await store?.stop()
})
afterEach(() => {
  for (const one of [proxy, relay]) one.setFaults(noFaults)
})

const client: ProxiedDynamo['client'] = (...settings) => store.client(...settings)
const as = (fn: FunctionName): DynamoDBDocumentClient => client(accessKeyOf(fn))
const physical = (table: TableName): string => store.physical(table)
const put = (table: TableName, pk: string, when?: string) => ({
  Put: {
    TableName: physical(table),
    Item: { pk, sk: 'x', entity: 'test' },
    ...(when === undefined ? {} : { ConditionExpression: when, ExpressionAttributeNames: { '#pk': 'pk' } }),
  },
})
const fresh = 'attribute_not_exists(#pk)'
const transact = (...items: object[]) => new TransactWriteCommand({ TransactItems: items as never })
const get = (table: TableName, pk: string) => new GetCommand({ TableName: physical(table), Key: { pk, sk: 'x' } })

describe('rights', () => {
  it('what the matrix grants goes through, and is noted as used', async () => {
    await as('desk').send(transact(put('market', 'a'), put('ledger', 'a', fresh)))
    await as('desk').send(get('market', 'a'))
    expect(proxy.log.uses().desk).toEqual({ 'market w': 1, 'ledger a': 1, 'market r': 1 })
  })

  it.each([
    ['a table outside the row', 'desk', () => get('contacts', 'a')],
    ['reading what one may only write', 'desk', () => get('public', 'a')],
    ['writing what one may only read', 'public', () => transact(put('public', 'a'))],
    ['writing outside a transaction', 'desk', () => new PutCommand({ TableName: physical('market'), Item: { pk: 'b', sk: 'x' } })],
    ['replacing in an append-only table', 'desk', () => transact(put('ledger', 'a'))],
    ['one foreign item among lawful ones', 'bureau', () => transact(put('market', 'c'), put('contacts', 'c'))],
  ] as const)('%s is refused, and nothing is done', async (_, fn, command) => {
    const before = proxy.log.refusals().length
    await expect(as(fn).send(command() as never)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    expect(proxy.log.refusals()).toHaveLength(before + 1)
    expect((await client('x', store.endpoint).send(get('market', 'c'))).Item).toBeUndefined()
  })

  it('a caller that nobody knows is refused', async () => {
    await expect(client('stranger').send(get('market', 'a'))).rejects.toMatchObject({ name: 'AccessDeniedException' })
  })

  it('a proxy that lets a foreign call through would be seen: without the check the same call succeeds', async () => {
    const lenient = await startProxy({ engine: 'dynamo', target: store.endpoint, lenient: true })
    await expect(client(accessKeyOf('desk'), lenient.url).send(get('contacts', 'a'))).resolves.toBeDefined()
    await lenient.stop()
  })

  it.each([
    ['public', 'POST', '/vacancies/_search', true],
    ['public', 'POST', '/talents-for-employers/_search', false],
    ['public', 'POST', '/vacancies,talents-for-employers/_search', false],
    ['public', 'POST', '/_search', false],
    ['desk', 'POST', '/talents-for-agencies/_search', true],
    ['desk', 'POST', '/vacancies/_bulk', false],
    ['bureau', 'GET', '/_cat/indices', false],
    ['vault', 'POST', '/vacancies/_search', false],
    ['indexer', 'POST', '/vacancies-v1/_bulk', true],
  ] as const)('%s %s %s: %s', (fn, operation, path, allowed) => {
    expect(judge(fn, { engine: 'opensearch', operation, path, touches: [] }).refused === undefined).toBe(allowed)
  })
})

describe.each(['a proxy', 'a relay'] as const)('faults of %s', (which) => {
  const through = (): Relay => (which === 'a proxy' ? proxy : relay)
  const caller = (): DynamoDBDocumentClient => client('operator', through().url)
  const done = async (pk: string): Promise<boolean> => (await client('x', store.endpoint).send(get('market', pk))).Item !== undefined

  it.each([
    ['throttle', 'ThrottlingException'],
    ['conflict', 'TransactionCanceledException'],
    ['throttled-inside', 'TransactionCanceledException'],
    ['server-error', 'InternalServerError'],
    ['reset', 'TimeoutError'],
    ['lost-reply', 'TimeoutError'],
    ['black-hole', 'TimeoutError'],
  ] as const satisfies readonly (readonly [FaultKind, string])[])(
    '%s: the caller gets %s, done only if the reply was lost',
    async (kind, name) => {
      through().setFaults(always({ kind }))
      const mark = through().log.mark()
      await expect(caller().send(transact(put('market', `${which} ${kind}`)))).rejects.toMatchObject({ name })
      expect(await done(`${which} ${kind}`)).toBe(kind === 'lost-reply')
      await expect.poll(() => through().log.since(mark)).toMatchObject([{ operation: 'TransactWriteItems', fault: kind }])
    },
  )

  it('a batch is done in part, and says which part is left', async () => {
    through().setFaults(always({ kind: 'unprocessed' }))
    const requests = ['d', 'e', 'f', 'g'].map((pk) => ({ PutRequest: { Item: { pk: `${which} ${pk}`, sk: 'x' } } }))
    const answer = await caller().send(new BatchWriteCommand({ RequestItems: { [physical('market')]: requests } }))
    expect(answer.UnprocessedItems?.[physical('market')]).toHaveLength(2)
    expect([await done(`${which} d`), await done(`${which} g`)]).toEqual([true, false])
  })

  it('what is late is done, and what is not hit goes through', async () => {
    through().setFaults(always({ kind: 'delay', milliseconds: 20 }))
    await caller().send(transact(put('market', `${which} late`)))
    through().setFaults(noFaults)
    expect((await caller().send(get('market', `${which} late`))).Item).toMatchObject({ entity: 'test' })
  })
})

describe('faults', () => {
  it('the same seed makes the same faults, at about the rate asked for', () => {
    const run = (seed: string): readonly string[] => {
      const faults = faultsByChance(seed, 0.1, [
        [{ kind: 'throttle' }, 3],
        [{ kind: 'conflict' }, 1],
      ])
      return Array.from({ length: 5000 }, () => faults({ engine: 'dynamo', operation: 'TransactWriteItems' })?.kind ?? '')
    }
    expect(run('a')).toEqual(run('a'))
    expect(run('a')).not.toEqual(run('b'))
    const hit = run('a').filter((kind) => kind !== '').length
    expect(hit).toBeGreaterThan(400)
    expect(hit).toBeLessThan(600)
  })

  it('when nobody listens the connection is refused, and later answered again', async () => {
    await proxy.leave()
    await expect(as('desk').send(get('market', 'a'))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await proxy.comeBack()
    await expect(as('desk').send(get('market', 'a'))).resolves.toBeDefined()
  })
})

it('what a call costs is read from the engine: a transaction doubles', async () => {
  const mark = proxy.log.mark()
  await as('desk').send(transact(put('market', 'h')))
  await as('desk').send(get('market', 'h'))
  expect(unitsOf(proxy.log.since(mark, 'desk'))).toEqual({ read: 0.5, write: 2 })
  expect(unitsOf(proxy.log.since(mark, 'bureau'))).toEqual({ read: 0, write: 0 })
})
