import type { Endpoints } from '../../infra/local/engines.ts'
import { type EngineProxy, startProxy } from './proxy/start-proxy.ts'

export type Proxies = {
  readonly dynamo: EngineProxy
  readonly opensearch: EngineProxy
  readonly objects: EngineProxy
  /** What a system's functions are told of the engines: `startSystem({ …, forFunctions })`. */
  readonly forFunctions: Endpoints
  readonly stop: () => Promise<void>
}

/** A proxy in front of each engine that can fail. */
export async function startProxies(engines: Endpoints): Promise<Proxies> {
  const dynamo = await startProxy({ engine: 'dynamo', target: engines.dynamo })
  const opensearch = await startProxy({ engine: 'opensearch', target: engines.opensearch })
  const objects = await startProxy({ engine: 'objects', target: engines.objects })
  return {
    dynamo,
    opensearch,
    objects,
    forFunctions: { dynamo: dynamo.url, opensearch: opensearch.url, objects: objects.url },
    stop: async () => {
      await Promise.all([dynamo.stop(), opensearch.stop(), objects.stop()])
    },
  }
}
