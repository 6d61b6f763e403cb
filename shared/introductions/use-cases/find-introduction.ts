import type { Deps } from '#shared/platform/deps.ts'
import type { Introduction } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'

/** An introduction whatever its state; who may see it is the caller's to ask. */
export function findIntroduction({ dynamo }: Pick<Deps, 'dynamo'>): (id: string) => Promise<Introduction | undefined> {
  return createIntroductions(dynamo).get
}
