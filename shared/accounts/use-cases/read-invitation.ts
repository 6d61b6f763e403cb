import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { fits, readToken } from '#shared/platform/tokens.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Invitation } from '../domain/people.ts'
import { getOrganisation } from '../store/organisations.ts'
import { getInvitation } from '../store/tokens.ts'

export type Offer = { readonly invitation: Invitation; readonly organisation: Organisation }

/**
 * What the link in one's hand offers. Wrong, used by somebody else, taken back and run out are all the same. Whoever used it
 * themselves still reads it.
 */
export function readInvitation({
  dynamo,
  clock,
}: Pick<Deps, 'dynamo' | 'clock'>): (ask: {
  readonly by: Person
  readonly token: string
}) => Promise<Result<Offer, { readonly kind: 'invitation-invalid' }>> {
  return async ({ by, token }) => {
    const read = readToken('invitation', token)
    const invitation = read && (await getInvitation(dynamo, read.id))
    if (read === undefined || invitation === undefined || !fits(read.secret, invitation.digest)) return fail({ kind: 'invitation-invalid' })
    const usable = invitation.state === 'open' || (invitation.state === 'accepted' && invitation.acceptedBy === by.personId)
    const live = invitation.expiresAt > Date.parse(clock.now()) / 1000
    const organisation = usable && live ? await getOrganisation(dynamo, invitation.organisationId) : undefined
    return organisation === undefined ? fail({ kind: 'invitation-invalid' }) : ok({ invitation, organisation })
  }
}
