import { rmSync } from 'node:fs'
import type { Deps } from '#shared/platform/deps.ts'
import { type Engines, startEngines } from '../../infra/local/engines.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { seed } from '../../infra/local/seed.ts'
import { type LocalSystem, startSystem } from '../../infra/local/system.ts'
import { engineFolder } from '../support/engine-folder.ts'
import { storeOn } from '../support/test-store.ts'
import { type Proxies, startProxies } from './proxied.ts'

/** A whole system of its own whose engines can be made to fail. */
export type FaultySystem = LocalSystem & {
  readonly proxies: Proxies
  /** The store past the proxies, for looking at what was written and for making things. */
  readonly deps: Deps
  /** The search engine's own process. */
  readonly opensearch: {
    readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void
    readonly kill: () => void
    readonly restart: () => Promise<void>
  }
}

/** Starts one, with the example city's small size. The folder is gone after `stop`. */
export async function startFaultySystem(): Promise<FaultySystem> {
  const folder = engineFolder('faults')
  const ports = await anyPorts()
  const away = {
    dynamo: `http://127.0.0.1:${ports.dynamo}`,
    opensearch: `http://127.0.0.1:${ports.opensearch}`,
    objects: `http://127.0.0.1:${ports.objects}`,
  }
  // Two starts, so that the search engine can be ended and started alone.
  const startSearch = (): Promise<Engines> => startEngines(folder, ports, { dynamo: away.dynamo, objects: away.objects })
  const [tables, first] = await Promise.all([startEngines(folder, ports, { opensearch: away.opensearch }), startSearch()])
  let search = first
  const proxies = await startProxies(away)
  const system = await startSystem({ folder, ports, given: away, forFunctions: proxies.forFunctions, say: () => undefined })
  await seed(system, () => undefined, 'small')
  const searchProcess = (): number => search.processIds()[0] ?? 0
  return {
    ...system,
    proxies,
    deps: storeOn(away.dynamo, system.stage, { now: () => new Date().toISOString() })('desk'),
    opensearch: {
      signal: (signal) => process.kill(searchProcess(), signal),
      kill: () => process.kill(searchProcess(), 'SIGKILL'),
      restart: async () => {
        await search.stop()
        search = await startSearch()
      },
    },
    stop: async () => {
      await system.stop()
      await proxies.stop()
      await Promise.all([tables.stop(), search.stop()])
      rmSync(folder, { recursive: true })
    },
  }
}
