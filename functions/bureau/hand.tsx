import type { Child } from 'hono/jsx'
import { inOtherHands, inOwnHands } from '#shared/accounts/domain/lease.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { nameOfReviewer, type QueueReader } from './hands.ts'

type Lease = Parameters<typeof inOwnHands>[0]['lease']

type Props = { readonly lease: Lease; readonly reader: QueueReader }

/** What a row of a queue is about: a link only for whoever has it in hand, the others are handed out in their order. */
export function InHand({ lease, reader, href, children }: Props & { readonly href: string; readonly children: Child }): Child {
  return inOwnHands({ lease }, reader.personId, reader.now) ? <a href={href}>{children}</a> : children
}

/** In whose hands it is: the reader's, a colleague's, nobody's. */
export function Hand({ lease, reader: { personId, names, now } }: Props): Child {
  if (inOwnHands({ lease }, personId, now)) return text.own
  return lease !== undefined && inOtherHands({ lease }, personId, now) ? nameOfReviewer(names, lease.personId) : text.nobody
}

const text = bilingual({ own: '您', nobody: '未领取' }, { own: 'You', nobody: 'Nobody' })
