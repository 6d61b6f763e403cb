import type { Query } from '../engine.ts'

/** A facet: values of a field with counts, or ranges of a number, or clauses by name; and whom it says nothing of, which may be all that is counted. */
export type Facet = { readonly unstated: Query } & (
  | { readonly only: 'unstated' }
  | { readonly field: string; readonly size: number }
  | { readonly ranges: string; readonly steps: readonly { readonly key: string; readonly from?: number; readonly to?: number }[] }
  | { readonly clauses: Readonly<Record<string, Query>> }
)

/**
 * Counts for every value of every facet, each under all filters but its own, so that a second value of the same facet can be added.
 * The answer has the buckets at `aggregations.<name>.values.buckets`, how many there would be without the filter at
 * `aggregations.<name>.doc_count`, and those of which the matter is not stated at `aggregations.<name>.unstated.doc_count`.
 */
export function facetCounts(
  facets: Readonly<Record<string, Facet>>,
  filters: Readonly<Record<string, Query>>,
): Readonly<Record<string, Query>> {
  return Object.fromEntries(
    Object.entries(facets).map(([name, facet]) => {
      const others = Object.entries(filters).flatMap(([filter, query]) => (filter === name ? [] : [query]))
      const counted = values(facet)
      return [
        name,
        {
          filter: { bool: { filter: others } },
          aggs: { ...(counted === undefined ? {} : { values: counted }), unstated: { filter: facet.unstated } },
        },
      ]
    }),
  )
}

function values(facet: Facet): Query | undefined {
  if ('clauses' in facet) return { filters: { filters: facet.clauses } }
  if ('ranges' in facet) return { range: { field: facet.ranges, keyed: false, ranges: facet.steps } }
  return 'field' in facet ? { terms: { field: facet.field, size: facet.size } } : undefined
}

/** None of the fields has a value. */
export function without(...fields: readonly string[]): Query {
  return { bool: { must_not: fields.map((field) => ({ exists: { field } })) } }
}
