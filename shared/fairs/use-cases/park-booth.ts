import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { BoothPlan } from '../domain/booth-plan.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths } from '../store/booths.ts'
import { ownFair } from './own-fair.ts'

export type ParkBoothFair = { readonly fair: Fair; readonly plan: BoothPlan }

/** A fair of the member's own park whose booths are open. */
export function parkBoothFair(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<ParkBoothFair, Failure<'not-found' | 'booking-not-open'>>> {
  return async (query) => {
    const [own, plan] = await Promise.all([ownFair(deps)(query), createBooths(deps.dynamo).plan(query.id)])
    if (!own.ok) return own
    return plan === undefined || plan.state === 'DRAFT' ? fail({ kind: 'booking-not-open' }) : ok({ fair: own.value, plan })
  }
}

/** The same with one of its exhibitors. */
export function parkExhibitor(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Member
  readonly id: string
  readonly organisationId: string
}) => Promise<Result<ParkBoothFair & { readonly exhibitor: Exhibitor }, Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open'>>> {
  return async ({ organisationId, ...query }) => {
    const found = await parkBoothFair(deps)(query)
    if (!found.ok) return found
    const exhibitor = await createBooths(deps.dynamo).exhibitor(query.id, organisationId)
    return exhibitor === undefined ? fail({ kind: 'no-such-exhibitor' }) : ok({ ...found.value, exhibitor })
  }
}
