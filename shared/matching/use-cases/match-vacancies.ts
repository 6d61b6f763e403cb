import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { needsOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { assess } from '../assess.ts'
import type { TalentFacts } from '../facts.ts'
import { vacanciesRanking } from '../queries/match-vacancies-query.ts'
import { searchVacanciesQuery } from '../queries/search-vacancies-query.ts'
import type { VacancyFilters } from '../queries/vacancy-filters.ts'
import { type AskFailure, ask, type BodyOf, positionFrom, type SearchPosition } from '../search/ask.ts'
import { askRanked } from '../search/ask-ranked.ts'
import { gapClosings } from '../sentences/gap-closing.ts'
import { type Explanation, explained } from '../views/explained.ts'
import type { SearchDeps } from './search-deps.ts'

export type MatchVacancies = {
  readonly personId: string
  readonly filters: VacancyFilters
  readonly wider: boolean
  /** False: newest first, by nothing that is known of the person (个人信息保护法 24: a choice not aimed at personal characteristics). */
  readonly ranked: boolean
  readonly limit: number
  /** Where the page before stopped: `next` of its answer. */
  readonly after?: unknown
}

/** An open vacancy for a person, with what closes the gaps between the two; without ranking it is not judged. */
export type VacancyMatch = { readonly vacancy: Vacancy; readonly explanation?: Explanation; readonly closings?: readonly string[] }

export type VacancyMatches = {
  readonly items: readonly VacancyMatch[]
  readonly vacancies: number
  /** What was read of the profile; absent when the list does not go by it. */
  readonly facts?: TalentFacts
  readonly next?: SearchPosition
}

/** The open vacancies for a person's own profile, best first or newest first. Without a profile: `not-enrolled`. */
export function matchVacancies(
  deps: Omit<SearchDeps, 'ids'>,
): (command: MatchVacancies) => Promise<Result<VacancyMatches, AskFailure | { readonly kind: 'not-enrolled' }>> {
  return async ({ personId, filters, wider, ranked, limit, after }) => {
    const position = positionFrom(after)
    const talent = await findTalentOfPerson(deps)(personId)
    if (!isRegistered(talent)) return fail({ kind: 'not-enrolled' })
    const day = position?.day ?? civilDateOf(deps.clock.now())
    const facts = factsOf(talent.profile)
    const newest: BodyOf = (page) => searchVacanciesQuery('', { day, filters, sort: 'newest', ...page }).body
    const found = ranked
      ? await askRanked(deps.search, 'vacancies', { limit, position, ranking: vacanciesRanking(facts, { day, filters, wider }) })
      : await ask(deps.search, 'vacancies', { limit, day, position, body: newest })
    if (!found.ok) return found
    const vacancies = await findVacancies(deps)(found.value.hits.map((hit) => hit.id))
    const open = [...(await openAmong(deps)(vacancies))]
    return ok({
      items: open.map((vacancy) => judged(vacancy, ranked ? facts : undefined, day)),
      vacancies: found.value.total,
      ...(ranked ? { facts } : {}),
      ...(found.value.next === undefined ? {} : { next: found.value.next }),
    })
  }
}

/** Offered in several divisions, it is judged by the one that suits best, as the engine ranks it. */
function judged(vacancy: Vacancy, facts: TalentFacts | undefined, day: CivilDate): VacancyMatch {
  if (facts === undefined) return { vacancy }
  const [first, ...others] = needsOf(vacancy)
  const best = others
    .map((need) => assess(need, facts, day))
    .reduce((most, one) => (one.score > most.score ? one : most), assess(first, facts, day))
  return { vacancy, explanation: explained(best), closings: gapClosings(best) }
}
