import { anyOf, type Query } from '../engine.ts'
import { baseOf, byScore, columnsOfHits, type Ranking, type SearchBody } from './ranked.ts'

/** What a hard condition is worth in the open shape. A score of a hundred and some thousands is exact in the engine's float32. */
const hard = 1024

/**
 * The open shape of a ranked list, for an index of many documents: one flat list of clauses and **nothing beside it**. Lucene can then
 * leave out whoever cannot come among the best; one filter, and it visits everyone (a test fails when one is added). Conditions are
 * clauses nobody can do without; base points are left out. Names are left out, too: they are looked up again for every hit.
 */
export function openShape(ranking: Ranking, size: number): SearchBody {
  const clauses = ranking.parts.flatMap((part) => part.clauses.map(({ points, filter }) => scored(points, filter)))
  return {
    size,
    query: { bool: { should: [...clauses, ...ranking.filters.map((filter) => scored(hard, filter))] } },
    sort: byScore(ranking.day),
    track_total_hits: false,
    ...columnsOfHits,
  }
}

/** The whole points of a document that the open shape found with a score, under all conditions; undefined when it misses one. */
export function pointsInOpen(score: number, ranking: Ranking): number | undefined {
  const points = score - hard * ranking.filters.length
  return points < 0 ? undefined : points + baseOf(ranking)
}

/** How many the list has: everybody, not only the page. */
export function countOf({ admitted, filters }: Ranking): SearchBody {
  return { size: 0, track_total_hits: true, query: { bool: { filter: [anyOf('live', ['y']), admitted, ...filters] } } }
}

function scored(points: number, filter: Query): Query {
  return { constant_score: { boost: points, filter } }
}
