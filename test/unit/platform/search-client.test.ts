import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { testSearch } from '../../support/test-indexer.ts'

it('does not wait for an engine that never answers, also when memory is cleaned up meanwhile', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const cleaning = setInterval(collect, 50)
  const began = performance.now()
  const search = testSearch(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`, 'public')
  expect(await search.query('vacancies', {}, 400)).toEqual({ ok: false, error: { kind: 'search-unavailable' } })
  expect(performance.now() - began).toBeLessThan(3_000)
  clearInterval(cleaning)
  silent.closeAllConnections()
  silent.close()
})

/** The port of an engine that answers as told, and what ends it. */
async function engine(answer: RequestListener): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

it('asks again over a new connection when the kept ones were left by an engine that restarted', async () => {
  const served = new Map<object, number>()
  const { url, stop } = await engine(({ socket }, response) => {
    const before = served.get(socket) ?? 0
    served.set(socket, before + 1)
    // The first to come over a connection is answered, later, so that many come over connections of their own.
    if (before === 0) setTimeout(() => response.end('{"found":1}'), 50)
    else socket.resetAndDestroy()
  })
  const search = testSearch(url, 'public')
  const found = { ok: true, value: { found: 1 } }
  expect(await Promise.all([1, 2, 3, 4].map(async () => search.query('vacancies', {})))).toEqual([found, found, found, found])
  expect(served.size).toBe(4)
  expect(await search.query('vacancies', {})).toEqual(found)
  expect([served.size, [...served.values()].filter((calls) => calls === 2).length]).toEqual([5, 4])
  stop()
})

it('asks an engine that ends new connections once', async () => {
  let asked = 0
  const { url, stop } = await engine(({ socket }) => {
    asked += 1
    socket.resetAndDestroy()
  })
  expect(await testSearch(url, 'public').query('vacancies', {})).toEqual({ ok: false, error: { kind: 'search-unavailable' } })
  expect(asked).toBe(1)
  stop()
})
