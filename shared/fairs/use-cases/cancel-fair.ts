import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type CancelFailure, cancelled } from '../domain/cancel.ts'
import type { CancelFair } from '../domain/commands.ts'
import { Fair, isPublished } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { changeMessage } from '../domain/messages.ts'
import { noticeOf } from '../domain/notice.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** Cancels a fair for good. What was announced stays visible, struck through, with the reason; a draft is only put away. */
export function cancelFair(
  deps: Deps,
): (
  command: CancelFair & { readonly by: Member; readonly once: Once; readonly id: string },
) => Promise<Result<Fair, Failure<'not-found'> | LifecycleFailure | CancelFailure | SaveFailure>> {
  return async ({ by, once, id, ...command }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFairFor(deps, 'cancel')({ by, id })
    if (!own.ok) return own
    const now = deps.clock.now()
    const done = cancelled(own.value, command, now)
    if (!done.ok) return done
    const published = isPublished(own.value)
    const fair = after(done.value, {
      action: 'cancelled',
      by: by.member.organisationName,
      at: now,
      published,
      reason: command.reason,
    })
    const told = published ? { message: changeMessage(own.value, fair, 'agency'), notice: noticeOf(own.value, fair) } : {}
    return saveFair(deps, { by, once, fair, value: fair, ...told })
  }
}
