import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { type AnswerRate, type Answers, answerRate } from '../domain/answers.ts'
import { getPublicAnswers, putPublicAnswers } from '../store/answers.ts'

/** How the employer of this name answers those who are interested, as everybody may know. */
export function publicAnswerRate({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (employerName: string) => Promise<AnswerRate> {
  return async (name) => answerRate(await getPublicAnswers(dynamo, name), clock.now())
}

/** The write that publishes new counts, for the transaction of what is counted. */
export function publishedAnswers(employerName: string, answers: Answers): Operation {
  return putPublicAnswers(employerName, answers)
}
