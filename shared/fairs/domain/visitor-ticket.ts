import { createHash } from 'node:crypto'
import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'

/** When somebody came through the door, and which of the door's devices saw it. */
export const Arrival = z.object({ at: z.iso.datetime(), device: z.string() })
export type Arrival = z.infer<typeof Arrival>

/** The digest that stands for a ticket's code: what a door's phone holds instead of people. */
export const TicketDigest = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16}$/)
  .meta({ id: 'TicketDigest', examples: ['Zk3yQ0a1b2C3d4E5'] })

/**
 * A ticket: valid while its registration stands. It says nothing about whose it is, so it may outlive the registration as the record of an
 * attendance.
 */
export const Ticket = z.object({
  fairId: idOf('fair'),
  digest: TicketDigest,
  rev: z.int().min(1),
  state: z.enum(['valid', 'entered']),
  arrival: Arrival.optional(),
})
export type Ticket = z.infer<typeof Ticket>

/** The digest of a ticket's code at a fair: 96 bits of SHA-256. The door's script makes the same. */
export function digestOf(fairId: string, code: string): string {
  return createHash('sha256').update(`${fairId}:${code}`).digest('base64url').slice(0, 16)
}

/** The earlier of two arrivals, whichever was told first: by the time, and for the same instant by the device. */
function earlier(a: Arrival | undefined, b: Arrival): Arrival {
  if (a === undefined) return b
  return a.at < b.at || (a.at === b.at && a.device <= b.device) ? a : b
}

/** The ticket after an arrival was told; the same object when that changes nothing. */
export function entered(ticket: Ticket, arrival: Arrival): Ticket {
  const first = earlier(ticket.arrival, arrival)
  if (first.at === ticket.arrival?.at && first.device === ticket.arrival.device) return ticket
  return { ...ticket, rev: ticket.rev + 1, state: 'entered', arrival: first }
}
