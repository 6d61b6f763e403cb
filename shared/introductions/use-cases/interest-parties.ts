import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import type { Party } from '../domain/introduction.ts'

/** Those who advertise a vacancy and to whom the person is visible now: whom an interest in it would reach. */
export function interestParties(
  deps: Pick<Deps, 'dynamo'>,
): (vacancy: Pick<Vacancy, 'employer' | 'postedBy'>, talent: Talent) => Promise<readonly Party[]> {
  return async ({ employer, postedBy }, talent) => {
    const ids = [...new Set([employer.id, postedBy.id])].filter((id) => id !== undefined)
    const parties: Party[] = []
    for (const organisation of await findOrganisations(deps)(ids)) {
      if (organisation === undefined) continue
      const { id, content } = organisation
      const viewer = await viewerOf(deps)({ organisationId: id, kind: content.kind, employerId: employer.id })
      if (visibleTo(talent, viewer)) parties.push({ organisationId: id, scope: viewer.scope, name: content.name })
    }
    return parties
  }
}
