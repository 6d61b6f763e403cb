import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { applicationInTime, type PoliceFailure } from '../domain/police.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** Records that the police were asked for a permit (大型群众性活动安全管理条例 13: at least twenty days before). Asking again replaces it. */
export function applyForPermit(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly application: NonNullable<Fair['application']>
}) => Promise<Result<Fair, Failure<'not-found'> | LifecycleFailure | PoliceFailure | SaveFailure>> {
  return async ({ by, once, id, application }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFairFor(deps, 'applyForPermit')({ by, id })
    if (!own.ok) return own
    const inTime = applicationInTime(own.value, application.date, deps.clock.now())
    if (!inTime.ok) return inTime
    const fair = after(
      { ...own.value, application, state: 'PERMIT_PENDING' },
      { action: 'permit-applied', by: by.member.organisationName, at: deps.clock.now(), published: false },
    )
    return saveFair(deps, { by, once, fair, value: fair })
  }
}
