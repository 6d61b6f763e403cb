import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { MemberRole, Person } from '#shared/platform/http/principal.ts'
import type { Organisation } from '../domain/organisation.ts'
import { membershipsOf } from '../store/people.ts'
import { findOrganisations } from './find-organisation.ts'

export type MyOrganisation = { readonly organisation: Organisation; readonly role: MemberRole; readonly active: boolean }

/** A person's organisations with the role in each, the longest standing first. `active` is the one the session acts for. */
export function myOrganisations(deps: { readonly dynamo: Dynamo }): (by: Person) => Promise<readonly MyOrganisation[]> {
  return async (by) => {
    const memberships = await membershipsOf(deps.dynamo, by.personId)
    const organisations = await findOrganisations(deps)(memberships.map((member) => member.organisationId))
    return memberships.flatMap(({ role }, at) => {
      const organisation = organisations[at]
      return organisation === undefined ? [] : [{ organisation, role, active: organisation.id === by.member?.organisationId }]
    })
  }
}
