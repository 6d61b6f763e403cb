import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { ApiKey } from '../domain/key.ts'
import { membersOf } from '../store/people.ts'
import { keysOf } from '../store/tokens.ts'

/** `orphaned`: its maker has left, so it no longer works. */
export type ListedKey = ApiKey & { readonly orphaned: boolean }

/** The keys of one's organisation that have not run out, the newest first. */
export function listKeys({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (by: Member) => Promise<readonly ListedKey[]> {
  return async (by) => {
    const { organisationId } = by.member
    const [found, members] = await Promise.all([keysOf(dynamo, organisationId), membersOf(dynamo, organisationId)])
    const present = new Set(members.map((member) => member.personId))
    const now = Date.parse(clock.now()) / 1000
    return found.filter((key) => key.expiresAt > now).map((key) => ({ ...key, orphaned: !present.has(key.personId) }))
  }
}
