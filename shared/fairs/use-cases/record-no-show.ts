import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { persistently } from '#shared/platform/http/moved-on.ts'
import type { CommitFailure, Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { noShowMessage } from '../domain/booth-messages.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { lateAfter } from '../domain/booth-phase.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { barOn } from '../domain/exhibitor-standing.ts'
import { giveUpBooth } from './give-up-booth.ts'
import { parkExhibitor } from './park-booth.ts'

export type NoShowFailure = Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'not-booked' | 'too-early'>

/**
 * Records that an exhibitor has not come, once the check-in has closed: the booth is free for others, and it counts against the organisation
 * (Kunshan, Gulou, Xiamen: barred from the next session; twice within a year: for a year). It is told the consequence and the way out.
 */
export function recordNoShow(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly organisationId: string
}) => Promise<Result<Exhibitor, NoShowFailure | CommitFailure>> {
  return async ({ by, once, id, organisationId }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, NoShowFailure>(async () => {
      const found = await parkExhibitor(deps)({ by, id, organisationId })
      if (!found.ok) return found
      const { fair, plan, exhibitor } = found.value
      const now = deps.clock.now()
      const today = civilDateOf(now)
      if ((exhibitor.state !== 'BOOKED' && exhibitor.state !== 'CONFIRMED') || fair.state === 'CANCELLED')
        return fail({ kind: 'not-booked' })
      if (now <= lateAfter(fair, boothParametersOn(today).lateMinutes)) return fail({ kind: 'too-early' })
      return giveUpBooth(deps, {
        fair,
        plan,
        exhibitor,
        ending: { state: 'NO_SHOW', miss: 'no-show' },
        as: 'park',
        by,
        once,
        message: ({ standing }) => noShowMessage({ fair, exhibitor }, barOn(standing, today, boothParametersOn(today))),
      })
    })
  }
}
