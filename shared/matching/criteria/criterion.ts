import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Query } from '../engine.ts'
import type { TalentFacts, VacancyNeed } from '../facts.ts'
import type { CriterionKey } from '../points.ts'
import type { Note } from '../sentences/note.ts'

/** 符合, 部分符合, 不符合, 不确定, 不要求. */
export type Verdict = 'met' | 'partly' | 'unmet' | 'unknown' | 'notAsked'

export type Finding = { readonly verdict: Verdict; readonly note: Note }

/** What one criterion says of one pair. `unknown` scores nothing beyond what other parts of the criterion earn; `notAsked` scores in full. */
export type Judgement = {
  readonly key: CriterionKey
  readonly points: number
  readonly max: number
  readonly verdict: Verdict
  readonly evidence: readonly Finding[]
}

/** A clause adds its points to every document its filter finds. */
export type Clause = { readonly name: string; readonly points: number; readonly filter: Query }

/** The points everyone gets, and the clauses that add to them. Tiers are cumulative: who has the better one has the lesser one, too. */
export type Clauses = { readonly base: number; readonly clauses: readonly Clause[] }

/**
 * One criterion with its two evaluators. The engine's clauses, in both directions, and `judge` give the same points for every pair;
 * `test/integration/matching` proves it. `day` is today in Hangzhou: dates are compared when asked, never stored as "valid".
 */
export type Criterion = {
  readonly key: CriterionKey
  /** For a vacancy, over documents of talents. */
  readonly talentClauses: (need: VacancyNeed, day: CivilDate) => Clauses
  /** For a talent, over documents of vacancies. */
  readonly vacancyClauses: (facts: TalentFacts, day: CivilDate) => Clauses
  readonly judge: (need: VacancyNeed, facts: TalentFacts, day: CivilDate) => Judgement
}

/** Cumulative clauses from tiers listed best first with their whole points: each adds what it is worth beyond the next lesser one. */
export function tiers(list: readonly { readonly name: string; readonly points: number; readonly filter: Query }[]): readonly Clause[] {
  return list
    .map((tier, index) => ({ ...tier, points: tier.points - (list[index + 1]?.points ?? 0) }))
    .filter((clause) => clause.points > 0)
    .reverse()
}
