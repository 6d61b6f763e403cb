import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { bareOf, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import type { Organisation } from '../domain/organisation.ts'
import { PublicVerification, publicVerificationOf } from '../domain/public-verification.ts'
import { publicDigestOf, publicVerificationKey } from './keys.ts'

/** The write that makes the public table say how an organisation's verification stands. */
export function publishVerification(organisation: Organisation): Operation {
  const key = publicVerificationKey(publicDigestOf(organisation.id))
  const view = publicVerificationOf(organisation)
  return view === undefined ? remove('public', key) : put('public', { ...key, entity: 'verification', ...view })
}

/** Those of up to 100 digests, in their order. */
export async function publicVerifications(
  dynamo: Dynamo,
  digests: readonly string[],
): Promise<readonly (PublicVerification | undefined)[]> {
  const found = await dynamo.batchGet('public', digests.map(publicVerificationKey))
  return found.map((item) => (item === undefined ? undefined : PublicVerification.parse(bareOf(item))))
}
