import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Query } from '../engine.ts'
import { type Facet, facetCounts, without } from './facets.ts'
import { nearness } from './near.ts'
import { type After, byScore, type SearchBody, searched } from './ranked.ts'
import { type Understanding, understand } from './understand.ts'
import { openOn, shownAtFair, unstatedOfVacancy, type VacancyFilters, vacancyFilters } from './vacancy-filters.ts'

export const vacancySorts = ['relevance', 'newest', 'closing', 'pay', 'distance'] as const
export type VacancySort = (typeof vacancySorts)[number]

export type SearchVacanciesOptions = {
  readonly day: CivilDate
  readonly size: number
  readonly sort?: VacancySort
  /** The division that `distance` is counted from. */
  readonly near?: string | undefined
  readonly filters?: VacancyFilters
  readonly after?: After
  /** Counts beside the hits; left out on later pages. */
  readonly facets?: boolean
}

/** Steps of the pay facet, yuan a month, at the top of a vacancy's range. */
export const payIntervals = [4_000, 6_000, 8_000, 10_000, 12_000, 15_000, 20_000] as const

const facets: Readonly<Record<string, Facet>> = {
  districts: { field: 'district', size: 20, unstated: unstatedOfVacancy.districts },
  trades: { field: 'trade', size: 30, unstated: unstatedOfVacancy.trades },
  levels: { field: 'levelFloor', size: 9, unstated: unstatedOfVacancy.levels },
  payMin: { ranges: 'payMax', steps: payIntervals.map((from) => ({ key: String(from), from })), unstated: unstatedOfVacancy.payMin },
  licences: { field: 'licenceIds', size: 15, unstated: unstatedOfVacancy.licences },
  fairs: { clauses: { '1': shownAtFair }, unstated: without('atFair') },
}

/**
 * Public search of open vacancies. Buckets: `districts`, `trades`, `levels` (rank or `none`), `payMin` (how many pay at least the key),
 * `licences`, `fairs` (`1`: shown at a coming fair); `headcount` sums the posts. Sorted by relevance unless told otherwise; without words, newest first. By `distance` the words
 * only choose between equals.
 */
export function searchVacanciesQuery(
  q: string,
  options: SearchVacanciesOptions,
): { readonly body: SearchBody; readonly understanding: Understanding } {
  const understanding = understand(q, true)
  const chosen = vacancyFilters(options.filters ?? {})
  const sort = options.sort ?? (understanding.clauses.length === 0 ? 'newest' : 'relevance')
  const body = searched({
    size: options.size,
    after: options.after,
    words: understanding.clauses,
    standing: [openOn(options.day), ...understanding.barred],
    chosen: Object.values(chosen),
    ...(sort === 'distance' && options.near !== undefined ? { bonus: nearness('district', options.near) } : {}),
    sort: sortOf(sort, options.day),
    ...(options.facets === true
      ? {
          aggs: {
            ...facetCounts(facets, chosen),
            headcount: { filter: { bool: { filter: Object.values(chosen) } }, aggs: { sum: { sum: { field: 'headcount' } } } },
          },
        }
      : {}),
  })
  return { body, understanding }
}

/** All that a search with these words and filters finds among the open ones, as one clause without points. */
export function foundVacancies(q: string, filters: VacancyFilters): Query {
  const { clauses, barred } = understand(q, true)
  return { bool: { filter: [...clauses, ...barred, ...Object.values(vacancyFilters(filters))] } }
}

function sortOf(sort: VacancySort, day: CivilDate): readonly Query[] {
  if (sort === 'relevance' || sort === 'distance') return byScore(day)
  if (sort === 'newest') return [{ upd: 'desc' }, { id: 'asc' }]
  if (sort === 'closing') return [{ validUntil: 'asc' }, { id: 'asc' }]
  return [{ payMax: { order: 'desc', missing: '_last' } }, { id: 'asc' }]
}
