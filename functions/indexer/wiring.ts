import { createIndices } from '#shared/indexing/store/indices.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { indexerHandler } from './indexing/handler.ts'

/** Everything the indexer is made of: it reads two tables and is the only one that writes to the search engine. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly handle: ReturnType<typeof indexerHandler>
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('indexer', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('indexer')
  const handle = indexerHandler({ dynamo: createDynamo(config), indices: createIndices(createSearch(config)), clock, log })
  return { handle, clock, log }
}
