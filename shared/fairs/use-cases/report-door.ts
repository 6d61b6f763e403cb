import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type DoorTally, mergedTally } from '../domain/attendance.ts'
import {
  type CheckInOutcome,
  type DoorAnswer,
  type DoorReport,
  doorOpen,
  hoursWithin,
  withinDoorHours,
  wrongTimes,
} from '../domain/door.ts'
import type { Fair } from '../domain/fair.ts'
import { entered } from '../domain/visitor-ticket.ts'
import { getTally, putTally } from '../store/door.ts'
import { createVisitors, putTicket } from '../store/visitors.ts'
import { fairAtDoor } from './fair-at-door.ts'
import { countAttendance } from './read-door.ts'

export type DoorFailure = Failure<'not-found' | 'door-closed' | 'invalid-request' | 'busy'>

/**
 * Takes down what a phone at the door saw, perhaps an hour ago and without network. Reports may come twice, late and in any order, from any
 * number of phones: a ticket keeps its earliest arrival, a device's counts only grow, so everybody ends with the same totals.
 */
export function reportDoor(
  deps: Deps,
): (command: DoorReport & { readonly by: Member; readonly id: string }) => Promise<Result<DoorAnswer, DoorFailure>> {
  return async ({ by, id, ...report }) => {
    const own = await fairAtDoor(deps)({ by, id })
    if (!own.ok) return own
    const fair = own.value
    const now = deps.clock.now()
    const open = doorOpen(fair, now, true)
    if (!open.ok) return open
    const wrong = wrongTimes(report, now)
    if (wrong !== undefined) return fail(wrong)
    const outcomes: CheckInOutcome[] = []
    for (let at = 0; at < report.checkIns.length; at += atOnce) {
      const some = await takenDown(deps, { by, fair, device: report.device, checkIns: report.checkIns.slice(at, at + atOnce) })
      if (some === undefined) return fail({ kind: 'busy' })
      outcomes.push(...some)
    }
    const counted = await tallied(deps, { by, fair, tally: { device: report.device, hours: hoursWithin(fair, report.walkIns) } })
    if (!counted) return fail({ kind: 'busy' })
    return ok({ now, outcomes, attendance: await countAttendance(deps)(fair.id) })
  }
}

/** Tickets of one transaction. */
const atOnce = 25

/** Two phones may report the same ticket at once: then it is read again. */
const mostRounds = 6

type Batch = {
  readonly by: Member
  readonly fair: Fair
  readonly device: string
  readonly checkIns: DoorReport['checkIns']
}

/** undefined when others were in the way each time. */
async function takenDown(deps: Deps, batch: Batch): Promise<readonly CheckInOutcome[] | undefined> {
  const visitors = createVisitors(deps.dynamo)
  const { fair, device } = batch
  // Of one ticket scanned several times the earliest counts.
  const checkIns = [...Map.groupBy(batch.checkIns, ({ digest }) => digest)].map(([digest, all]) => ({
    digest,
    at: withinDoorHours(fair, all.map(({ at }) => at).toSorted()[0] as string),
  }))
  for (let round = 0; round < mostRounds; round += 1) {
    const tickets = await visitors.ticketsOf(checkIns.map(({ digest }) => ({ fairId: fair.id, digest })))
    const writes: Operation[] = []
    const outcomes = checkIns.map(({ digest, at }, index): CheckInOutcome => {
      const before = tickets[index]
      if (before === undefined) return { digest, outcome: 'unknown' }
      const after = entered(before, { at, device })
      if (after !== before) writes.push(putTicket(after))
      const mine = after.arrival?.at === at && after.arrival.device === device
      return { digest, outcome: mine ? 'entered' : 'already', at: after.arrival?.at ?? at }
    })
    if (writes.length === 0) return outcomes
    const done = await deps.dynamo.transact([...writes, doorEntry(deps, batch)])
    if (done.ok) return outcomes
  }
  return undefined
}

/** False when others were in the way each time. */
async function tallied(
  deps: Deps,
  { by, fair, tally }: { readonly by: Member; readonly fair: Fair; readonly tally: DoorTally },
): Promise<boolean> {
  for (let round = 0; round < mostRounds; round += 1) {
    const read = await getTally(deps.dynamo, fair.id, tally.device)
    const merged = mergedTally(read.tally, tally)
    if (JSON.stringify(merged.hours) === JSON.stringify(read.tally.hours)) return true
    const done = await deps.dynamo.transact([putTally(fair.id, read, merged), doorEntry(deps, { by, fair })])
    if (done.ok) return true
  }
  return false
}

function doorEntry(deps: Deps, { by, fair }: Pick<Batch, 'by' | 'fair'>): Operation {
  return ledgerEntry(deps, { subject: fair.id, action: 'fair.door-counted', by })
}
