import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
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
import { matchedVacancy, type NotMatched } from './matched-vacancy.ts'
import type { SearchDeps } from './search-deps.ts'
import { type Shown, showTalents } from './show-talents.ts'

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

export type MatchTalentsFailure = AskFailure | NotMatched

/**
 * The people for an open vacancy, best first: for its employer by the employers' consent, for an agency by the agencies' and only while
 * the employer's mandate to search holds. Points are judged from what the store says now, whatever the index still holds.
 */
export function matchTalents(deps: SearchDeps): (command: MatchTalents) => Promise<Result<TalentMatches, MatchTalentsFailure>> {
  return async ({ by, vacancyId, filters, wider, limit, after }) => {
    const position = positionFrom(after)
    const matched = await matchedVacancy(deps)({ by, vacancyId })
    if (!matched.ok) return matched
    const { vacancy, need, viewer } = matched.value
    const day = position?.day ?? matched.value.day
    const ranking = talentsRanking(need, { day, filters, wider })
    const found = await askRanked(deps.search, `talents-for-${viewer.scope}`, { limit, position, ranking })
    if (!found.ok) return found
    const shown = await showTalents(deps)(found.value.hits, viewer, day)
    const items = shown.map((one) => ({ ...one, explanation: explained(assess(need, one.facts, day)) }))
    await logSearch(deps, { by, purpose: `match:${vacancy.id}`, ids: items.map(({ card }) => card.id) })
    return ok({
      vacancy,
      need,
      items,
      people: roundedCount(found.value.total),
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}
