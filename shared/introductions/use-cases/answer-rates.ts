import { type AnswerRate, answerRate } from '#shared/demand/domain/answers.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { getAnswersOf } from '../store/answers.ts'

/** How employers answer, by organisation; at most 100. */
export function answerRates({
  dynamo,
  clock,
}: Pick<Deps, 'dynamo' | 'clock'>): (organisationIds: readonly string[]) => Promise<ReadonlyMap<string, AnswerRate>> {
  return async (given) => {
    const ids = [...new Set(given)]
    const found = await getAnswersOf(dynamo, ids)
    const now = clock.now()
    return new Map(found.map((answers, at) => [ids[at] ?? '', answerRate(answers, now)]))
  }
}
