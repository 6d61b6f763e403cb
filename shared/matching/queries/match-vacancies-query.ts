import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { criteria } from '../criteria.ts'
import type { Query } from '../engine.ts'
import type { TalentFacts } from '../facts.ts'
import { offerOf } from '../offer.ts'
import { admittedVacancies } from './admission.ts'
import { type After, byScore, page, ranked, type SearchBody } from './ranked.ts'
import { openOn, type VacancyFilters, vacancyFilters } from './vacancy-filters.ts'

export type MatchVacanciesOptions = {
  /** Today in Hangzhou. Later pages must be asked with the day of the first. */
  readonly day: CivilDate
  readonly size: number
  readonly filters?: VacancyFilters
  /** Also vacancies whose trade, skills and code have nothing to do with the person. */
  readonly wider?: boolean
  readonly after?: After
}

/** The open vacancies for a person, best first. `_score` is the score of `assess`. */
export function matchVacanciesQuery(facts: TalentFacts, options: MatchVacanciesOptions): SearchBody {
  const admitted: Query = options.wider === true ? { match_all: {} } : admittedVacancies(offerOf(facts))
  const parts = criteria.map((criterion) => criterion.vacancyClauses(facts, options.day))
  const query = ranked(admitted, parts, [openOn(options.day), ...Object.values(vacancyFilters(options.filters ?? {}))])
  return page(query, byScore(options.day), options.size, options.after)
}
