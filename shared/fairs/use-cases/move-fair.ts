import { speaking } from '#shared/kernel/language.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { MoveFair } from '../domain/commands.ts'
import { Fair } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { type MoveFailure, moved } from '../domain/move.ts'
import { whenAndWhere } from '../domain/wording.ts'
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
    const notice = speaking('zh', () => ({
      template: 'fair-moved',
      subject: `招聘会有变：${fair.content.title}`,
      text: `原定${whenAndWhere(own.value.content)}；现为${whenAndWhere(fair.content)}。原因：${command.reason}`,
    }))
    return saveFair(deps, { by, once, fair, value: fair, notice })
  }
}
