import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findMandateBetween } from '#shared/demand/use-cases/find-mandate-between.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Membership } from '#shared/platform/http/principal.ts'

/**
 * Whether somebody may look for people for a vacancy: its own employer always, anybody else only while that employer's mandate to search
 * holds, whichever mandate the vacancy was posted under.
 */
export function mandateFor(deps: {
  readonly dynamo: Dynamo
  readonly clock: Clock
}): (vacancy: Pick<Vacancy, 'employer'>, by: { readonly member: Pick<Membership, 'organisationId'> }) => Promise<boolean> {
  return async ({ employer }, { member }) => {
    if (employer.id === undefined) return false
    if (employer.id === member.organisationId) return true
    const mandate = await findMandateBetween(deps)(member.organisationId, employer.id)
    return mandate !== undefined && mandateHolds(mandate, civilDateOf(deps.clock.now()), 'search')
  }
}
