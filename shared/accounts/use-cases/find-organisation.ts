import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Organisation } from '../domain/organisation.ts'
import { keys } from '../store/keys.ts'
import { getOrganisation, organisationOf } from '../store/organisations.ts'

type Deps = { readonly dynamo: Dynamo }

/** The organisation of an id. It holds a contact that only its own members and reviewers may see: hand `organisationFacts` on. */
export function findOrganisation({ dynamo }: Deps): (id: string) => Promise<Organisation | undefined> {
  return (id) => getOrganisation(dynamo, id)
}

/** Up to 100 organisations in the order of the ids; unknown ones are `undefined`. */
export function findOrganisations({ dynamo }: Deps): (ids: readonly string[]) => Promise<readonly (Organisation | undefined)[]> {
  return async (ids) => (await dynamo.batchGet('accounts', ids.map(keys.organisation))).map(organisationOf)
}
