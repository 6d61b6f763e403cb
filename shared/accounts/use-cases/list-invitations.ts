import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Invitation } from '../domain/people.ts'
import { invitationsOf } from '../store/tokens.ts'

/** The invitations of one's organisation that can still be used, the newest first. */
export function listInvitations({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (by: Member) => Promise<readonly Invitation[]> {
  return async (by) => {
    const now = Date.parse(clock.now()) / 1000
    const all = await invitationsOf(dynamo, by.member.organisationId)
    return all.filter(({ state, expiresAt }) => state === 'open' && expiresAt > now)
  }
}
