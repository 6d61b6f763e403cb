import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Answers, noAnswers } from '../domain/answers.ts'
import { keys, short } from './keys.ts'

/** What the public may know of how an employer of this name answers. */
export async function getPublicAnswers(dynamo: Dynamo, employerName: string): Promise<Answers> {
  const item = await dynamo.get('public', keys.publicAnswers(short(employerName)))
  return item === undefined ? noAnswers : Answers.parse(item)
}

/** The public copy names nobody: of what waits only the times are told. */
export function putPublicAnswers(employerName: string, { waiting, ...counts }: Answers): Operation {
  const times = waiting.map(({ until }) => ({ id: '', until }))
  return put('public', { ...keys.publicAnswers(short(employerName)), entity: 'answers', ...counts, waiting: times })
}
