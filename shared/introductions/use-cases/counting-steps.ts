import { type Answers, withAnswer, withInterest, withoutInterest } from '#shared/demand/domain/answers.ts'
import { publishedAnswers } from '#shared/demand/use-cases/public-answer-rate.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Introduction } from '../domain/introduction.ts'
import { getAnswers, putAnswers } from '../store/answers.ts'
import { createIntroductions } from '../store/introductions.ts'

/**
 * What an introduction changes in how its employer answers, for its transaction: an interest waits for an answer, a request for contact
 * about the same vacancy answers it, an interest taken back waits no longer. None for an employer without an account.
 */
export async function countingSteps(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  introduction: Introduction,
): Promise<readonly Step<{ readonly kind: 'raced' }>[]> {
  const { vacancy } = introduction
  if (vacancy.employerId === undefined) return []
  const before = await getAnswers(deps.dynamo, vacancy.employerId)
  const after = await counted(deps, introduction, before)
  if (after === undefined) return []
  return [
    { write: putAnswers(vacancy.employerId, after), otherwise: { kind: 'raced' } },
    { write: publishedAnswers(vacancy.employer, after) },
  ]
}

async function counted(
  { dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>,
  { id, state, startedBy, talentId, vacancy }: Introduction,
  before: Answers,
): Promise<Answers | undefined> {
  const at = clock.now()
  if (startedBy === 'talent') return state === 'withdrawn' ? withoutInterest(before, id, at) : withInterest(before, id, at)
  if (state === 'withdrawn') return undefined
  const interest = await createIntroductions(dynamo).standing({ talentId, vacancyId: vacancy.id, side: 'talent' })
  return interest === undefined ? undefined : withAnswer(before, interest, at)
}
