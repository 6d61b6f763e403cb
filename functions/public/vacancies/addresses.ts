import type * as z from 'zod'
import { tradeName } from '#shared/matching/lexicon/trades.ts'
import type { openVacanciesQuery } from '#shared/matching/routes/search.routes.ts'
import type { VacancyFacet } from '#shared/matching/use-cases/search-vacancies.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { texts } from './texts.ts'

export type VacanciesQuery = z.output<typeof openVacanciesQuery>

/** A condition that is set: what it is called, the list without it, and the facet it belongs to. */
export type Chosen = { readonly name: string; readonly without: string; readonly facet: VacancyFacet }

/** The conditions of a query, in the order in which they are shown. */
export function chosenIn(query: VacanciesQuery): readonly Chosen[] {
  const { trade, district, level, pay } = query
  return [
    ...trade.map((id): Chosen => ({ name: tradeName(id), facet: 'trades', without: addressOf({ ...query, trade: others(trade, id) }) })),
    ...district.map(
      (id): Chosen => ({ name: districtName(id), facet: 'districts', without: addressOf({ ...query, district: others(district, id) }) }),
    ),
    ...level.map(
      (id): Chosen => ({
        name: id === 'none' ? texts.noLevel : levelName(id),
        facet: 'levels',
        without: addressOf({ ...query, level: others(level, id) }),
      }),
    ),
    ...(pay === undefined
      ? []
      : [{ name: texts.payFrom(pay), facet: 'payMin' as const, without: addressOf({ ...query, pay: undefined }) }]),
  ]
}

/** The address of the list's first page for a query. */
export function addressOf({ q, trade, district, level, pay, sort }: Omit<VacanciesQuery, 'limit' | 'cursor'>): string {
  const pairs: [string, string | undefined][] = [
    ['q', q],
    ...trade.map((id) => ['trade', id] as [string, string]),
    ...district.map((id) => ['district', id] as [string, string]),
    ...level.map((id) => ['level', id] as [string, string]),
    ['pay', pay === undefined ? undefined : String(pay)],
    ['sort', sort],
  ]
  const given = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
  return given.length === 0 ? '/vacancies' : `/vacancies?${new URLSearchParams(given)}`
}

function others<T>(list: readonly T[], one: T): readonly T[] {
  return list.filter((other) => other !== one)
}
