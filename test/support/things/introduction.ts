import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { asMember, made, makeOrganisation, makePerson } from '../roles.ts'
import type { Owner, ThingMaker } from './maker.ts'
import { makeTalent, personAs } from './talent.ts'
import { vacancyFor } from './vacancy-for.ts'

/** One that the owner began: the organisation by asking for contact, else the person by showing interest. */
export const introductionThing: ThingMaker = async (deps, owner) => {
  if (owner?.employed === undefined) return byPerson(deps, owner)
  if (owner.employed.organisation.verification.state !== 'VERIFIED') return undefined
  const vacancy = await vacancyFor(deps, owner.employed)
  const talent = await makeTalent(deps)
  const by = asMember(deps, owner.employed)
  return made(await askForContact(deps)({ by, talentId: talent.id, vacancyId: vacancy.id, once: always })).id
}

async function byPerson(deps: Deps, owner: Owner | undefined): Promise<string> {
  const { id } = owner?.person ?? (await makePerson(deps))
  const by = personAs(deps, id)
  if ((await findTalentOfPerson(deps)(id)) === undefined) await makeTalent(deps, { by })
  const vacancy = await vacancyFor(deps, await makeOrganisation(deps, 'employer'))
  return made(await showInterest(deps)({ by, vacancy: vacancy.code, once: always })).id
}
