import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import type { Clauses } from '../criteria/criterion.ts'
import { rotationField } from '../documents/rotation.ts'
import type { Query } from '../engine.ts'

/** The sort values of the last hit of the page before. */
export type After = readonly (string | number)[]

/** A request's body for `_search`. Ask with `include_named_queries_score=true` to get each clause's points in `matched_queries`. */
export type SearchBody = Readonly<Record<string, unknown>>

/** A ranked list before it takes a shape: whom it lists, what scores, and what was chosen. */
export type Ranking = {
  /** Today in Hangzhou. Later pages must be asked with the day of the first. */
  readonly day: CivilDate
  readonly admitted: Query
  readonly parts: readonly Clauses[]
  /** Narrow the list and score nothing. */
  readonly filters: readonly Query[]
  /** The most points that one who is not admitted can have. */
  readonly outsiders: number
}

/** The points that everyone has. */
export function baseOf({ parts }: Pick<Ranking, 'parts'>): number {
  return parts.reduce((sum, part) => sum + part.base, 0)
}

/**
 * The filtered shape: whoever is admitted gets the base points, each clause adds its own, so that `_score` is the whole score.
 */
export function ranked(ranking: Ranking): Query {
  return {
    bool: {
      must: [scored('base', baseOf(ranking), ranking.admitted)],
      filter: [{ term: { live: 'y' } }, ...ranking.filters],
      should: ranking.parts.flatMap((part) => part.clauses.map((clause) => scored(clause.name, clause.points, clause.filter))),
    },
  }
}

/** Best first; equals in the order of the day; then by id, so that pages never overlap. */
export function byScore(day: CivilDate): readonly Query[] {
  return [{ _score: 'desc' }, { [`rotation.${rotationField(epochDay(day))}`]: 'asc' }, { id: 'asc' }]
}

/**
 * What is asked of each hit: its columns, and of those only what leads to it. Everything else is read again from the source of truth, and no
 * document is unpacked: for twenty hits that is a twentieth of a query among a million (decision 0036).
 */
export const columnsOfHits = { _source: false, stored_fields: '_none_', docvalue_fields: ['id', 'rev', 'code'] } as const

/** One page of a request. */
export function page(query: Query, sort: readonly Query[], size: number, after?: After): SearchBody {
  return {
    size,
    query,
    sort,
    track_scores: true,
    ...columnsOfHits,
    ...(after === undefined ? {} : { search_after: after }),
  }
}

type Searched = {
  readonly size: number
  readonly after?: After | undefined
  /** What the words demand. */
  readonly words: readonly Query[]
  /** What every hit must be beside `live`. */
  readonly standing?: readonly Query[]
  /** Points beside those of the words. */
  readonly bonus?: readonly Query[]
  /** What the reader chose: it narrows the hits, and not the counts beside them. */
  readonly chosen: readonly Query[]
  readonly sort: readonly Query[]
  readonly aggs?: Readonly<Record<string, Query>>
}

/** One page of a search by words, with all that are found counted. */
export function searched({ size, after, words, standing = [], bonus = [], chosen, sort, aggs }: Searched): SearchBody {
  const query: Query = {
    bool: {
      filter: [{ term: { live: 'y' } }, ...standing],
      ...(words.length === 0 ? {} : { must: words }),
      ...(bonus.length === 0 ? {} : { should: bonus }),
    },
  }
  return {
    ...page(query, sort, size, after),
    track_total_hits: true,
    post_filter: { bool: { filter: chosen } },
    ...(aggs === undefined ? {} : { aggs }),
  }
}

function scored(name: string, points: number, filter: Query): Query {
  return { constant_score: { _name: name, boost: points, filter } }
}
