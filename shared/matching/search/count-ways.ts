import type { Search } from '#shared/platform/search/client.ts'
import type { IndexName } from '../documents/mappings.ts'
import type { Query } from '../engine.ts'
import type { Aggregations } from './ask.ts'
import { bucketsOf } from './buckets.ts'

/** A hint that is nice to have: nobody waits for it beyond the second that a search may take. Milliseconds. */
const hintBudget = 150

/** How many documents each clause would find among those that stand, all in one request; undefined when the engine does not say in time. */
export async function countWays(
  search: Search,
  index: IndexName,
  {
    standing = [],
    ways,
    budget = hintBudget,
  }: { readonly standing?: readonly Query[]; readonly ways: readonly Query[]; readonly budget?: number },
): Promise<readonly number[] | undefined> {
  if (ways.length === 0) return []
  const answer = await search.query<{ readonly aggregations?: Aggregations }>(
    index,
    {
      size: 0,
      track_total_hits: false,
      query: { bool: { filter: [{ term: { live: 'y' } }, ...standing] } },
      aggs: {
        ways: {
          filter: { match_all: {} },
          aggs: { values: { filters: { filters: Object.fromEntries(ways.map((way, at) => [`way${at}`, way])) } } },
        },
      },
    },
    budget,
  )
  if (!answer.ok) return undefined
  const counts = bucketsOf(answer.value.aggregations ?? {}, 'ways')
  return ways.map((_, at) => counts.get(`way${at}`) ?? 0)
}
