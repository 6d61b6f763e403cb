import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import { asMember, makeColleague, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A colleague in the owner's organisation. */
export const memberThing: ThingMaker = async (deps, owner) => {
  const employed = await employedOf(owner, async () => makeOrganisation(deps, 'employer'))
  const colleague = await makeColleague(deps, employed)
  const members = await listMembers(deps)(asMember(deps, employed))
  return members.find(({ personId }) => personId === colleague.person.id)?.id ?? ''
}
