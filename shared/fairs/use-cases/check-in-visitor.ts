import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type CheckInOutcome, doorOpen } from '../domain/door.ts'
import { visitorProblems } from '../domain/visitor-problems.ts'
import { digestOf } from '../domain/visitor-ticket.ts'
import { deskDevice } from './count-walk-ins.ts'
import { fairAtDoor } from './fair-at-door.ts'
import { type DoorFailure, reportDoor } from './report-door.ts'

/** Lets in the holder of a ticket by its code: a second time says when the first was. */
export function checkInVisitor(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly id: string
  readonly code: string
}) => Promise<Result<CheckInOutcome, DoorFailure | Failure<'unknown-ticket'>>> {
  return async ({ by, id, code }) => {
    const fair = await fairAtDoor(deps)({ by, id })
    if (!fair.ok) return fair
    const at = deps.clock.now()
    const open = doorOpen(fair.value, at)
    if (!open.ok) return open
    const checkIns = [{ digest: digestOf(fair.value.id, code), at }]
    const done = await reportDoor(deps)({ by, id, device: deskDevice(by), checkIns, walkIns: {} })
    if (!done.ok) return done
    const [outcome] = done.value.outcomes
    const unknown = { pointer: '/code', code: 'unknown-ticket', detail: visitorProblems['unknown-ticket'].mend }
    return outcome === undefined || outcome.outcome === 'unknown' ? fail({ kind: 'unknown-ticket', errors: [unknown] }) : ok(outcome)
  }
}
