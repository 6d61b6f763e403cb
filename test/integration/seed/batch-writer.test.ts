import { beforeAll, expect, inject, it } from 'vitest'
import { add, type Operation } from '#shared/platform/dynamo/operations.ts'
import { batchWriter } from '../../../infra/seed/batch-writer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await testStore(inject('dynamo'))
})

const item = (n: number): Operation => add('market', { pk: `BATCH#${n}`, sk: 'X', entity: 'Batch' })

it('tells of a batch that failed while nobody waited', async () => {
  await store.dynamo.transact([item(150)])
  const writer = batchWriter(store.dynamo, { resumed: false })
  const writing = async (): Promise<void> => {
    for (let n = 0; n < 600; n += 1) await writer.write([item(n)])
    await writer.drain()
  }
  await expect(writing()).rejects.toThrow('condition-failed')
})

it('passes over what was written whole before, when it goes on', async () => {
  const again = batchWriter(store.dynamo, { resumed: true })
  await again.write(Array.from({ length: 200 }, (_, n) => item(1000 + n)))
  await again.drain()
  const resumed = batchWriter(store.dynamo, { resumed: true })
  await resumed.write(Array.from({ length: 300 }, (_, n) => item(1000 + n)))
  await resumed.drain()
  expect(await store.dynamo.get('market', { pk: 'BATCH#1299', sk: 'X' })).toBeDefined()
})
