import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { findPublishedVacancies, newestPublishedVacancies } from '#shared/demand/use-cases/published-vacancies.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { payIntervals, searchVacanciesQuery, type VacancySort } from '../queries/search-vacancies-query.ts'
import { type Understanding, understand } from '../queries/understand.ts'
import type { VacancyFilters } from '../queries/vacancy-filters.ts'
import { type AskFailure, ask, type Found, positionFrom, type SearchPosition } from '../search/ask.ts'
import { bucketsOf, withoutFilter } from '../search/buckets.ts'
import { districtOptions, type FacetOption, levelFloorOptions, tradeOptions } from '../views/facet-options.ts'

export const vacancyFacets = ['trades', 'districts', 'levels', 'payMin'] as const
export type VacancyFacet = (typeof vacancyFacets)[number]

/** Where a public list stopped: in the engine's order, or in the newest-first list that stands in for it. */
type ListPosition = SearchPosition | { readonly newest: Position }

export type SearchVacancies = {
  readonly q: string
  readonly filters: VacancyFilters
  readonly sort?: VacancySort | undefined
  readonly limit: number
  /** Where the page before stopped: `next` of its answer. */
  readonly after?: unknown
}

/** The values of a facet with how many vacancies each would give, and how many there would be without the filter. */
export type VacancyFacets = Readonly<Record<VacancyFacet, { readonly options: readonly FacetOption[]; readonly without: number }>>

export type FoundVacancies = {
  readonly items: readonly VacancyView[]
  /** Total and facets are absent when the engine was away. */
  readonly total?: number
  readonly facets?: VacancyFacets
  /** How many there would be without the words; only when nothing was found. */
  readonly withoutWords?: number
  readonly understanding: Pick<Understanding, 'understood' | 'sought' | 'ignored'>
  /** The engine is away: newest first, of one division at most, and no other condition holds. */
  readonly standIn: boolean
  readonly next?: ListPosition
}

type SearchDeps = { readonly dynamo: Dynamo; readonly search: Search; readonly clock: Clock }

/**
 * The public's search of open vacancies. The engine orders; what is shown is read again from what is published, so that a closed or
 * expired one is gone at once. While the engine is away the newest are listed instead, and marked.
 */
export function searchVacancies(
  deps: SearchDeps,
): (command: SearchVacancies) => Promise<Result<FoundVacancies, { readonly kind: 'cursor-expired' }>> {
  return async (command) => {
    const { understood, sought, ignored } = understand(command.q)
    const understanding = { understood, sought, ignored }
    if (isNewest(command.after)) return ok({ ...(await newest(deps, command, command.after.newest)), understanding })
    const position = positionFrom(command.after)
    const found = await ranked(deps, command, position)
    if (!found.ok) {
      const { kind } = found.error
      return kind === 'search-unavailable' ? ok({ ...(await newest(deps, command)), understanding }) : fail({ kind })
    }
    const today = civilDateOf(deps.clock.now())
    const codes = found.value.hits.flatMap(({ code }) => (code === undefined ? [] : [code]))
    const items = await findPublishedVacancies(deps)(codes, today)
    const withoutWords = found.value.total === 0 && command.q !== '' ? await totalWithoutWords(deps, command) : undefined
    return ok({
      items,
      total: found.value.total,
      facets: facetsOf(found.value, command.filters),
      ...(withoutWords === undefined ? {} : { withoutWords }),
      understanding,
      standIn: false,
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}

function isNewest(after: unknown): after is { readonly newest: Position } {
  return typeof after === 'object' && after !== null && 'newest' in after
}

function ranked(
  { search, clock }: SearchDeps,
  { q, filters, sort, limit }: SearchVacancies,
  position?: SearchPosition,
  budget?: number,
): Promise<Result<Found, AskFailure>> {
  const day = position?.day ?? civilDateOf(clock.now())
  const chosen = sort === undefined ? {} : { sort }
  return ask(search, 'vacancies', {
    limit,
    day,
    position,
    budget,
    body: (page) => searchVacanciesQuery(q, { day, filters, ...chosen, facets: true, ...page }).body,
  })
}

/** A hint that is nice to have: nobody waits for it beyond the second that a search may take. */
const hintBudget: number = 150

async function totalWithoutWords(deps: SearchDeps, command: SearchVacancies): Promise<number | undefined> {
  const found = await ranked(deps, { ...command, q: '', limit: 1 }, undefined, hintBudget)
  return found.ok ? found.value.total : undefined
}

async function newest(
  deps: SearchDeps,
  { filters, limit }: SearchVacancies,
  after?: Position,
): Promise<Omit<FoundVacancies, 'understanding'>> {
  const [district, ...others] = filters.districts ?? []
  const only = others.length === 0 ? district : undefined
  const page = await newestPublishedVacancies(deps)({ district: only, limit, after }, civilDateOf(deps.clock.now()))
  return { items: page.items, standIn: true, ...(page.after === undefined ? {} : { next: { newest: page.after } }) }
}

function facetsOf({ aggregations }: Found, { trades, districts }: VacancyFilters): VacancyFacets {
  const options: Readonly<Record<VacancyFacet, (counts: ReadonlyMap<string, number>) => readonly FacetOption[]>> = {
    trades: (counts) => tradeOptions(counts, trades),
    districts: (counts) => districtOptions(counts, districts),
    levels: levelFloorOptions,
    payMin: (counts) =>
      payIntervals.map((least) => ({ id: String(least), name: text.payFrom(least), count: counts.get(String(least)) ?? 0 })),
  }
  const facet = (name: VacancyFacet): VacancyFacets[VacancyFacet] => ({
    options: options[name](bucketsOf(aggregations, name)),
    without: withoutFilter(aggregations, name),
  })
  return { trades: facet('trades'), districts: facet('districts'), levels: facet('levels'), payMin: facet('payMin') }
}

const text = bilingual({ payFrom: (least: number) => `${least} 元以上` }, { payFrom: (least) => `¥${least.toLocaleString('en')} or more` })
