import { type OrganisationFacts, organisationFacts } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { idOf } from '#shared/kernel/ids.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { normaliseUscc } from '#shared/reference/uscc.ts'

/** The employer or agency of an id or a code. Others never see talents, so nobody need hide from them. */
export function lookUpOrganisation(deps: Pick<Deps, 'dynamo'>): (text: string) => Promise<OrganisationFacts | undefined> {
  return async (text) => {
    const organisation = idOf('organisation').safeParse(text).success
      ? await findOrganisation(deps)(text)
      : await findOrganisationByUscc(deps)(normaliseUscc(text))
    const searches = organisation?.content.kind === 'employer' || organisation?.content.kind === 'agency'
    return organisation !== undefined && searches ? organisationFacts(organisation) : undefined
  }
}
