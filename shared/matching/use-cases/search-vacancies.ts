import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { findPublishedVacancies, newestPublishedVacancies } from '#shared/demand/use-cases/published-vacancies.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { Search } from '#shared/platform/search/client.ts'
import type { Loosened } from '../queries/loosened.ts'
import { loosenedVacancySearches, vacancyFacetsIn } from '../queries/loosened-vacancies.ts'
import { startOfDistance } from '../queries/near.ts'
import { foundVacancies, payIntervals, searchVacanciesQuery, type VacancySort } from '../queries/search-vacancies-query.ts'
import { type Understanding, understand } from '../queries/understand.ts'
import { openOn, unstated, type VacancyFilters } from '../queries/vacancy-filters.ts'
import { type AskFailure, ask, type Found, positionFrom, type SearchPosition } from '../search/ask.ts'
import { bucketsOf, unstatedIn, withoutFilter } from '../search/buckets.ts'
import { countWays } from '../search/count-ways.ts'
import { suggestionsFor } from '../search/suggest.ts'
import { districtOptions, type FacetOption, levelFloorOptions, licenceOptions, orUnstated, tradeOptions } from '../views/facet-options.ts'
import { type Highlights, highlightsIn } from '../views/highlights.ts'
import { noted } from './note-sort.ts'

export const vacancyFacets = ['trades', 'districts', 'levels', 'payMin', 'licences', 'fairs'] as const
type VacancyFacet = (typeof vacancyFacets)[number]

/** Where a public list stopped: in the engine's order, or in the newest-first list that stands in for it. */
type ListPosition = SearchPosition | { readonly newest: Position }

export type SearchVacancies = {
  readonly q: string
  readonly filters: VacancyFilters
  readonly sort?: VacancySort | undefined
  /** The division that distance is counted from. */
  readonly near?: string | undefined
  readonly limit: number
  /** Where the page before stopped: `next` of its answer. */
  readonly after?: unknown
}

/** The values of a facet with how many vacancies each would give, and how many there would be without the filter. */
export type VacancyFacets = Readonly<Record<VacancyFacet, { readonly options: readonly FacetOption[]; readonly without: number }>>

/** A search that asks a little less, with how many vacancies it would find. */
type VacancyWay = Loosened<VacancyFilters> & { readonly count: number }

export type FoundVacancies = {
  readonly items: readonly (VacancyView & { readonly highlights?: Highlights })[]
  /** Total, posts and facets are absent when the engine was away. */
  readonly total?: number
  /** The posts of all vacancies found. */
  readonly headcount?: number
  readonly facets?: VacancyFacets
  /** Ways on, when nothing was found: each finds something. */
  readonly ways: readonly VacancyWay[]
  readonly understanding: Understanding
  /** The division that distance is counted from, when the list is sorted by it. */
  readonly near?: string
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
    const understood = understand(command.q)
    if (isNewest(command.after)) return ok(await newest(deps, command, understood, command.after.newest))
    const position = positionFrom(command.after)
    const start = command.sort === 'distance' ? startOfDistance(command.near, command.filters, understood) : undefined
    const understanding = noted(understood, { ...command, start })
    const found = await ranked(deps, command, start, position)
    if (!found.ok) {
      const { kind } = found.error
      return kind === 'search-unavailable' ? ok(await newest(deps, command, understanding)) : fail({ kind })
    }
    const { hits, total, aggregations, next } = found.value
    const today = civilDateOf(deps.clock.now())
    const codes = hits.flatMap(({ code }) => (code === undefined ? [] : [code]))
    const items = await findPublishedVacancies(deps)(codes, today)
    const highlights = highlightsIn(understanding.terms)
    return ok({
      items: items.map((view) => ({ ...view, ...highlights(view) })),
      total,
      headcount: aggregations.headcount?.sum?.value ?? 0,
      facets: facetsOf(found.value, command.filters),
      ways: total === 0 && position === undefined ? await waysOn(deps, command, understanding) : [],
      understanding,
      ...(start === undefined ? {} : { near: start }),
      standIn: false,
      ...(next === undefined ? {} : { next }),
    })
  }
}

function isNewest(after: unknown): after is { readonly newest: Position } {
  return typeof after === 'object' && after !== null && 'newest' in after
}

