import type { Query } from '../engine.ts'

/** A facet: values of a field with counts; or ranges of a number. */
export type Facet =
  | { readonly field: string; readonly size: number; readonly missing?: string }
  | { readonly ranges: string; readonly steps: readonly { readonly key: string; readonly from?: number; readonly to?: number }[] }

/**
 * Counts for every value of every facet, each under all filters but its own, so that a second value of the same facet can be added.
 * The answer has the buckets at `aggregations.<name>.values.buckets`.
 */
export function facetCounts(facets: Readonly<Record<string, Facet>>, filters: Readonly<Record<string, Query>>): Query {
  return Object.fromEntries(
    Object.entries(facets).map(([name, facet]) => {
      const others = Object.entries(filters).flatMap(([filter, query]) => (filter === name ? [] : [query]))
      return [name, { filter: { bool: { filter: others } }, aggs: { values: values(facet) } }]
    }),
  )
}

function values(facet: Facet): Query {
  if ('ranges' in facet) return { range: { field: facet.ranges, keyed: false, ranges: facet.steps } }
  const { field, size, missing } = facet
  return { terms: { field, size, ...(missing === undefined ? {} : { missing }) } }
}
