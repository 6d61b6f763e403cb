import type { Id } from '#shared/kernel/ids.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { orderErasure } from '../store/erasure-orders.ts'

/** For the transaction that closes an account: how the person could be reached is erased, unless they have an entry again by then. */
export function contactErasure(
  deps: Pick<Deps, 'clock' | 'ids'>,
  whose: { readonly personId: Id<'person'>; readonly talentId: Id<'talent'> | undefined },
): Operation {
  return orderErasure(deps, whose)
}
