import type { Aggregations } from './ask.ts'

/** How many documents each value of a facet would give under all other filters. */
export function bucketsOf(aggregations: Aggregations, facet: string): ReadonlyMap<string, number> {
  const buckets = aggregations[facet]?.values?.buckets ?? []
  const list = Array.isArray(buckets)
    ? buckets.map((bucket) => [String(bucket.key), bucket.doc_count] as const)
    : Object.entries(buckets as Readonly<Record<string, { readonly doc_count: number }>>).map(
        ([key, bucket]) => [key, bucket.doc_count] as const,
      )
  return new Map(list)
}

/** How many there would be without a facet's own filter. */
export function withoutFilter(aggregations: Aggregations, facet: string): number {
  return aggregations[facet]?.doc_count ?? 0
}

/** How many there are of which a facet's matter is not stated. */
export function unstatedIn(aggregations: Aggregations, facet: string): number {
  return aggregations[facet]?.unstated?.doc_count ?? 0
}
