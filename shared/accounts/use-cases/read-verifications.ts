import { chunks } from '#shared/kernel/chunks.ts'
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

/** The same of many at once, by their digests. */
export function verificationsByDigest({
  dynamo,
}: {
  readonly dynamo: Dynamo
}): (digests: readonly string[]) => Promise<ReadonlyMap<string, PublicVerification>> {
  return async (digests) => {
    const unique = [...new Set(digests)]
    const found = await Promise.all(chunks(unique, mostAtOnce).map((some) => publicVerifications(dynamo, some)))
    return new Map(found.flat().flatMap((one, at) => (one === undefined ? [] : [[unique[at] ?? '', one]])))
  }
}

const mostAtOnce = 100
