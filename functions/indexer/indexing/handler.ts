import * as z from 'zod'
import { applyRecords } from '#shared/indexing/use-cases/apply-records.ts'
import { ensureIndices } from '#shared/indexing/use-cases/ensure-indices.ts'
import { indexHealth } from '#shared/indexing/use-cases/index-health.ts'
import type { IndexerDeps } from '#shared/indexing/use-cases/indexer-deps.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { reconcileIndices } from '#shared/indexing/use-cases/reconcile-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { StreamRecord } from '#shared/platform/dynamo/image.ts'

/** A batch of a table's stream, or a job that somebody with the right to invoke the function asks for. */
export type IndexerEvent = { readonly Records: readonly StreamRecord[] } | { readonly job: string }

const Job = z.discriminatedUnion('job', [
  z.object({ job: z.literal('ensure') }),
  /** Without an index: all. */
  z.object({ job: z.literal('rebuild'), index: z.enum(indexNames).optional(), force: z.boolean().optional() }),
  z.object({ job: z.literal('reconcile') }),
  z.object({ job: z.literal('health') }),
])

/** What the indexer does with an event. An unknown job throws: it is the caller's bug. */
export function indexerHandler(deps: IndexerDeps): (event: IndexerEvent) => Promise<unknown> {
  return async (event) => {
    if ('Records' in event) return applyRecords(deps)(event.Records)
    const job = Job.parse(event)
    switch (job.job) {
      case 'ensure':
        return ensureIndices(deps)()
      case 'rebuild':
        return rebuilding(await rebuildIndices(deps)(job.index === undefined ? indexNames : [job.index], { force: job.force ?? false }))
      case 'reconcile':
        return reconcileIndices(deps)()
      case 'health':
        return { indices: await indexHealth(deps)() }
    }
  }
}

function rebuilding(results: Awaited<ReturnType<ReturnType<typeof rebuildIndices>>>): unknown {
  return {
    rebuilt: results.flatMap((result) => (result.ok ? [result.value] : [])),
    refused: results.flatMap((result) => (result.ok ? [] : [result.error])),
  }
}
