import { makeKey, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A key of the owner's organisation. */
export const keyThing: ThingMaker = async (deps, owner) => {
  const { key } = await makeKey(deps, await employedOf(owner, async () => makeOrganisation(deps, 'employer')))
  return key.id
}
