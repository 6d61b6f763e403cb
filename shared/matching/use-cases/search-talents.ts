import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { BlindCard } from '../masking/blind-card.ts'
import { roundedCount } from '../masking/rounded-count.ts'
import { searchTalentsQuery, type TalentSort } from '../queries/search-talents-query.ts'
import type { TalentFilters } from '../queries/talent-filters.ts'
import { type Understanding, understand } from '../queries/understand.ts'
import { type Aggregations, type AskFailure, ask, type SearchPosition } from '../search/ask.ts'
import { bucketsOf } from '../search/buckets.ts'
import { logSearch } from './log-search.ts'
import type { SearchDeps } from './search-deps.ts'
import { showTalents } from './show-talents.ts'
import { viewerOf } from './viewer-of.ts'

export const talentFacets = ['trades', 'minLevel', 'licences', 'districts'] as const
export type TalentFacet = (typeof talentFacets)[number]

export type SearchTalents = {
  readonly by: Member
  /** What for: under an employer's mandate, or for a purpose in words. One of them must be given. */
  readonly mandateId?: string | undefined
  readonly purpose?: string | undefined
  readonly q: string
  readonly filters: TalentFilters
  readonly sort?: TalentSort | undefined
  readonly limit: number
  readonly position?: SearchPosition | undefined
}

export type FoundTalents = {
  readonly items: readonly BlindCard[]
  readonly people: number | null
  readonly understanding: Pick<Understanding, 'understood' | 'sought' | 'ignored'>
  /** Counts of people for each value, rounded like `people`; hidden ones are left out. Empty after the first page. */
  readonly facets: Readonly<Record<TalentFacet, ReadonlyMap<string, number>>>
  readonly next?: SearchPosition
}

export type SearchTalentsFailure = AskFailure | { readonly kind: 'purpose-missing' | 'mandate-missing' }

/**
 * An agency's search of the people who consented to agencies, under a stated purpose or a mandate. Every search leaves one entry in the
 * access log with the purpose and the people shown. An employer whose mandate is used is hidden from like the agency itself.
 */
export function searchTalents(deps: SearchDeps): (command: SearchTalents) => Promise<Result<FoundTalents, SearchTalentsFailure>> {
  return async ({ by, mandateId, purpose, q, filters, sort, limit, position }) => {
    const today = civilDateOf(deps.clock.now())
    const day = position?.day ?? today
    const { organisationId, kind } = by.member
    const mandate = mandateId === undefined ? undefined : await findMandate(deps)(mandateId)
    if (mandateId === undefined && purpose === undefined) return fail({ kind: 'purpose-missing' })
    const holds = mandate !== undefined && mandate.agency.id === organisationId && mandateHolds(mandate, today, 'search')
    if (mandateId !== undefined && !holds) return fail({ kind: 'mandate-missing' })
    const viewer = await viewerOf(deps)({ organisationId, kind, employerId: mandate?.employer.id })
    const found = await ask(deps.search, `talents-for-${viewer.scope}`, {
      limit,
      day,
      position,
      body: (page) =>
        searchTalentsQuery(q, { day, filters, ...(sort === undefined ? {} : { sort }), facets: position === undefined, ...page }).body,
    })
    if (!found.ok) return found
    const items = (await showTalents(deps)(found.value.hits, viewer, day)).map(({ card }) => card)
    const stated = [mandateId === undefined ? '' : `mandate:${mandateId}`, purpose ?? ''].filter((part) => part !== '').join(' ')
    await logSearch(deps, { by, subject: organisationId, purpose: stated, ids: items.map(({ id }) => id) })
    const { understood, sought, ignored } = understand(q)
    return ok({
      items,
      people: roundedCount(found.value.total),
      understanding: { understood, sought, ignored },
      facets: facetsOf(found.value.aggregations),
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}

function facetsOf(aggregations: Aggregations): FoundTalents['facets'] {
  return Object.fromEntries(
    talentFacets.map((facet) => [
      facet,
      new Map(
        [...bucketsOf(aggregations, facet)].flatMap(([value, people]) =>
          roundedCount(people) === null ? [] : [[value, roundedCount(people) ?? 0] as const],
        ),
      ),
    ]),
  ) as unknown as FoundTalents['facets']
}
