import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Query } from '../engine.ts'
import { licenceIds } from '../lexicon/licences.ts'
import { type Facet, facetCounts } from './facets.ts'
import { nearness } from './near.ts'
import { type After, byScore, type SearchBody, searched } from './ranked.ts'
import { holds, type TalentFilters, talentFilters, unstatedOfTalent } from './talent-filters.ts'
import { type Understanding, understand } from './understand.ts'

export const talentSorts = ['relevance', 'newest', 'pay', 'distance'] as const
export type TalentSort = (typeof talentSorts)[number]

export type SearchTalentsOptions = {
  readonly day: CivilDate
  readonly size: number
  readonly sort?: TalentSort
  /** The division that `distance` is counted from: to the nearest in which a person would work. */
  readonly near?: string | undefined
  readonly filters?: TalentFilters
  readonly after?: After
  readonly facets?: boolean
}

/**
 * An agency's or employer's search of findable people. Buckets: `districts`, `trades`, `minLevel` (rank of each person's level),
 * `licences` (`aggregations.licences.values.buckets.<id>.doc_count`, valid on the day). Counts are of people: show them rounded down, never under 5.
 */
export function searchTalentsQuery(
  q: string,
  options: SearchTalentsOptions,
): { readonly body: SearchBody; readonly understanding: Understanding } {
  const understanding = understand(q, false)
  const chosen = talentFilters(options.filters ?? {}, options.day)
  const sort = options.sort ?? (understanding.clauses.length === 0 ? 'newest' : 'relevance')
  const body = searched({
    size: options.size,
    after: options.after,
    words: understanding.clauses,
    standing: understanding.barred,
    chosen: Object.values(chosen),
    ...(sort === 'distance' && options.near !== undefined ? { bonus: nearness('districts', options.near) } : {}),
    sort: sortOf(sort, options.day),
    ...(options.facets === true ? { aggs: facetCounts(facetsOn(options.day), chosen) } : {}),
  })
  return { body, understanding }
}

/** All that a search with these words and filters finds, as one clause without points. */
export function foundTalents(q: string, filters: TalentFilters, day: CivilDate): Query {
  const { clauses, barred } = understand(q, false)
  return { bool: { filter: [...clauses, ...barred, ...Object.values(talentFilters(filters, day))] } }
}

function facetsOn(day: CivilDate): Readonly<Record<string, Facet>> {
  return {
    districts: { field: 'districts', size: 20, unstated: unstatedOfTalent.districts },
    trades: { field: 'trades', size: 30, unstated: unstatedOfTalent.trades },
    minLevel: { field: 'level', size: 9, unstated: unstatedOfTalent.minLevel },
    payMax: { only: 'unstated', unstated: unstatedOfTalent.payMax },
    availableBy: { only: 'unstated', unstated: unstatedOfTalent.availableBy },
    licences: {
      clauses: Object.fromEntries(licenceIds.map((licence) => [licence, holds(licence, day)])),
      unstated: unstatedOfTalent.licences,
    },
  }
}

function sortOf(sort: TalentSort, day: CivilDate): readonly Query[] {
  if (sort === 'relevance' || sort === 'distance') return byScore(day)
  if (sort === 'newest') return [{ upd: 'desc' }, { id: 'asc' }]
  return [{ pay: { order: 'asc', missing: '_last' } }, { id: 'asc' }]
}
