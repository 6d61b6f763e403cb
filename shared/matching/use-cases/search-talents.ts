import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Search } from '#shared/platform/search/client.ts'
import type { IndexName } from '../documents/mappings.ts'
import type { Loosened } from '../queries/loosened.ts'
import { loosenedTalentSearches } from '../queries/loosened-talents.ts'
import { startOfDistance } from '../queries/near.ts'
import { foundTalents, searchTalentsQuery, type TalentSort } from '../queries/search-talents-query.ts'
import type { TalentFilters } from '../queries/talent-filters.ts'
import { type Understanding, understand } from '../queries/understand.ts'
import { unstated } from '../queries/vacancy-filters.ts'
import { type Aggregations, type AskFailure, ask, positionFrom, type SearchPosition } from '../search/ask.ts'
import { bucketsOf, unstatedIn } from '../search/buckets.ts'
import { countWays } from '../search/count-ways.ts'
import type { BlindCard } from '../views/blind-card.ts'
import { districtOptions, type FacetOption, leastLevelOptions, licenceOptions, orUnstated, tradeOptions } from '../views/facet-options.ts'
import { type MatchedOnCard, matchedOnCard } from '../views/matched-on-card.ts'
import { roundedCount } from '../views/rounded-count.ts'
import { logSearch } from './log-search.ts'
import { noted } from './note-sort.ts'
import type { SearchDeps } from './search-deps.ts'
import { showTalents } from './show-talents.ts'
import { viewerOf } from './viewer-of.ts'

const talentFacets = ['trades', 'minLevel', 'licences', 'districts', 'payMax', 'availableBy'] as const
type TalentFacet = (typeof talentFacets)[number]

/** A value of a facet with how many people it would give: rounded down to five, null under five. */
type PeopleOption = { readonly id: string; readonly name: string; readonly people: number | null }

export type SearchTalents = {
  readonly by: Member
  /** What for: under an employer's mandate, or for a purpose in words. One of them must be given. */
  readonly mandateId?: string | undefined
  readonly purpose?: string | undefined
  readonly q: string
  readonly filters: TalentFilters
  readonly sort?: TalentSort | undefined
  /** The division that distance is counted from. */
  readonly near?: string | undefined
  readonly limit: number
  /** Where the page before stopped: `next` of its answer. */
  readonly after?: unknown
}

/** A search that asks a little less, with how many people it would find: rounded as everywhere. */
export type TalentWay = Loosened<TalentFilters> & { readonly people: number | null }

/** A card with what on it answers the words. */
export type FoundCard = BlindCard & { readonly matched: MatchedOnCard[] }

export type FoundTalents = {
  readonly items: readonly FoundCard[]
  readonly people: number | null
  /** Ways on, when nobody was found; those with enough people to be counted, else all that are possible. */
  readonly ways: readonly TalentWay[]
  readonly understanding: Understanding
  /** The division that distance is counted from, when the list is sorted by it. */
  readonly near?: string
  /** Values with enough people to be counted, and those that are chosen. */
  readonly facets: Readonly<Record<TalentFacet, readonly PeopleOption[]>>
  readonly next?: SearchPosition
}

export type SearchTalentsFailure = AskFailure | { readonly kind: 'purpose-missing' | 'mandate-missing' }

/**
 * An agency's search of the people who consented to agencies, under a stated purpose or a mandate. Every search leaves one entry in the
 * access log with the purpose and the people shown. An employer whose mandate is used is hidden from like the agency itself.
 */
