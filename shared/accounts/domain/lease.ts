import type { Id } from '#shared/kernel/ids.ts'
import type { Organisation } from './organisation.ts'
import { verificationPolicy } from './verification.ts'

type Leased = Pick<Organisation, 'lease'>

/** Whether another reviewer has it in hand. A lease that ran out counts for nothing. */
export function inOtherHands({ lease }: Leased, personId: string, now: string): boolean {
  return lease !== undefined && lease.personId !== personId && lease.until > now
}

export function inOwnHands({ lease }: Leased, personId: string, now: string): boolean {
  return lease !== undefined && lease.personId === personId && lease.until > now
}

/** The organisation in a reviewer's hand for the next half hour. */
export function leased(organisation: Organisation, personId: Id<'person'>, now: string): Organisation {
  const until = new Date(Date.parse(now) + verificationPolicy.leaseMinutes * 60_000).toISOString()
  return { ...organisation, lease: { personId, until } }
}
