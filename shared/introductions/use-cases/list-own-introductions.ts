import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { Introduction } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'

export type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** A person's introductions, newest first: those the person began and those that organisations began. */
export function listOwnIntroductions(deps: {
  readonly dynamo: Dynamo
}): (personId: string, asked: Asked) => Promise<{ readonly items: readonly Introduction[]; readonly after?: Position }> {
  return (personId, asked) => createIntroductions(deps.dynamo).ofPerson(personId, asked)
}
