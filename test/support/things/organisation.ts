import { makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** The owner's organisation; without an owner one that waits to be verified. */
export const organisationThing: ThingMaker = async (deps, owner) => {
  const { organisation } = await employedOf(owner, async () => makeOrganisation(deps, 'employer', { verified: false }))
  return organisation.id
}
