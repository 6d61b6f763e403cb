import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { MoveFair } from '../domain/commands.ts'
import { Fair } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { changeMessage } from '../domain/messages.ts'
import { type MoveFailure, moved } from '../domain/move.ts'
import { noticeOf } from '../domain/notice.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** Another time, place or scale for an announced fair, with the reason; the calendar's UID stays, its SEQUENCE goes up. */
export function moveFair(
  deps: Deps,
): (
  command: MoveFair & { readonly by: Member; readonly once: Once; readonly id: string },
) => Promise<Result<Fair, Failure<'not-found'> | LifecycleFailure | MoveFailure | SaveFailure>> {
  return async ({ by, once, id, ...command }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFairFor(deps, 'move')({ by, id })
    if (!own.ok) return own
    const now = deps.clock.now()
    const done = moved(own.value, command, now)
    if (!done.ok) return done
    const { change } = done.value
    const fair = after(done.value.fair, {
      action: 'moved',
      by: by.member.organisationName,
      at: now,
      published: true,
      reason: command.reason,
      change,
    })
    const message = changeMessage(own.value, fair, 'agency')
    return saveFair(deps, { by, once, fair, value: fair, message, notice: noticeOf(own.value, fair) })
  }
}
