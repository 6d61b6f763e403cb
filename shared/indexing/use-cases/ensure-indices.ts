import { type IndexName, indexNames } from '#shared/matching/documents/mappings.ts'
import { fingerprintOf } from '../domain/fingerprint.ts'
import { sourceOf } from '../domain/sources.ts'
import type { Family } from '../store/indices.ts'
import type { IndexerDeps } from './indexer-deps.ts'
import { rebuildIndices } from './rebuild-indices.ts'
import { hasRoots } from './scan-roots.ts'

/**
 * Makes what is missing: an index that is not there, is empty though its table has roots, or was made by other rules than this
 * release's is built from the table. Gives the names of those that were filled that way.
 */
export function ensureIndices(deps: IndexerDeps): () => Promise<{ readonly rebuilt: readonly IndexName[] }> {
  return async () => {
    const layout = await deps.indices.layout()
    const wanting: IndexName[] = []
    for (const name of indexNames) if (!(await isSound(deps, name, layout[name]))) wanting.push(name)
    const results = await rebuildIndices(deps)(wanting)
    return { rebuilt: results.flatMap((result) => (result.ok && result.value.documents > 0 ? [result.value.index] : [])) }
  }
}

async function isSound(deps: IndexerDeps, name: IndexName, { live }: Family): Promise<boolean> {
  if (live === undefined) return false
  if ((await deps.indices.meta(live))?.madeBy !== fingerprintOf(name)) return false
  return (await deps.indices.count(live)) > 0 || !(await hasRoots(deps, sourceOf(name)))
}
