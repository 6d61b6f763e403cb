import { chunks } from '#shared/kernel/chunks.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { invitationGuardKey } from '../store/keys.ts'

/**
 * Which of the numbers an association has invited before, in their order. By checks alone: who asks may not read invitations, nor learn
 * what came of one.
 */
export async function invitedBefore(
  { dynamo }: Pick<Deps, 'dynamo'>,
  associationId: string,
  phoneDigests: readonly string[],
): Promise<readonly boolean[]> {
  const before: boolean[] = []
  for (const digests of chunks(phoneDigests, 100)) {
    const vacant = await dynamo.vacant(
      'talent',
      digests.map((digest) => invitationGuardKey(associationId, digest)),
    )
    before.push(...vacant.map((free) => !free))
  }
  return before
}
