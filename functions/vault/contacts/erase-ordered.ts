import { itemOf, type StreamRecord } from '#shared/platform/dynamo/image.ts'
import { ErasureOrder } from '#shared/talent/domain/erasure-order.ts'
import { eraseOnOrder } from './erase-on-order.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Carries out the orders of erasure in a batch of the stream; gives the sequence numbers of those that are to come again. */
export function eraseOrdered(deps: VaultDeps): (records: readonly StreamRecord[]) => Promise<readonly string[]> {
  const erase = eraseOnOrder(deps)
  return async (records) => {
    const failed: string[] = []
    for (const { eventName, dynamodb } of records) {
      if (eventName !== 'INSERT' || dynamodb?.NewImage === undefined) continue
      const order = ErasureOrder.safeParse(itemOf(dynamodb.NewImage))
      if (!order.success) continue
      // One that fails does not take the others of its batch with it.
      const done = await erase(order.data).catch(() => 'failed' as const)
      if (done === 'failed') failed.push(dynamodb.SequenceNumber ?? '')
    }
    return failed
  }
}
