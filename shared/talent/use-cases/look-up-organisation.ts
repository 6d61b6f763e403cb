import { type Organisation, type OrganisationFacts, organisationFacts } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { findOrganisationsByName } from '#shared/accounts/use-cases/find-organisations-by-name.ts'
import { idOf } from '#shared/kernel/ids.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { normaliseUscc, usccPattern } from '#shared/reference/uscc.ts'

/** `found` when the text says exactly one; else those that may be meant, for the person to choose from. */
export type Meant = { readonly found?: OrganisationFacts; readonly candidates: readonly OrganisationFacts[] }

const mostCandidates: number = 10

/** Employers and agencies by id, code or name. Others never see talents, so nobody need hide from them. */
export function lookUpOrganisation(deps: Pick<Deps, 'dynamo'>): (text: string) => Promise<Meant> {
  return async (text) => {
    const code = normaliseUscc(text)
    if (idOf('organisation').safeParse(text).success) return one(await findOrganisation(deps)(text))
    if (usccPattern.test(code)) return one(await findOrganisationByUscc(deps)(code))
    const named = (await findOrganisationsByName(deps)(text, mostCandidates)).filter(searches).map(organisationFacts)
    const exact = named.filter(({ name }) => name === text)
    return exact.length === 1 && exact[0] !== undefined ? { found: exact[0], candidates: [] } : { candidates: named }
  }
}

function one(organisation: Organisation | undefined): Meant {
  return organisation !== undefined && searches(organisation)
    ? { found: organisationFacts(organisation), candidates: [] }
    : { candidates: [] }
}

/** Whether one of this kind can search for talents at all. */
export function searches({ content }: Organisation): boolean {
  return content.kind === 'employer' || content.kind === 'agency'
}
