import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { createGateway } from '../../../infra/local/gateway.ts'

it('tells whom the functions have no time for that they are busy, and when to come again', async () => {
  const gateway = createGateway({
    invoke: async () => ({ kind: 'throttled' }),
    epoch: Date.now,
    dev: async () => undefined,
    say: () => undefined,
  })
  gateway.listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  const answer = await fetch(`http://127.0.0.1:${(gateway.address() as AddressInfo).port}/vacancies`)
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([
    503,
    '2',
    'application/problem+json',
  ])
  expect(await answer.json()).toMatchObject({ status: 503, title: '服务暂时不可用' })
  gateway.closeAllConnections()
  gateway.close()
})
