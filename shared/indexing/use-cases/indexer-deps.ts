import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Log } from '#shared/platform/log.ts'
import type { Indices } from '../store/indices.ts'

/** What the indexer's work takes: it reads the tables and writes the indices, and nothing else. */
export type IndexerDeps = { readonly dynamo: Dynamo; readonly indices: Indices; readonly clock: Clock; readonly log: Log }
