import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { findOrganisationsByName } from '#shared/accounts/use-cases/find-organisations-by-name.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { folded } from '#shared/reference/lookup.ts'
import { normaliseUscc, usccPattern } from '#shared/reference/uscc.ts'

/** The organisations of an id, a credit code, or a name: the whole of it, since half a name may be anybody's. */
export async function organisationsCalled(deps: Pick<Deps, 'dynamo'>, text: string): Promise<readonly Organisation[]> {
  if (text.startsWith('org_')) return present(await findOrganisation(deps)(text))
  const uscc = normaliseUscc(text)
  if (usccPattern.test(uscc)) return present(await findOrganisationByUscc(deps)(uscc))
  const alike = await findOrganisationsByName(deps)(text, 100)
  return alike.filter(({ content }) => folded(content.name) === folded(text))
}

function present(organisation: Organisation | undefined): readonly Organisation[] {
  return organisation === undefined ? [] : [organisation]
}
