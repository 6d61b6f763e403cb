import { inviteColleague } from '#shared/accounts/use-cases/invite-colleague.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** An open invitation to the owner's organisation. */
export const invitationThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'employer')))
  const { invitation } = made(await inviteColleague(deps)({ by, invite: { role: 'member', note: '同事' }, once: always }))
  return invitation.id
}
