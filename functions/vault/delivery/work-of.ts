import type { Item } from '#shared/platform/dynamo/operations.ts'
import { ErasureOrder, InvitedErasureOrder } from '#shared/talent/domain/erasure-order.ts'
import { eraseOnOrder } from '../contacts/erase-on-order.ts'
import { eraseInvited } from '../contacts/invited-contacts.ts'
import { type Delivered, type DeliveryDeps, deliverMessage } from './deliver-message.ts'

/** What an item of the table `messages` asks of the vault: a message that waits, an order to erase. undefined: nothing. Done again, it does nothing more. */
export function workOf(deps: DeliveryDeps, item: Item): (() => Promise<Delivered>) | undefined {
  switch (item.entity) {
    case 'message':
      return item.state === 'waiting' ? async () => deliverMessage(deps)(String(item.id)) : undefined
    case 'erasure-order':
      return async () => {
        await eraseOnOrder(deps)(ErasureOrder.parse(item))
        return 'done'
      }
    case 'invited-erasure':
      return async () => {
        const { invitationId } = InvitedErasureOrder.parse(item)
        return (await eraseInvited(deps, invitationId)).kind === 'done' ? 'done' : 'again'
      }
    default:
      return undefined
  }
}

/** One that breaks off does not take others with it: it comes again by itself. */
export async function attempted(deps: DeliveryDeps, id: string, work: () => Promise<Delivered>): Promise<Delivered> {
  try {
    return await work()
  } catch (error) {
    deps.log.error('MESSAGE_FAILED', { id }, error)
    return 'again'
  }
}
