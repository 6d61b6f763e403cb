import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item } from '#shared/platform/dynamo/operations.ts'
import { type ProxiedDynamo, proxiedDynamo } from './proxied-dynamo.ts'
import { always, type FaultKind, type Faults, noFaults } from './proxy/fault.ts'

let store: ProxiedDynamo
let dynamo: Dynamo

beforeAll(async () => {
  store = await proxiedDynamo()
  dynamo = store.gateway('desk')
})
afterAll(() => store.stop())
afterEach(() => store.proxy.setFaults(noFaults))

let made = 0
const thing = (): Item => {
  made += 1
  return { pk: `T#${made}`, sk: 'T', entity: 'thing', rev: 1 }
}
const stored = async ({ pk, sk }: Item): Promise<unknown> =>
  (await store.client('x', store.endpoint).send(new GetCommand({ TableName: store.physical('market'), Key: { pk, sk } }))).Item

/** Each call suffers the next of these, then nothing goes wrong. */
function inTurn(...kinds: readonly (FaultKind | 'none')[]): Faults {
  const left = [...kinds]
  return () => {
    const kind = left.shift() ?? 'none'
    return kind === 'none' ? undefined : { kind }
  }
}

/** What the gateway sent while something was done. */
async function attempts(work: () => Promise<unknown>): Promise<number> {
  const mark = store.proxy.log.mark()
  await work().catch(() => undefined)
  return store.proxy.log.since(mark).length
}

describe('a transaction whose reply was lost', () => {
  it.each([
    ['is told that it was done', ['lost-reply']],
    ['also when another was in the way of its second attempt', ['lost-reply', 'conflict']],
    ['also when its second attempt was throttled inside', ['lost-reply', 'throttled-inside']],
    ['also when three replies were lost', ['lost-reply', 'lost-reply', 'lost-reply']],
    ['or the service failed', ['lost-reply', 'server-error', 'throttle']],
  ] as const)('%s', async (_, faults) => {
    const item = thing()
    store.proxy.setFaults(inTurn(...faults))
    expect(await dynamo.transact([add('market', item)])).toEqual({ ok: true, value: undefined })
    expect(await stored(item)).toEqual(item)
  })

  it('would be told that its own condition failed, were each attempt a transaction of its own', async () => {
    const put = { TableName: store.physical('market'), Item: thing(), ConditionExpression: 'attribute_not_exists(pk)' }
    const attempt = () => store.client('operator').send(new TransactWriteCommand({ TransactItems: [{ Put: put }] }))
    store.proxy.setFaults(inTurn('lost-reply'))
    await expect(attempt()).rejects.toMatchObject({ name: 'TimeoutError' })
    await expect(attempt()).rejects.toMatchObject({ name: 'TransactionCanceledException' })
  })
})

describe('one thing under a key of its own', () => {
  it.each([
    ['is written once', []],
    ['also when its reply was lost', ['lost-reply']],
    ['also when another was in the way of its second attempt', ['lost-reply', 'conflict']],
    ['also when it was throttled, and then its reply lost', ['throttle', 'lost-reply']],
    ['also when three replies were lost', ['lost-reply', 'lost-reply', 'lost-reply']],
  ] as const)('%s', async (_, faults) => {
    const item = thing()
    store.proxy.setFaults(inTurn(...faults))
    expect(await attempts(() => dynamo.append(add('market', item)))).toBe(faults.length + 1)
    expect(await stored(item)).toEqual(item)
  })

  it('is not taken for written when its key was taken before, and replaces nothing', async () => {
    const item = thing()
    await dynamo.append(add('market', item))
    await expect(dynamo.append(add('market', { ...item, rev: 2 }))).rejects.toThrow('was taken')
    expect(await stored(item)).toEqual(item)
  })

  it('is not taken for written while nobody answers', async () => {
    store.proxy.setFaults(always({ kind: 'throttle' }))
    await expect(dynamo.append(add('market', thing()))).rejects.toThrow('unavailable')
  })

  it('is not remembered, nor are checks: a transaction is', async () => {
    const mark = store.proxy.log.mark()
    await dynamo.append(add('market', thing()))
    await dynamo.vacant('market', [thing()])
    await dynamo.transact([add('market', thing())])
    expect(store.proxy.log.since(mark).map(({ token = false }) => token)).toEqual([false, false, true])
  })
})

describe('attempts', () => {
  it.each(['throttle', 'server-error', 'reset'] as const)('%s three times in a row is not noticed', async (kind) => {
    const item = thing()
    store.proxy.setFaults(inTurn(kind, kind, kind))
    expect((await dynamo.transact([add('market', item)])).ok).toBe(true)
    store.proxy.setFaults(inTurn(kind, kind, kind))
    expect(await dynamo.get('market', item)).toEqual(item)
    store.proxy.setFaults(inTurn(kind, kind, kind))
    expect((await dynamo.query('market', { pk: item.pk, limit: 1 })).items).toEqual([item])
  })

  it('are four and no more, whatever is in the way', async () => {
    store.proxy.setFaults(always({ kind: 'throttle' }))
    expect(await attempts(() => dynamo.get('market', thing()))).toBe(4)
    await expect(dynamo.get('market', thing())).rejects.toMatchObject({ name: 'Error', message: expect.stringContaining('unavailable') })
    store.proxy.setFaults(always({ kind: 'conflict' }))
    expect(await attempts(() => dynamo.transact([add('market', thing())]))).toBe(4)
    expect(await dynamo.transact([add('market', thing())])).toEqual({ ok: false, error: { kind: 'conflict' } })
  })

  it('are not made again when a condition failed, or the call is wrong', async () => {
    const item = thing()
    await dynamo.transact([add('market', item)])
    expect(await attempts(() => dynamo.transact([add('market', item)]))).toBe(1)
    expect(await attempts(() => dynamo.query('market', { pk: '', limit: 1 }))).toBe(1)
  })

  it('end within the budget of a call when nobody answers', async () => {
    store.proxy.setFaults(always({ kind: 'black-hole' }))
    const began = performance.now()
    await expect(dynamo.get('market', thing())).rejects.toThrow('unavailable')
    expect(performance.now() - began).toBeLessThan(8_500)
  })
})

it('keys that were left unprocessed are asked for again', async () => {
  const items = Array.from({ length: 10 }, thing)
  await dynamo.transact(items.map((item) => add('market', item)))
  store.proxy.setFaults(inTurn('unprocessed', 'unprocessed', 'throttle'))
  expect(await dynamo.batchGet('market', items)).toEqual(items)
})
