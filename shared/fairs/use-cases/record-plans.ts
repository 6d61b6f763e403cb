import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair, type Plans, planKeys } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** Records the organiser's plans (人力资源市场暂行条例 28). With the third, a planned fair has its materials together. */
export function recordPlans(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly plans: Plans
}) => Promise<Result<Fair, Failure<'not-found'> | LifecycleFailure | SaveFailure>> {
  return async ({ by, once, id, plans: given }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFairFor(deps, 'recordPlans')({ by, id })
    if (!own.ok) return own
    const plans = { ...own.value.plans, ...given }
    const complete = planKeys.every((key) => plans[key] !== undefined)
    const fair = after(
      { ...own.value, plans, state: own.value.state === 'PLANNED' && complete ? 'MATERIALS' : own.value.state },
      { action: 'plans-recorded', by: by.member.organisationName, at: deps.clock.now(), published: false },
    )
    return saveFair(deps, { by, once, fair, value: fair })
  }
}
