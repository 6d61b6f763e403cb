import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Attendance, attendanceOf } from '../domain/attendance.ts'
import type { DoorList } from '../domain/door.ts'
import type { Ticket } from '../domain/visitor-ticket.ts'
import { talliesOf } from '../store/door.ts'
import { createVisitors } from '../store/visitors.ts'
import { fairAtDoor } from './fair-at-door.ts'

/** How many came to a fair so far, from all tickets and all the door's devices. */
export function countAttendance(deps: Pick<Deps, 'dynamo'>): (fairId: string) => Promise<Attendance> {
  return async (fairId) => (await readAll(deps, fairId)).attendance
}

/** What a phone at the door takes along: who may come in, as digests, and the totals. */
export function readDoor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<DoorList, Failure<'not-found'>>> {
  return async (query) => {
    const fair = await fairAtDoor(deps)(query)
    if (!fair.ok) return fair
    const { tickets, attendance } = await readAll(deps, fair.value.id)
    return ok({
      now: deps.clock.now(),
      tickets: tickets.map(({ digest, arrival }) => ({ digest, ...(arrival === undefined ? {} : { at: arrival.at }) })),
      attendance,
    })
  }
}

async function readAll(
  { dynamo }: Pick<Deps, 'dynamo'>,
  fairId: string,
): Promise<{ readonly tickets: readonly Ticket[]; readonly attendance: Attendance }> {
  const [tickets, tallies] = await Promise.all([createVisitors(dynamo).tickets(fairId), talliesOf(dynamo, fairId)])
  const arrivals = tickets.flatMap(({ arrival }) => arrival ?? [])
  return { tickets, attendance: attendanceOf({ registered: tickets.length, arrivals, tallies }) }
}
