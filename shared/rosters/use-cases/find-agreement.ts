import type { Deps } from '#shared/platform/deps.ts'
import type { Agreement } from '../domain/agreement.ts'
import { getAgreement } from '../store/agreements.ts'

/** An association's agreement with all its signings; undefined when it never signed. */
export async function findAgreement({ dynamo }: Pick<Deps, 'dynamo'>, associationId: string): Promise<Agreement | undefined> {
  return getAgreement(dynamo, associationId)
}
