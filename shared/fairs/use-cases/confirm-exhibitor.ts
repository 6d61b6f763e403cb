import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { scheduleFor } from '../domain/booth-plan.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { after } from '../domain/exhibitor-life.ts'
import { putAttendees } from '../store/booths.ts'
import { attendeesFor, tooManyNames } from './attendees-for.ts'
import { boothFairOfExhibitor } from './booth-fair.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'

export type ConfirmFailure = Failure<'not-found' | 'not-booked' | 'deadline-passed' | 'attendees-too-many'>

/**
 * The second confirmation: who comes, by name. Due before its deadline; names that were given can be replaced until the fair begins. The
 * names stand in one item by themselves; the answer tells only how many they are.
 */
export function confirmExhibitor(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly code: string
  readonly attendees: readonly string[]
}) => Promise<Result<Exhibitor, ConfirmFailure | CommitFailure>> {
  return async ({ by, once, code, attendees }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, ConfirmFailure>(async () => {
      const found = await boothFairOfExhibitor(deps)({ by, code })
      if (!found.ok) return found
      const { fair, plan, exhibitor } = found.value
      const now = deps.clock.now()
      const again = exhibitor.state === 'CONFIRMED'
      if ((!again && exhibitor.state !== 'BOOKED') || fair.state === 'CANCELLED') return fail({ kind: 'not-booked' })
      const { startsAt } = fair.content
      if (now >= (again ? startsAt : scheduleFor(plan, startsAt).confirmUntil)) return fail({ kind: 'deadline-passed' })
      const { mostAttendees } = boothParametersOn(civilDateOf(now))
      if (attendees.length > mostAttendees) return fail(tooManyNames(mostAttendees))
      const confirmed = after(
        exhibitor,
        { state: 'CONFIRMED', confirmed: { at: now, attendees: attendees.length } },
        { at: now, by: 'exhibitor', action: 'confirmed' },
      )
      return commit<Exhibitor, MovedOn>(deps.dynamo, once, confirmed, [
        ...exhibitorSteps(exhibitor, confirmed),
        { write: putAttendees(attendeesFor(fair, by.member.organisationId, attendees)) },
        { write: ledgerEntry(deps, { subject: fair.id, action: 'booth.confirmed', by }) },
      ])
    })
  }
}
