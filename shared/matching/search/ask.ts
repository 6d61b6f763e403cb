import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Search, SearchUnavailable } from '#shared/platform/search/client.ts'
import type { IndexName } from '../documents/mappings.ts'
import type { After, SearchBody } from '../queries/ranked.ts'

/**
 * Where a list stopped, as a cursor keeps it: the physical index (a rebuilt one orders anew), the day it was asked for, and the sort
 * values of the last hit.
 */
export const SearchPosition = z.object({
  index: z.string(),
  day: z.iso.date(),
  after: z.array(z.union([z.string(), z.number()])),
})
export type SearchPosition = z.infer<typeof SearchPosition>

/** A cursor's content as the place it was made from. */
export function positionFrom(after: unknown): SearchPosition | undefined {
  return after === undefined ? undefined : SearchPosition.parse(after)
}

type Hit = { readonly id: string; readonly rev: number; readonly code?: string }

export type Found = {
  readonly hits: readonly Hit[]
  /** Every document that matches, not only the first 10,000. */
  readonly total: number
  /** Where the next page begins; absent when there is none. */
  readonly next?: SearchPosition
  readonly aggregations: Aggregations
}

type Bucket = { readonly key: string | number; readonly doc_count: number }
export type Aggregations = Readonly<
  Record<
    string,
    | {
        readonly doc_count: number
        /** Of which the facet's matter is not stated. */
        readonly unstated?: { readonly doc_count: number }
        readonly sum?: { readonly value: number }
        readonly values?: { readonly buckets: readonly Bucket[] | Readonly<Record<string, Omit<Bucket, 'key'>>> }
      }
    | undefined
  >
>

export type AskFailure = SearchUnavailable | { readonly kind: 'cursor-expired' }

/** Makes the body of a query for a number of hits after a place. */
export type BodyOf = (page: { readonly size: number; readonly after?: After }) => SearchBody

/**
 * One page of a query. One more hit than wanted is asked for, so that a next page is promised only where there is one. A cursor of an
 * index that a rebuild has replaced is refused: places in it mean nothing in the new one.
 */
export async function ask(
  search: Search,
  index: IndexName,
  {
    limit,
    day,
    position,
    budget,
    body,
  }: {
    readonly limit: number
    readonly day: string
    readonly position?: SearchPosition | undefined
    /** Milliseconds, where they are fewer than a query's usual ones. */
    readonly budget?: number | undefined
    readonly body: BodyOf
  },
): Promise<Result<Found, AskFailure>> {
  const asked = {
    ...body({ size: limit + 1, ...(position === undefined ? {} : { after: position.after }) }),
    track_total_hits: true,
  }
  const answer = await search.query<Answer>(index, asked, budget)
  if (!answer.ok) return answer
  const { hits, total } = answer.value.hits
  const physical = hits[0]?._index
  if (position !== undefined && physical !== undefined && physical !== position.index) return fail({ kind: 'cursor-expired' })
  const { aggregations } = answer.value
  return ok(foundIn({ hits, total: total?.value ?? 0, more: hits.length > limit, limit, day, aggregations }))
}

/** The answer of the engine as a page: at most `limit` hits, and where the next page begins when there is `more`. */
export function foundIn({
  hits,
  total,
  more,
  limit,
  day,
  aggregations = {},
}: {
  readonly hits: Answer['hits']['hits']
  readonly total: number
  readonly more: boolean
  readonly limit: number
  readonly day: string
  readonly aggregations?: Aggregations | undefined
}): Found {
  const shown = hits.slice(0, limit)
  const last = shown.at(-1)
  const next = more && last !== undefined ? { next: { index: last._index, day, after: last.sort.map(exact) } } : {}
  return { hits: shown.map(hitOf), total, aggregations, ...next }
}

/** A hit by its columns; each is a list, as the engine tells them. */
export function hitOf({ fields: { id, rev, code } }: Answer['hits']['hits'][number]): Hit {
  return { id: id[0], rev: rev[0], ...(code === undefined ? {} : { code: code[0] }) }
}

export type Answer = {
  readonly hits: {
    /** Absent when it was not asked for. */
    readonly total?: { readonly value: number }
    readonly hits: readonly {
      readonly _index: string
      readonly fields: { readonly id: readonly [string]; readonly rev: readonly [number]; readonly code?: readonly [string] }
      readonly sort: readonly (string | number)[]
    }[]
  }
  readonly aggregations?: Aggregations
}

const largest = '9223372036854775807'
const smallest = '-9223372036854775808'

/** What a missing number sorts as does not fit into a JavaScript number; the engine takes it back as text. */
function exact(value: string | number): string | number {
  if (typeof value === 'string' || Number.isSafeInteger(value) || !Number.isInteger(value)) return value
  return value > 0 ? largest : smallest
}
