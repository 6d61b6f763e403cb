import { isPartyTo, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { assess } from '../assess.ts'
import type { VacancyNeed } from '../facts.ts'
import { talentsRanking } from '../queries/match-talents-query.ts'
import type { TalentFilters } from '../queries/talent-filters.ts'
import { type AskFailure, positionFrom, type SearchPosition } from '../search/ask.ts'
import { askRanked } from '../search/ask-ranked.ts'
import { type Explanation, explained } from '../views/explained.ts'
import { roundedCount } from '../views/rounded-count.ts'
import { logSearch } from './log-search.ts'
import { mandateFor } from './mandate-for.ts'
import type { SearchDeps } from './search-deps.ts'
import { type Shown, showTalents } from './show-talents.ts'
import { viewerOf } from './viewer-of.ts'

export type MatchTalents = {
  readonly by: Member
  readonly vacancyId: string
  readonly filters: TalentFilters
  /** Also people whose trade and skills have nothing to do with the vacancy. */
  readonly wider: boolean
  readonly limit: number
  /** Where the page before stopped: `next` of its answer. */
  readonly after?: unknown
}

export type TalentMatch = Shown & { readonly explanation: Explanation }

export type TalentMatches = {
  readonly vacancy: Vacancy
  readonly need: VacancyNeed
  /** In the engine's order; who may not be seen is left out. */
  readonly items: readonly TalentMatch[]
  /** Rounded down to five, null under five. */
  readonly people: number | null
  readonly next?: SearchPosition
}

export type MatchTalentsFailure = AskFailure | { readonly kind: 'not-found' | 'vacancy-not-open' | 'mandate-missing' }

/**
 * The people for an open vacancy, best first: for its employer by the employers' consent, for an agency by the agencies' and only while
 * the employer's mandate to search holds. Points are judged from what the store says now, whatever the index still holds.
 */
export function matchTalents(deps: SearchDeps): (command: MatchTalents) => Promise<Result<TalentMatches, MatchTalentsFailure>> {
  return async ({ by, vacancyId, filters, wider, limit, after }) => {
    const position = positionFrom(after)
    const day = position?.day ?? civilDateOf(deps.clock.now())
    const vacancy = await findVacancy(deps)(vacancyId)
    if (vacancy === undefined || !isPartyTo(vacancy, by.member.organisationId)) return fail({ kind: 'not-found' })
    if (!(await openAmong(deps)([vacancy], by.member.organisationId)).has(vacancy)) return fail({ kind: 'vacancy-not-open' })
    if (!(await mandateFor(deps)(vacancy, by))) return fail({ kind: 'mandate-missing' })
    const { organisationId, kind, group } = by.member
    const viewer = await viewerOf(deps)({ organisationId, kind, group, employerId: vacancy.employer.id })
    const need = needOf(vacancy.content)
    const ranking = talentsRanking(need, { day, filters, wider })
    const found = await askRanked(deps.search, `talents-for-${viewer.scope}`, { limit, position, ranking })
    if (!found.ok) return found
    const shown = await showTalents(deps)(found.value.hits, viewer, day)
    const items = shown.map((one) => ({ ...one, explanation: explained(assess(need, one.facts, day)) }))
    await logSearch(deps, { by, subject: vacancy.id, purpose: `match:${vacancy.id}`, ids: items.map(({ card }) => card.id) })
    return ok({
      vacancy,
      need,
      items,
      people: roundedCount(found.value.total),
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}
