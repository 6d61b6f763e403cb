import type * as z from 'zod'
import type { Loosened, VacancyFacetName } from '#shared/matching/queries/loosened.ts'
import { unstated, type VacancyFilters } from '#shared/matching/queries/vacancy-filters.ts'
import { vacancyFiltersOf, vacancyParameters } from '#shared/matching/routes/filters.ts'
import type { openVacanciesQuery } from '#shared/matching/routes/search.routes.ts'
import { valueText } from '#shared/matching/views/search-notes.ts'

export type VacanciesQuery = z.output<typeof openVacanciesQuery>

/** A condition that is set: what it is called, and the list without it. */
export type Chosen = { readonly name: string; readonly without: string }

/** The conditions of a query, in the order in which they are shown. */
export function chosenIn(query: VacanciesQuery): readonly Chosen[] {
  const filters = vacancyFiltersOf(query)
  const { trades = [], districts = [], levels = [], licences = [], payMin, payUnstated = false, atFair = false } = filters
  const chosen = (facet: VacancyFacetName, value: string, left: VacancyFilters): Chosen => ({
    name: valueText(facet, value),
    without: addressWith(query, left),
  })
  const { payMin: _, ...anyPay } = filters
  return [
    ...trades.map((id) => chosen('trades', id, { ...filters, trades: others(trades, id) })),
    ...districts.map((id) => chosen('districts', id, { ...filters, districts: others(districts, id) })),
    ...levels.map((id) => chosen('levels', id, { ...filters, levels: others(levels, id) })),
    ...licences.map((id) => chosen('licences', id, { ...filters, licences: others(licences, id) })),
    ...(payMin === undefined ? [] : [chosen('payMin', String(payMin), anyPay)]),
    ...(payUnstated ? [chosen('payMin', unstated, { ...filters, payUnstated: false })] : []),
    ...(atFair ? [chosen('fairs', '1', { ...filters, atFair: false })] : []),
  ]
}

/** The address of the list's first page without its conditions. */
export function withoutConditions(query: VacanciesQuery): string {
  return addressWith(query, {})
}

/** The address of a search that asks less, in the same order. */
export function loosenedAddress({ sort, near }: VacanciesQuery, { q, filters }: Loosened<VacancyFilters>): string {
  return address(q, filters, { sort, near })
}

function addressWith({ q, sort, near }: VacanciesQuery, filters: VacancyFilters): string {
  return address(q, filters, { sort, near })
}

function address(q: string, filters: VacancyFilters, { sort, near }: Pick<VacanciesQuery, 'sort' | 'near'>): string {
  const pairs = [['q', q], ...vacancyParameters(filters), ['sort', sort], ['near', near]] as const
  const given = pairs.flatMap(([name, value]): [string, string][] => (value === undefined || value === '' ? [] : [[name, value]]))
  return given.length === 0 ? '/vacancies' : `/vacancies?${new URLSearchParams(given)}`
}

function others<T>(list: readonly T[], one: T): readonly T[] {
  return list.filter((other) => other !== one)
}
