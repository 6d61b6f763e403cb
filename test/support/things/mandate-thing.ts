import { makeOrganisation } from '../roles.ts'
import type { ThingMaker } from './maker.ts'
import { makeMandate } from './mandate.ts'

/** A mandate in force: the owner's as the agency that proposed it, or as the employer that accepted it. */
export const mandateThing: ThingMaker = async (deps, owner) => {
  const employed = owner?.employed
  if (employed !== undefined && employed.organisation.verification.state !== 'VERIFIED') return undefined
  const isAgency = employed?.organisation.content.kind === 'agency'
  const agency = isAgency ? employed : await makeOrganisation(deps, 'agency')
  const employer = isAgency || employed === undefined ? await makeOrganisation(deps, 'employer') : { ...employed, role: 'admin' as const }
  return (await makeMandate(deps, { agency, employer })).id
}