function ranked(
  { search, clock }: SearchDeps,
  { q, filters, sort, limit }: SearchVacancies,
  near: string | undefined,
  position?: SearchPosition,
): Promise<Result<Found, AskFailure>> {
  const day = position?.day ?? civilDateOf(clock.now())
  const possible = sort === 'distance' && near === undefined ? undefined : sort
  const chosen = possible === undefined ? {} : { sort: possible }
  return ask(search, 'vacancies', {
    limit,
    day,
    position,
    body: (page) => searchVacanciesQuery(q, { day, filters, near, ...chosen, facets: true, ...page }).body,
  })
}

const mostWays: number = 8

/** What each word or filter less would find, in one more request; what finds nothing is no way on. */
async function waysOn(
  { search, clock }: SearchDeps,
  { q, filters }: SearchVacancies,
  { sought }: Understanding,
): Promise<readonly VacancyWay[]> {
  const instead = new Map(sought.map((words) => [words, suggestionsFor(words, 2).map(({ text }) => text)]))
  const loosened = loosenedVacancySearches(q, filters, instead)
  const counts = await countWays(search, 'vacancies', {
    standing: [openOn(civilDateOf(clock.now()))],
    ways: loosened.map((way) => foundVacancies(way.q, way.filters)),
  })
  return loosened
    .map((way, at) => ({ ...way, count: counts?.[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, mostWays)
}

async function newest(
  deps: SearchDeps,
  { filters, limit }: SearchVacancies,
  understanding: Understanding,
  after?: Position,
): Promise<FoundVacancies> {
  const [district, ...others] = filters.districts ?? []
  const only = others.length === 0 && district !== unstated ? district : undefined
  const page = await newestPublishedVacancies(deps)({ district: only, limit, after }, civilDateOf(deps.clock.now()))
  const idle = vacancyFacetsIn(filters).filter((facet) => facet !== 'districts' || only === undefined)
  const words = [...understanding.terms.map((term) => term.words), ...idle.map((facet) => text.facets[facet])]
  const ignored = [...understanding.ignored, ...words.map((one) => ({ words: one, reason: 'stand-in' as const }))]
  return {
    items: page.items,
    ways: [],
    understanding: { ...understanding, ignored },
    standIn: true,
    ...(page.after === undefined ? {} : { next: { newest: page.after } }),
  }
}

function facetsOf({ aggregations }: Found, filters: VacancyFilters): VacancyFacets {
  const { trades = [], districts = [], licences = [], payUnstated } = filters
  const counts = (name: VacancyFacet): ReadonlyMap<string, number> => bucketsOf(aggregations, name)
  const none = (name: VacancyFacet): number => unstatedIn(aggregations, name)
  const pay = counts('payMin')
  const options: Readonly<Record<VacancyFacet, readonly FacetOption[]>> = {
    trades: orUnstated(tradeOptions(counts('trades'), trades), none('trades'), trades.includes(unstated)),
    districts: orUnstated(districtOptions(counts('districts'), districts), none('districts'), districts.includes(unstated)),
    levels: levelFloorOptions(counts('levels')),
    payMin: orUnstated(
      payIntervals.map((least) => ({ id: String(least), name: text.payFrom(least), count: pay.get(String(least)) ?? 0 })),
      none('payMin'),
      payUnstated,
      text.payUnstated,
    ),
    licences: orUnstated(licenceOptions(counts('licences'), licences), none('licences'), licences.includes(unstated), text.noLicence),
    fairs: [{ id: '1', name: text.atFair, count: counts('fairs').get('1') ?? 0 }],
  }
  const facet = (name: VacancyFacet): VacancyFacets[VacancyFacet] => ({
    options: options[name],
    without: withoutFilter(aggregations, name),
  })
  return {
    trades: facet('trades'),
    districts: facet('districts'),
    levels: facet('levels'),
    payMin: facet('payMin'),
    licences: facet('licences'),
    fairs: facet('fairs'),
  }
}

const text = bilingual(
  {
    payFrom: (least: number) => `${least} 元以上`,
    payUnstated: '不确定（没有写月工资）',
    noLicence: '不要求证件',
    atFair: '参加招聘会的岗位',
    facets: { trades: '工种', districts: '区、县（市）', levels: '等级', payMin: '工资', licences: '证件', fairs: '招聘会' },
  },
  {
    payFrom: (least) => `¥${least.toLocaleString('en')} or more`,
    payUnstated: 'Not known (no monthly pay stated)',
    noLicence: 'No licence asked for',
    atFair: 'Shown at a job fair',
    facets: { trades: 'trade', districts: 'district', levels: 'level', payMin: 'pay', licences: 'licence', fairs: 'job fair' },
  },
)
