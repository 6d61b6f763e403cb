import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import type { Query } from '../engine.ts'
import { licenceIds } from '../lexicon/licences.ts'
import { type Facet, facetCounts } from './facets.ts'
import { type After, byScore, type SearchBody, searched } from './ranked.ts'
import { type TalentFilters, talentFilters } from './talent-filters.ts'
import { type Understanding, understand } from './understand.ts'

export type TalentSort = 'relevance' | 'newest' | 'pay'

export type SearchTalentsOptions = {
  readonly day: CivilDate
  readonly size: number
  readonly sort?: TalentSort
  readonly filters?: TalentFilters
  readonly after?: After
  readonly facets?: boolean
}

/**
 * An agency's or employer's search of findable people. Buckets: `districts`, `families`, `trades`, `minLevel` (rank of each person's level),
 * `licences` (`aggregations.licences.values.buckets.<id>.doc_count`, valid on the day). Counts are of people: show them rounded down, never under 5.
 */
export function searchTalentsQuery(
  q: string,
  options: SearchTalentsOptions,
): { readonly body: SearchBody; readonly understanding: Understanding } {
  const understanding = understand(q, false)
  const chosen = talentFilters(options.filters ?? {}, options.day)
  const body = searched({
    size: options.size,
    after: options.after,
    words: understanding.clauses,
    chosen: Object.values(chosen),
    sort: sortOf(options.sort ?? (understanding.clauses.length === 0 ? 'newest' : 'relevance'), options.day),
    ...(options.facets === true ? { aggs: { ...facetCounts(facets, chosen), licences: licenceCounts(chosen, options.day) } } : {}),
  })
  return { body, understanding }
}

const facets: Readonly<Record<string, Facet>> = {
  districts: { field: 'districts', size: 20, missing: '' },
  families: { field: 'families', size: 20 },
  trades: { field: 'trades', size: 30 },
  minLevel: { field: 'level', size: 9 },
}

function licenceCounts(chosen: Readonly<Record<string, Query>>, day: CivilDate): Query {
  const others = Object.entries(chosen).flatMap(([name, query]) => (name === 'licences' ? [] : [query]))
  const held = licenceIds.map((licence) => [licence, { range: { [`lic.${licence}`]: { gte: epochDay(day) } } }] as const)
  return { filter: { bool: { filter: others } }, aggs: { values: { filters: { filters: Object.fromEntries(held) } } } }
}

function sortOf(sort: TalentSort, day: CivilDate): readonly Query[] {
  if (sort === 'relevance') return byScore(day)
  if (sort === 'newest') return [{ upd: 'desc' }, { id: 'asc' }]
  return [{ pay: { order: 'asc', missing: '_last' } }, { id: 'asc' }]
}
