import { Answers, noAnswers } from '#shared/demand/domain/answers.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { answersKey } from './keys.ts'

/** What is counted of an employer; nothing yet: all noughts. */
export async function getAnswers(dynamo: Dynamo, organisationId: string): Promise<Answers> {
  return answersIn(await dynamo.get('market', answersKey(organisationId)))
}

/** The same of several, at most 100. */
export async function getAnswersOf(dynamo: Dynamo, organisationIds: readonly string[]): Promise<readonly Answers[]> {
  return (await dynamo.batchGet('market', organisationIds.map(answersKey))).map(answersIn)
}

/** The write of new counts onto those that were read, for the transaction of what is counted. */
export function putAnswers(organisationId: string, { rev, ...counts }: Answers): Operation {
  return put('market', { ...answersKey(organisationId), entity: 'answers', ...counts, rev: rev + 1 }, rev === 0 ? absent : revIs(rev))
}

function answersIn(item: Item | undefined): Answers {
  return item === undefined ? noAnswers : Answers.parse(item)
}
