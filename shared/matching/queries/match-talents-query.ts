import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { criteria } from '../criteria.ts'
import type { Query } from '../engine.ts'
import type { VacancyNeed } from '../facts.ts'
import { admittedTalents } from './admission.ts'
import { type After, byScore, page, ranked, type SearchBody } from './ranked.ts'
import { type TalentFilters, talentFilters } from './talent-filters.ts'

export type MatchTalentsOptions = {
  /** Today in Hangzhou. Later pages must be asked with the day of the first. */
  readonly day: CivilDate
  readonly size: number
  readonly filters?: TalentFilters
  /** Also people whose trade, skills and code have nothing to do with the vacancy ("更多相近人选"). */
  readonly wider?: boolean
  readonly after?: After
}

/** The people for a vacancy, best first, over one of the indices of talents. `_score` is the score of `assess`. */
export function matchTalentsQuery(need: VacancyNeed, options: MatchTalentsOptions): SearchBody {
  const admitted: Query = options.wider === true ? { match_all: {} } : admittedTalents(need)
  const parts = criteria.map((criterion) => criterion.talentClauses(need, options.day))
  const query = ranked(admitted, parts, Object.values(talentFilters(options.filters ?? {}, options.day)))
  return page(query, byScore(options.day), options.size, options.after)
}
