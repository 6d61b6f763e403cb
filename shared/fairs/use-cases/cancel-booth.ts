import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { persistently } from '#shared/platform/http/moved-on.ts'
import type { CommitFailure, Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { scheduleFor } from '../domain/booth-plan.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { boothFairOfExhibitor } from './booth-fair.ts'
import { giveUpBooth } from './give-up-booth.ts'

export type CancelBoothFailure = Failure<'not-found' | 'not-booked' | 'deadline-passed'>

const cancellable: readonly string[] = ['WAITING', 'OFFERED', 'BOOKED', 'CONFIRMED']

/**
 * Gives up a booth, an offer or a place in the waiting list. Until the deadline for it without consequence; afterwards it is a late
 * cancellation, which counts. Not once the fair has begun. The booth goes to the next in line at once.
 */
export function cancelBooth(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly code: string
}) => Promise<Result<Exhibitor, CancelBoothFailure | CommitFailure>> {
  return async ({ by, once, code }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, CancelBoothFailure>(async () => {
      const found = await boothFairOfExhibitor(deps)({ by, code })
      if (!found.ok) return found
      const { fair, plan, exhibitor } = found.value
      if (!cancellable.includes(exhibitor.state)) return fail({ kind: 'not-booked' })
      const now = deps.clock.now()
      if (now >= fair.content.startsAt) return fail({ kind: 'deadline-passed' })
      const booked = exhibitor.state === 'BOOKED' || exhibitor.state === 'CONFIRMED'
      const late = booked && fair.state !== 'CANCELLED' && now > scheduleFor(plan, fair.content.startsAt).cancelUntil
      const ending = late ? ({ state: 'CANCELLED', miss: 'late-cancellation' } as const) : ({ state: 'CANCELLED' } as const)
      return giveUpBooth(deps, { fair, plan, exhibitor, ending, as: 'exhibitor', by, once })
    })
  }
}
