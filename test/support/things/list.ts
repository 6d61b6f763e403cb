import { makeList } from '#shared/lists/use-cases/make-list.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A list of the owner's organisation, with nobody on it. */
export const listThing: ThingMaker = async (deps, owner) => {
  const employed = await employedOf(owner, async () => makeOrganisation(deps, 'agency'))
  return made(await makeList(deps)({ by: asMember(deps, employed), once: always, name: '焊工', purpose: '为客户储备焊工' })).id
}
