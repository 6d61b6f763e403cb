import { ok, type Result } from '#shared/kernel/result.ts'
import { queryBudget, type Search } from '#shared/platform/search/client.ts'
import type { IndexName } from '../documents/mappings.ts'
import { countOf, openShape, pointsInOpen } from '../queries/open-shape.ts'
import { byScore, page, type Ranking, ranked } from '../queries/ranked.ts'
import { type Answer, type AskFailure, ask, type Found, foundIn, type SearchPosition } from './ask.ts'
import { documentsIn } from './documents-in.ts'

/** From so many documents on the open shape is the faster one (measured at 10,000 and 100,000). */
const many = 50_000

/**
 * One page of a ranked list. In a large index the first page is asked in the open shape, with a count beside it. It is the page of the
 * admitted exactly when its last hit has more points than anyone can have who is not admitted; else the filtered shape is asked, as for
 * later pages and small indices. Points and order are the same in both.
 */
export async function askRanked(
  search: Search,
  index: IndexName,
  { limit, position, ranking }: { readonly limit: number; readonly position?: SearchPosition | undefined; readonly ranking: Ranking },
): Promise<Result<Found, AskFailure>> {
  const { day } = ranking
  const until = performance.now() + queryBudget
  const filtered = (): Promise<Result<Found, AskFailure>> => {
    const budget = Math.max(1, Math.round(until - performance.now()))
    return ask(search, index, { limit, day, position, budget, body: ({ size, after }) => page(ranked(ranking), byScore(day), size, after) })
  }
  if (position !== undefined || (await documentsIn(search, index)) < many) return filtered()
  const [open, count] = await Promise.all([
    search.query<Answer>(index, openShape(ranking, limit)),
    search.query<Answer>(index, countOf(ranking)),
  ])
  if (!open.ok) return open
  if (!count.ok) return count
  const hits = open.value.hits.hits.flatMap((hit) => {
    const [score, ...rest] = hit.sort
    const points = pointsInOpen(Number(score), ranking)
    return points === undefined ? [] : [{ ...hit, sort: [points, ...rest] }]
  })
  const total = count.value.hits.total?.value ?? 0
  const last = hits[limit - 1]
  if (last === undefined || Number(last.sort[0]) <= ranking.outsiders) return filtered()
  return ok(foundIn({ hits, total, more: total > limit, limit, day }))
}
