import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { orderSight, type SightWork } from '../store/sight.ts'

/**
 * For the transaction that suspends an organisation or lifts the suspension: from its commit on no public reader shows an ad of it (or may
 * show them again), and `carryOutSight` has the work of writing it down ad by ad.
 */
export function sightOf(
  { id, content }: Pick<Organisation, 'id' | 'content'>,
  { to, at, reason }: { readonly to: SightWork['to']; readonly at: string; readonly reason: string },
): readonly Operation[] {
  return orderSight({ organisationId: id, organisationName: content.name, to, since: at, reason })
}
