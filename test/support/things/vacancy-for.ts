import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { asMember, type Employed, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'
import { makeMandate } from './mandate.ts'
import { makeDraft, makeVacancy } from './vacancy.ts'

/** A published vacancy of an organisation; an agency posts it for an employer under a mandate. */
export async function vacancyFor(deps: Deps, owner: Employed): Promise<Vacancy> {
  return makeVacancy(deps, asMember(deps, owner), await underMandate(deps, owner))
}

/** Published; a draft when the owner may not publish yet. */
export const vacancyThing: ThingMaker = async (deps, owner) => {
  const employed = await employedOf(owner, async () => makeOrganisation(deps, 'employer'))
  const verified = employed.organisation.verification.state === 'VERIFIED'
  const make = verified ? makeVacancy : makeDraft
  return (await make(deps, asMember(deps, employed), await underMandate(deps, employed))).id
}

async function underMandate(deps: Deps, owner: Employed): Promise<{ readonly mandateId?: string }> {
  if (owner.organisation.content.kind !== 'agency') return {}
  return { mandateId: (await makeMandate(deps, { agency: owner, employer: await makeOrganisation(deps, 'employer') })).id }
}
