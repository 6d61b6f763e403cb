import type { Search } from '#shared/platform/search/client.ts'
import type { IndexName } from '../documents/mappings.ts'

const keptMs = 600_000
/** Milliseconds. The figure only chooses between two shapes of the same list. */
const budget = 100
const known = new WeakMap<Search, Map<IndexName, { readonly documents: number; readonly at: number }>>()

/** About how many documents an index has, asked again every ten minutes; 0 while the engine does not say. */
export async function documentsIn(search: Search, index: IndexName): Promise<number> {
  const kept = known.get(search) ?? new Map()
  known.set(search, kept)
  const before = kept.get(index)
  if (before !== undefined && performance.now() - before.at < keptMs) return before.documents
  const answer = await search.query<Counted>(index, { size: 0, track_total_hits: true, query: { match_all: {} } }, budget)
  if (!answer.ok) return before?.documents ?? 0
  const documents = answer.value.hits.total.value
  kept.set(index, { documents, at: performance.now() })
  return documents
}

type Counted = { readonly hits: { readonly total: { readonly value: number } } }
