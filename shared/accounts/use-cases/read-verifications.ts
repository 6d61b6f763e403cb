import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { PublicVerification } from '../domain/public-verification.ts'
import { publicVerifications } from '../store/public-verifications.ts'

/** How the verifications of the organisations that answer for an ad stand, for everybody (2025 年五部门通知). */
export function readVerifications({
  dynamo,
}: {
  readonly dynamo: Dynamo
}): (digests: readonly string[]) => Promise<readonly PublicVerification[]> {
  return async (digests) => (await publicVerifications(dynamo, digests)).filter((one) => one !== undefined)
}
