import { issuePassport } from '#shared/passports/use-cases/issue-passport.ts'
import { revokePassportsOf } from '#shared/passports/use-cases/revoke-passport.ts'
import { always } from '#shared/platform/http/once.ts'
import { made } from '../roles.ts'
import type { ThingMaker } from './maker.ts'
import { ownTalent } from './talent.ts'

/** A passport of the owner, the only one that holds: a person may have a few at a time. */
export const passportThing: ThingMaker = async (deps, owner) => {
  const { by, talent } = await ownTalent(deps, owner)
  await revokePassportsOf(deps)(talent.id)
  return made(await issuePassport(deps)({ by, once: always, fields: ['level'] })).id
}
