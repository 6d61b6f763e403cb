import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { criteria } from '../criteria.ts'
import type { Query } from '../engine.ts'
import type { VacancyNeed } from '../facts.ts'
import { mustSlots } from '../slots.ts'
import { admittedTalents } from './admission.ts'
import { type After, byScore, page, type Ranking, ranked, type SearchBody } from './ranked.ts'
import { type TalentFilters, talentFilters } from './talent-filters.ts'

type Wanted = {
  /** Today in Hangzhou. Later pages must be asked with the day of the first. */
  readonly day: CivilDate
  readonly filters?: TalentFilters
  /** Also people whose trade, skills and code have nothing to do with the vacancy ("更多相近人选"). */
  readonly wider?: boolean
}
export type MatchTalentsOptions = Wanted & { readonly size: number; readonly after?: After }

/** The people for a vacancy, best first, over one of the indices of talents. `_score` is the score of `assess`. */
export function matchTalentsQuery(need: VacancyNeed, options: MatchTalentsOptions): SearchBody {
  return page(ranked(talentsRanking(need, options)), byScore(options.day), options.size, options.after)
}

/** The same before it takes a shape. */
export function talentsRanking(need: VacancyNeed, { day, filters, wider }: Wanted): Ranking {
  const admitted: Query = wider === true ? { match_all: {} } : admittedTalents(need)
  return {
    day,
    admitted,
    parts: criteria.map((criterion) => criterion.talentClauses(need, day)),
    filters: Object.values(talentFilters(filters ?? {}, day)),
    outsiders: 'match_all' in admitted ? -1 : outsiders(need, day),
  }
}

/** Who is not admitted has no point of the trade, and answers one must-have phrase at most: none where there is only one. */
function outsiders(need: VacancyNeed, day: CivilDate): number {
  const phrases = mustSlots(need)
  const shares = phrases.map(({ share }) => share)
  const oneOfThem = phrases.length < 2 ? 0 : Math.max(...shares)
  return criteria.reduce((sum, criterion) => {
    const { base, clauses } = criterion.talentClauses(need, day)
    const full = base + clauses.reduce((all, clause) => all + clause.points, 0)
    if (criterion.key === 'trade') return sum
    return sum + full - (criterion.key === 'skills' ? shares.reduce((all, share) => all + share, 0) - oneOfThem : 0)
  }, 0)
}
