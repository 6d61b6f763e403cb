import { mandateHolds } from '#shared/demand/domain/mandate.ts'
import { findMandateBetween } from '#shared/demand/use-cases/find-mandate-between.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Introduction } from '../domain/introduction.ts'

/**
 * Whether an organisation may go on with an introduction: the employer always, anybody else only while that employer's mandate holds. To answer
 * those who came to its ad, an agency needs no more than the mandate to post it.
 */
export function actsUnderMandate(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (introduction: Pick<Introduction, 'vacancy' | 'startedBy'>, organisationId: string) => Promise<boolean> {
  return async ({ vacancy: { employerId }, startedBy }, organisationId) => {
    if (employerId === undefined) return false
    if (employerId === organisationId) return true
    const mandate = await findMandateBetween(deps)(organisationId, employerId)
    if (mandate === undefined) return false
    const today = civilDateOf(deps.clock.now())
    return mandateHolds(mandate, today, 'search') || (startedBy === 'talent' && mandateHolds(mandate, today, 'post'))
  }
}
