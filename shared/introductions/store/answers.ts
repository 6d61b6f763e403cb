import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Answers, noAnswers } from '../domain/answers.ts'
import { answersKey, publicAnswersKey } from './keys.ts'

/** What is counted of an employer; nothing yet: all noughts. */
export async function getAnswers(dynamo: Dynamo, organisationId: string): Promise<Answers> {
  return answersIn(await dynamo.get('market', answersKey(organisationId)))
}

/** The same of several, at most 100. */
export async function getAnswersOf(dynamo: Dynamo, organisationIds: readonly string[]): Promise<readonly Answers[]> {
  return (await dynamo.batchGet('market', organisationIds.map(answersKey))).map(answersIn)
}

/** What the public may know of an employer of this name. */
export async function getPublicAnswers(dynamo: Dynamo, employerName: string): Promise<Answers> {
  return answersIn(await dynamo.get('public', publicAnswersKey(employerName)))
}

/** The writes of the new counts, on those that were read; for the transaction of what is counted. The public copy names nobody. */
export function putAnswers(
  employer: { readonly id: string; readonly name: string },
  before: Answers,
  after: Answers,
): readonly [counts: Operation, copy: Operation] {
  const now = { ...after, rev: before.rev + 1 }
  const waiting = now.waiting.map(({ until }) => ({ id: '', until }))
  return [
    put('market', { ...answersKey(employer.id), entity: 'answers', ...now }, before.rev === 0 ? absent : revIs(before.rev)),
    put('public', { ...publicAnswersKey(employer.name), entity: 'answers', ...now, waiting }),
  ]
}

function answersIn(item: Item | undefined): Answers {
  return item === undefined ? noAnswers : Answers.parse(item)
}
