import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'

/** Whether somebody may look for people for a vacancy: its own employer always, anybody else only by that employer's mandate to search. */
export function mandateFor(deps: {
  readonly dynamo: Dynamo
  readonly clock: Clock
}): (vacancy: Pick<Vacancy, 'employer' | 'postedBy'>, by: Member) => Promise<boolean> {
  return async ({ employer, postedBy }, { member }) => {
    if (employer.id === member.organisationId) return true
    if (postedBy.mandateId === undefined) return false
    const mandate = await findMandate(deps)(postedBy.mandateId)
    return (
      mandate !== undefined && mandate.agency.id === member.organisationId && mandateHolds(mandate, civilDateOf(deps.clock.now()), 'search')
    )
  }
}
