import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Viewer, viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { PeopleList } from '../domain/list.ts'

/** As whom an organisation looks at the people of a list: of one made under a mandate only while that holds, and as its employer, too. */
export function listViewer(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (by: Member, list: Pick<PeopleList, 'mandateId'>) => Promise<Result<Viewer, { readonly kind: 'mandate-missing' }>> {
  return async ({ member: { organisationId, kind, group } }, { mandateId }) => {
    if (mandateId === undefined) return ok(await viewerOf(deps)({ organisationId, kind, group }))
    const mandate = await findMandate(deps)(mandateId)
    const holds =
      mandate !== undefined && mandate.agency.id === organisationId && mandateHolds(mandate, civilDateOf(deps.clock.now()), 'search')
    if (!holds) return fail({ kind: 'mandate-missing' })
    return ok(await viewerOf(deps)({ organisationId, kind, group, employerId: mandate.employer.id }))
  }
}

/** What the list is for, as the access log keeps it. */
export function purposeOf({ purpose, mandateId }: Pick<PeopleList, 'purpose' | 'mandateId'>): string {
  return mandateId === undefined ? purpose : `mandate:${mandateId} ${purpose}`
}
