import { once } from 'node:events'
import { createServer } from 'node:http'
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
