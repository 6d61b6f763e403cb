import type { Clock } from '#shared/kernel/clock.ts'
import type { Ids } from '#shared/kernel/ids.ts'
import { add, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { ErasureOrder, InvitedErasureOrder } from '../domain/erasure-order.ts'
import { erasureOrderKey, invitedErasureKey } from './keys.ts'

/**
 * Orders the erasure of somebody's contact details, in the transaction that deletes their entry or closes their account: only the vault can, and
 * the clock may not call it.
 */
export function orderErasure(
  deps: { readonly clock: Clock; readonly ids: Ids },
  { personId, talentId }: Omit<ErasureOrder, 'entity'>,
): Operation {
  const at = deps.clock.now()
  return add('messages', {
    ...erasureOrderKey(personId, `${at}#${deps.ids.next('message')}`),
    entity: 'erasure-order',
    at,
    personId,
    ...(talentId === undefined ? {} : { talentId }),
  })
}

/** The same of what an association wrote of somebody, in the transaction that ends the invitation. */
export function orderInvitedErasure(
  deps: { readonly clock: Clock; readonly ids: Ids },
  invitationId: InvitedErasureOrder['invitationId'],
): Operation {
  const at = deps.clock.now()
  const order: InvitedErasureOrder = { entity: 'invited-erasure', invitationId }
  return add('messages', { ...invitedErasureKey(invitationId, `${at}#${deps.ids.next('message')}`), ...order, at })
}