export function searchTalents(deps: SearchDeps): (command: SearchTalents) => Promise<Result<FoundTalents, SearchTalentsFailure>> {
  return async ({ by, mandateId, purpose, q, filters, sort, near, limit, after }) => {
    const position = positionFrom(after)
    const today = civilDateOf(deps.clock.now())
    const day = position?.day ?? today
    const { organisationId, kind } = by.member
    const mandate = mandateId === undefined ? undefined : await findMandate(deps)(mandateId)
    if (mandateId === undefined && purpose === undefined) return fail({ kind: 'purpose-missing' })
    const holds = mandate !== undefined && mandate.agency.id === organisationId && mandateHolds(mandate, today, 'search')
    if (mandateId !== undefined && !holds) return fail({ kind: 'mandate-missing' })
    const viewer = await viewerOf(deps)({ organisationId, kind, group: by.member.group, employerId: mandate?.employer.id })
    const understood = understand(q, false)
    const start = sort === 'distance' ? startOfDistance(near, filters, understood) : undefined
    const understanding = noted(understood, { sort, near, start })
    const possible = sort === undefined || (sort === 'distance' && start === undefined) ? {} : { sort }
    const index = `talents-for-${viewer.scope}` as const
    const found = await ask(deps.search, index, {
      limit,
      day,
      position,
      body: (page) => searchTalentsQuery(q, { day, filters, near: start, ...possible, facets: true, ...page }).body,
    })
    if (!found.ok) return found
    const shown = await showTalents(deps)(found.value.hits, viewer, day)
    const items = shown.map(({ card }) => ({ ...card, matched: matchedOnCard(card, understanding.terms) }))
    const stated = [mandateId === undefined ? '' : `mandate:${mandateId}`, purpose ?? ''].filter((part) => part !== '').join(' ')
    await logSearch(deps, { by, purpose: stated, ids: items.map(({ id }) => id) })
    const nobody = found.value.total === 0 && position === undefined
    return ok({
      items,
      people: roundedCount(found.value.total),
      ways: nobody ? await waysOn(deps.search, index, { q, filters, day }) : [],
      understanding,
      ...(start === undefined ? {} : { near: start }),
      facets: facetsOf(found.value.aggregations, filters),
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}

const mostWays: number = 8

/** What each word or filter less would find, in one more request. Fewer than five people are told from nobody by nothing. */
async function waysOn(
  search: Search,
  index: IndexName,
  { q, filters, day }: { readonly q: string; readonly filters: TalentFilters; readonly day: CivilDate },
): Promise<readonly TalentWay[]> {
  const loosened = loosenedTalentSearches(q, filters)
  const counts = await countWays(search, index, { ways: loosened.map((way) => foundTalents(way.q, way.filters, day)) })
  if (counts === undefined) return []
  const ways = loosened.map((way, at) => ({ ...way, people: roundedCount(counts[at] ?? 0) }))
  const counted = ways.filter(({ people }) => people !== null)
  return (counted.length === 0 ? ways : counted).slice(0, mostWays)
}

function facetsOf(aggregations: Aggregations, filters: TalentFilters): FoundTalents['facets'] {
  const counts = (facet: TalentFacet): ReadonlyMap<string, number> => bucketsOf(aggregations, facet)
  const { trades = [], districts = [], licences = [], minLevel, levelUnstated, payUnstated, availableUnstated } = filters
  const facet = (name: TalentFacet, options: readonly FacetOption[], chosen: readonly string[]): readonly PeopleOption[] =>
    ofPeople(orUnstated(options, unstatedIn(aggregations, name), chosen.includes(unstated)), chosen)
  const orNone = (none = false): readonly string[] => (none ? [unstated] : [])
  return {
    trades: facet('trades', tradeOptions(counts('trades'), trades), trades),
    minLevel: facet('minLevel', leastLevelOptions(counts('minLevel')), [
      ...(minLevel === undefined ? [] : [minLevel]),
      ...orNone(levelUnstated),
    ]),
    licences: facet('licences', licenceOptions(counts('licences'), licences), licences),
    districts: facet('districts', districtOptions(counts('districts'), districts), districts),
    payMax: facet('payMax', [], orNone(payUnstated)),
    availableBy: facet('availableBy', [], orNone(availableUnstated)),
  }
}

function ofPeople(options: readonly FacetOption[], chosen: readonly string[]): readonly PeopleOption[] {
  const rounded = options.map(({ id, name, count }) => ({ id, name, people: roundedCount(count) }))
  return rounded.filter(({ id, people }) => people !== null || chosen.includes(id))
}
