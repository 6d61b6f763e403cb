import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { searchTalentsQuery, type TalentSort } from '../queries/search-talents-query.ts'
import type { TalentFilters } from '../queries/talent-filters.ts'
import { type Understanding, understand } from '../queries/understand.ts'
import { type Aggregations, type AskFailure, ask, positionFrom, type SearchPosition } from '../search/ask.ts'
import { bucketsOf } from '../search/buckets.ts'
import type { BlindCard } from '../views/blind-card.ts'
import { districtOptions, type FacetOption, leastLevelOptions, licenceOptions, tradeOptions } from '../views/facet-options.ts'
import { roundedCount } from '../views/rounded-count.ts'
import { logSearch } from './log-search.ts'
import type { SearchDeps } from './search-deps.ts'
import { showTalents } from './show-talents.ts'
import { viewerOf } from './viewer-of.ts'

const talentFacets = ['trades', 'minLevel', 'licences', 'districts'] as const
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
  readonly limit: number
  /** Where the page before stopped: `next` of its answer. */
  readonly after?: unknown
}

export type FoundTalents = {
  readonly items: readonly BlindCard[]
  readonly people: number | null
  readonly understanding: Pick<Understanding, 'understood' | 'sought' | 'ignored'>
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
  return async ({ by, mandateId, purpose, q, filters, sort, limit, after }) => {
    const position = positionFrom(after)
    const today = civilDateOf(deps.clock.now())
    const day = position?.day ?? today
    const { organisationId, kind } = by.member
    const mandate = mandateId === undefined ? undefined : await findMandate(deps)(mandateId)
    if (mandateId === undefined && purpose === undefined) return fail({ kind: 'purpose-missing' })
    const holds = mandate !== undefined && mandate.agency.id === organisationId && mandateHolds(mandate, today, 'search')
    if (mandateId !== undefined && !holds) return fail({ kind: 'mandate-missing' })
    const viewer = await viewerOf(deps)({ organisationId, kind, group: by.member.group, employerId: mandate?.employer.id })
    const found = await ask(deps.search, `talents-for-${viewer.scope}`, {
      limit,
      day,
      position,
      body: (page) => searchTalentsQuery(q, { day, filters, ...(sort === undefined ? {} : { sort }), facets: true, ...page }).body,
    })
    if (!found.ok) return found
    const items = (await showTalents(deps)(found.value.hits, viewer, day)).map(({ card }) => card)
    const stated = [mandateId === undefined ? '' : `mandate:${mandateId}`, purpose ?? ''].filter((part) => part !== '').join(' ')
    await logSearch(deps, { by, subject: organisationId, purpose: stated, ids: items.map(({ id }) => id) })
    const { understood, sought, ignored } = understand(q, false)
    return ok({
      items,
      people: roundedCount(found.value.total),
      understanding: { understood, sought, ignored },
      facets: facetsOf(found.value.aggregations, filters),
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}

function facetsOf(aggregations: Aggregations, filters: TalentFilters): FoundTalents['facets'] {
  const counts = (facet: TalentFacet): ReadonlyMap<string, number> => bucketsOf(aggregations, facet)
  const { trades = [], districts = [], licences = [], minLevel } = filters
  return {
    trades: ofPeople(tradeOptions(counts('trades'), trades), trades),
    minLevel: ofPeople(leastLevelOptions(counts('minLevel')), minLevel === undefined ? [] : [minLevel]),
    licences: ofPeople(licenceOptions(counts('licences'), licences), licences),
    districts: ofPeople(districtOptions(counts('districts'), districts), districts),
  }
}

function ofPeople(options: readonly FacetOption[], chosen: readonly string[]): readonly PeopleOption[] {
  const rounded = options.map(({ id, name, count }) => ({ id, name, people: roundedCount(count) }))
  return rounded.filter(({ id, people }) => people !== null || chosen.includes(id))
}
