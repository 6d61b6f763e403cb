import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Organisation } from '../domain/organisation.ts'
import { getOrganisation, holderOfUscc } from '../store/organisations.ts'

/** The organisation that holds a unified social credit code (in its official form). A rejected applicant holds none. */
export function findOrganisationByUscc({ dynamo }: { readonly dynamo: Dynamo }): (uscc: string) => Promise<Organisation | undefined> {
  return async (uscc) => {
    const id = await holderOfUscc(dynamo, uscc)
    return id === undefined ? undefined : getOrganisation(dynamo, id)
  }
}
