import type { Endpoints } from '../../infra/local/engines.ts'
import { type EngineProxy, startProxy } from './proxy/start-proxy.ts'

export type Proxies = {
  readonly dynamo: EngineProxy
  readonly opensearch: EngineProxy
  /** What a system's functions are told of the engines: `startSystem({ …, forFunctions })`. */
  readonly forFunctions: Pick<Endpoints, 'dynamo' | 'opensearch'>
  readonly stop: () => Promise<void>
}

/** A proxy in front of each engine that can fail. */
export async function startProxies(engines: Pick<Endpoints, 'dynamo' | 'opensearch'>): Promise<Proxies> {
  const dynamo = await startProxy({ engine: 'dynamo', target: engines.dynamo })
  const opensearch = await startProxy({ engine: 'opensearch', target: engines.opensearch })
  return {
    dynamo,
    opensearch,
    forFunctions: { dynamo: dynamo.url, opensearch: opensearch.url },
    stop: async () => {
      await Promise.all([dynamo.stop(), opensearch.stop()])
    },
  }
}
