import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Judgement } from './criteria/criterion.ts'
import { criteria } from './criteria.ts'
import type { TalentFacts, VacancyNeed } from './facts.ts'
import { obstaclesOf } from './obstacles.ts'
import { rankingVersion } from './points.ts'
import type { Note } from './sentences/note.ts'

/**
 * One pair, explained. `score` (0–100) is the sum of the judgements' points and equals the engine's score; `known` is the sum of the
 * maxima of those that are not unknown; `obstacles` are named beside the score and never change it.
 */
export type Assessment = {
  readonly rankingVersion: string
  readonly score: number
  readonly known: number
  readonly judgements: readonly Judgement[]
  readonly obstacles: readonly Note[]
}

/** Judges a vacancy and a person against each other on a day in Hangzhou. */
export function assess(need: VacancyNeed, facts: TalentFacts, day: CivilDate): Assessment {
  const judgements = criteria.map((criterion) => criterion.judge(need, facts, day))
  return {
    rankingVersion,
    score: judgements.reduce((sum, judgement) => sum + judgement.points, 0),
    known: judgements.reduce((sum, judgement) => sum + (judgement.verdict === 'unknown' ? 0 : judgement.max), 0),
    judgements,
    obstacles: obstaclesOf(need, facts, day),
  }
}
