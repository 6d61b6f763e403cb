import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair } from '../domain/fair.ts'
import { newFair, nextSession } from '../domain/new-fair.ts'
import { parametersOn } from '../domain/parameters.ts'
import { ownFair } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** A new draft with the content of an earlier fair, some weeks on; plans and permits are of one session and are not copied. */
export function copyFair(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Fair, Failure<'not-found'> | SaveFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFair(deps)({ by, id })
    if (!own.ok) return own
    const now = deps.clock.now()
    const fair = newFair({
      id: deps.ids.next('fair'),
      code: deps.ids.code(),
      park: own.value.park,
      content: nextSession(own.value.content, now, parametersOn(civilDateOf(now)).announceLeadDays),
      agencies: own.value.agencies,
      at: now,
      action: 'copied',
    })
    return saveFair(deps, { by, once, fair, value: fair })
  }
}
