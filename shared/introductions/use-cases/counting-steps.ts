import { type Answers, withAnswer, withInterest, withoutInterest } from '#shared/demand/domain/answers.ts'
import { publishedAnswers } from '#shared/demand/use-cases/public-answer-rate.ts'
import { addDays, type CivilDate, startOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Introduction } from '../domain/introduction.ts'
import { getAnswers, putAnswers } from '../store/answers.ts'
import { createIntroductions } from '../store/introductions.ts'

/**
 * What an introduction changes in how its employer answers, for its transaction: an interest waits for an answer; a yes, a no or a request for
 * contact about the same vacancy answers it; an interest taken back waits no longer, and one that lapses was missed. None for an employer without
 * an account. `before` is absent at the beginning.
 */
export async function countingSteps(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  before: Introduction | undefined,
  introduction: Introduction,
): Promise<readonly Step<{ readonly kind: 'raced' }>[]> {
  const { vacancy, startedBy } = introduction
  if (vacancy.employerId === undefined) return []
  // Only the first step and the answer to it count.
  if (before !== undefined && (before.state !== 'interested' || introduction.state === 'interested' || startedBy !== 'talent')) return []
  const kept = await getAnswers(deps.dynamo, vacancy.employerId)
  const after = await counted(deps, introduction, kept)
  if (after === undefined) return []
  return [
    { write: putAnswers(vacancy.employerId, after), otherwise: { kind: 'raced' } },
    { write: publishedAnswers(vacancy.employer, after) },
  ]
}

async function counted(
  { dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>,
  { id, state, startedBy, talentId, vacancy, due }: Introduction,
  kept: Answers,
): Promise<Answers | undefined> {
  const at = clock.now()
  if (startedBy === 'talent') {
    if (state === 'interested') return withInterest(kept, id, at, due === undefined ? at : lastInstantOf(due.on))
    return state === 'withdrawn' || state === 'lapsed' ? withoutInterest(kept, id, at) : withAnswer(kept, id, at)
  }
  const interest = await createIntroductions(dynamo).guard({ talentId, vacancyId: vacancy.id, side: 'talent' })
  return interest.introductionId === undefined ? undefined : withAnswer(kept, interest.introductionId, at)
}

function lastInstantOf(day: CivilDate): string {
  return new Date(Date.parse(startOf(addDays(day, 1))) - 1).toISOString()
}
