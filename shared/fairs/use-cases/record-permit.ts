import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair, type Permit } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { type PoliceFailure, permitDateFits } from '../domain/police.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** Records the police's permit: number, authority and day. */
export function recordPermit(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly permit: Permit
}) => Promise<Result<Fair, Failure<'not-found'> | LifecycleFailure | PoliceFailure | SaveFailure>> {
  return async ({ by, once, id, permit }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFairFor(deps, 'recordPermit')({ by, id })
    if (!own.ok) return own
    const fits = permitDateFits(own.value, permit, deps.clock.now())
    if (!fits.ok) return fits
    const fair = after(
      { ...own.value, permit, state: 'PERMITTED' },
      { action: 'permitted', by: by.member.organisationName, at: deps.clock.now(), published: false },
    )
    return saveFair(deps, { by, once, fair, value: fair })
  }
}
