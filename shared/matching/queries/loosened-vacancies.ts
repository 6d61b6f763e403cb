import { neighboursFrom } from '../lexicon/nearness.ts'
import {
  allWays,
  alsoNone,
  closeTo,
  given,
  type Loosened,
  mostWays,
  near,
  orNone,
  present,
  type VacancyFacetName,
  ways,
  wordWays,
} from './loosened.ts'
import { payIntervals } from './search-vacancies-query.ts'
import type { VacancyFilters } from './vacancy-filters.ts'

/** The searches of vacancies that ask a little less, the smallest changes first. `instead`: known words for unknown ones. */
export function loosenedVacancySearches(
  q: string,
  filters: VacancyFilters,
  instead: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Loosened<VacancyFilters>[] {
  const { districts = [], trades = [], levels = [], payMin, payUnstated = false, licences = [], atFair = false } = filters
  const with_ = ways(q, filters)
  const lower = payMin === undefined ? undefined : payIntervals.findLast((step) => step < payMin)
  return [
    ...wordWays(q, filters, true, instead),
    ...with_(near(districts), (wider) => ({ change: { kind: 'near' }, filters: { districts: wider } })),
    ...with_(closeTo(trades, neighboursFrom), (wider) => ({ change: { kind: 'close-trades' }, filters: { trades: wider } })),
    ...with_(alsoNone(levels), (wider) => ({ change: { kind: 'also-unstated', facet: 'levels' }, filters: { levels: wider } })),
    ...with_(alsoNone(licences), (wider) => ({ change: { kind: 'also-unstated', facet: 'licences' }, filters: { licences: wider } })),
    ...with_(lower, (to) => ({ change: { kind: 'step', facet: 'payMin', to: String(to) }, filters: { payMin: to } })),
    ...with_(payMin === undefined || payUnstated ? undefined : true, () => ({
      change: { kind: 'also-unstated', facet: 'payMin' },
      filters: { payUnstated: true },
    })),
    ...with_(given(districts), (values) => ({ change: { kind: 'without', facet: 'districts', values }, filters: { districts: [] } })),
    ...with_(given(trades), (values) => ({ change: { kind: 'without', facet: 'trades', values }, filters: { trades: [] } })),
    ...with_(given(levels), (values) => ({ change: { kind: 'without', facet: 'levels', values }, filters: { levels: [] } })),
    ...with_(given(licences), (values) => ({ change: { kind: 'without', facet: 'licences', values }, filters: { licences: [] } })),
    ...with_(given(orNone(payMin, payUnstated)), (values) => ({
      change: { kind: 'without', facet: 'payMin', values },
      filters: { payMin: undefined, payUnstated: false },
    })),
    ...with_(atFair ? true : undefined, () => ({
      change: { kind: 'without', facet: 'fairs', values: ['1'] },
      filters: { atFair: undefined },
    })),
    ...allWays(q, filters, vacancyFacetsIn(filters), true),
  ].slice(0, mostWays)
}

/** The facets on which something was chosen. */
export function vacancyFacetsIn({
  districts,
  trades,
  levels,
  payMin,
  payUnstated,
  licences,
  atFair = false,
}: VacancyFilters): readonly VacancyFacetName[] {
  return present({ districts, trades, levels, payMin: orNone(payMin, payUnstated), licences, fairs: atFair ? ['1'] : [] })
}
