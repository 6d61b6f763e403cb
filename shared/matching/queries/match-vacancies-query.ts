import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { criteria } from '../criteria.ts'
import type { Query } from '../engine.ts'
import type { TalentFacts } from '../facts.ts'
import { offerOf } from '../offer.ts'
import { fullMarks, points } from '../points.ts'
import { admittedVacancies } from './admission.ts'
import { type After, byScore, page, type Ranking, ranked, type SearchBody } from './ranked.ts'
import { openOn, type VacancyFilters, vacancyFilters } from './vacancy-filters.ts'

type Wanted = {
  /** Today in Hangzhou. Later pages must be asked with the day of the first. */
  readonly day: CivilDate
  readonly filters?: VacancyFilters
  /** Also vacancies whose trade, skills and code have nothing to do with the person. */
  readonly wider?: boolean
}
export type MatchVacanciesOptions = Wanted & { readonly size: number; readonly after?: After }

/** The open vacancies for a person, best first. `_score` is the score of `assess`. */
export function matchVacanciesQuery(facts: TalentFacts, options: MatchVacanciesOptions): SearchBody {
  return page(ranked(vacanciesRanking(facts, options)), byScore(options.day), options.size, options.after)
}

/** The same before it takes a shape. A vacancy without must-haves has their points though it is not admitted: only the trade's are sure to lack. */
export function vacanciesRanking(facts: TalentFacts, { day, filters, wider }: Wanted): Ranking {
  const admitted: Query = wider === true ? { match_all: {} } : admittedVacancies(offerOf(facts))
  return {
    day,
    admitted,
    parts: criteria.map((criterion) => criterion.vacancyClauses(facts, day)),
    filters: [openOn(day), ...Object.values(vacancyFilters(filters ?? {}))],
    outsiders: 'match_all' in admitted ? -1 : fullMarks - points.trade.max,
  }
}
