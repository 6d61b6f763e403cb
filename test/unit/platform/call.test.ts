import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { bytesCallerOf } from '#shared/platform/call.ts'

const minute = 60_000

/** The address of a host that answers as told, for one test. */
async function host(answer: RequestListener): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

it('keeps neither what was answered nor a timer once there is an answer, however long it would have waited', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const url = await host((_, response) => response.end(Buffer.alloc(1000, 'a')))
  const call = bytesCallerOf(url)
  const before = timers()
  const answered = async (): Promise<WeakRef<Buffer>> => new WeakRef((await call('GET', url, { headers: {}, within: minute })).bytes)
  const first = await answered()
  await sleep(10)
  collect()
  expect({ kept: first.deref(), timers: timers() - before }).toEqual({ kept: undefined, timers: 0 })
})

it('leaves no timer behind when it comes to nothing', async () => {
  const url = await host(({ socket }) => socket.destroy())
  const before = timers()
  await expect(bytesCallerOf(url)('GET', url, { headers: {}, within: minute })).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(timers() - before).toBe(0)
})

it.each<[string, RequestListener]>([
  ['no answer', () => undefined],
  ['half an answer', (_, response) => response.writeHead(200, { 'content-length': '10' }).write('half')],
])('gives up in time on %s, and ends the connection', async (_, answer) => {
  let ended = false
  const url = await host((request, response) => {
    request.socket.once('close', () => {
      ended = true
    })
    answer(request, response)
  })
  await expect(bytesCallerOf(url)('GET', url, { headers: {}, within: 50 })).rejects.toMatchObject({ name: 'TimeoutError' })
  await expect.poll(() => ended).toBe(true)
})
