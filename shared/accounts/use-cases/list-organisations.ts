import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { OrganisationList } from '../domain/organisation-lists.ts'
import { verificationPolicy } from '../domain/verification.ts'
import { queryQueue } from '../store/organisations.ts'

/** One page of a list of the bureau's: the longest waiting first; of the verified, those that run out first. */
export function listOrganisations({
  dynamo,
  clock,
}: Pick<Deps, 'dynamo' | 'clock'>): (page: {
  readonly list: OrganisationList
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Organisation[]; readonly after?: Position }> {
  return ({ list, ...page }) =>
    list === 'due'
      ? queryQueue(dynamo, 'verified', { ...page, upTo: addDays(civilDateOf(clock.now()), verificationPolicy.dueDays) })
      : queryQueue(dynamo, list, page)
}
