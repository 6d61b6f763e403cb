import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { persistently } from '#shared/platform/http/moved-on.ts'
import type { CommitFailure, Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { releasedMessage } from '../domain/booth-messages.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { giveUpBooth } from './give-up-booth.ts'
import { parkExhibitor } from './park-booth.ts'

const releasable: readonly string[] = ['WAITING', 'OFFERED', 'BOOKED', 'CONFIRMED']

/** The park takes back a booth, an offer or a place in the waiting list, and tells the organisation why. It does not count against it. */
export function releaseExhibitor(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly organisationId: string
  readonly reason: string
}) => Promise<Result<Exhibitor, Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'not-booked'> | CommitFailure>> {
  return async ({ by, once, id, organisationId, reason }) => {
    if (once.earlier !== undefined) return ok(Exhibitor.parse(once.earlier))
    return persistently<Exhibitor, Failure<'not-found' | 'no-such-exhibitor' | 'booking-not-open' | 'not-booked'>>(async () => {
      const found = await parkExhibitor(deps)({ by, id, organisationId })
      if (!found.ok) return found
      const { fair, plan, exhibitor } = found.value
      if (!releasable.includes(exhibitor.state)) return fail({ kind: 'not-booked' })
      return giveUpBooth(deps, {
        fair,
        plan,
        exhibitor,
        ending: { state: 'RELEASED', reason },
        as: 'park',
        by,
        once,
        message: () => releasedMessage({ fair, exhibitor }, reason),
      })
    })
  }
}
