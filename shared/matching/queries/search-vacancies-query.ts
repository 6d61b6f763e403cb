import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Query } from '../engine.ts'
import { type Facet, facetCounts } from './facets.ts'
import { type After, byScore, type SearchBody, searched } from './ranked.ts'
import { type Understanding, understand } from './understand.ts'
import { openOn, type VacancyFilters, vacancyFilters } from './vacancy-filters.ts'

export type VacancySort = 'relevance' | 'newest' | 'closing' | 'pay'

export type SearchVacanciesOptions = {
  readonly day: CivilDate
  readonly size: number
  readonly sort?: VacancySort
  readonly filters?: VacancyFilters
  readonly after?: After
  /** Counts beside the hits; left out on later pages. */
  readonly facets?: boolean
}

/** Steps of the pay facet, yuan a month, at the top of a vacancy's range. */
export const payIntervals = [4_000, 6_000, 8_000, 10_000, 12_000, 15_000, 20_000] as const

const facets: Readonly<Record<string, Facet>> = {
  districts: { field: 'district', size: 20 },
  families: { field: 'family', size: 20 },
  trades: { field: 'trade', size: 30 },
  levels: { field: 'levelFloor', size: 9 },
  payMin: { ranges: 'payMax', steps: payIntervals.map((from) => ({ key: String(from), from })) },
}

/**
 * Public search of open vacancies. Buckets: `districts`, `families`, `trades`, `levels` (rank or `none`), `payMin` (how many pay at least
 * the key); `headcount` sums the posts. Sorted by relevance unless told otherwise; without words, newest first.
 */
export function searchVacanciesQuery(
  q: string,
  options: SearchVacanciesOptions,
): { readonly body: SearchBody; readonly understanding: Understanding } {
  const understanding = understand(q, true)
  const chosen = vacancyFilters(options.filters ?? {})
  const body = searched({
    size: options.size,
    after: options.after,
    words: understanding.clauses,
    standing: [openOn(options.day)],
    chosen: Object.values(chosen),
    sort: sortOf(options.sort ?? (understanding.clauses.length === 0 ? 'newest' : 'relevance'), options.day),
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

function sortOf(sort: VacancySort, day: CivilDate): readonly Query[] {
  if (sort === 'relevance') return byScore(day)
  if (sort === 'newest') return [{ upd: 'desc' }, { id: 'asc' }]
  if (sort === 'closing') return [{ validUntil: 'asc' }, { id: 'asc' }]
  return [{ payMax: { order: 'desc', missing: '_last' } }, { id: 'asc' }]
}
