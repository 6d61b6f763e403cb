import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type EditFailure, edited } from '../domain/edit.ts'
import { Fair, type GivenFairContent, isPublished } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { noticeOf } from '../domain/notice.ts'
import { withAgencies } from './agencies.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

export const EditedFair = z.object({
  fair: Fair,
  /** The permit or its application was taken off, because time, place or a larger scale no longer fit it. */
  permitVoid: z.boolean(),
})
export type EditedFair = z.infer<typeof EditedFair>

/** Changes what a fair says. `rev` is the revision the editor saw. Published fairs change in details; nothing differs: nothing is written. */
export function editFair(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly rev: number
  readonly content: GivenFairContent
}) => Promise<
  Result<EditedFair, Failure<'not-found' | 'unknown-agency' | 'revision-conflict'> | LifecycleFailure | EditFailure | SaveFailure>
> {
  return async ({ by, once, id, rev, content }) => {
    if (once.earlier !== undefined) return ok(EditedFair.parse(once.earlier))
    const own = await ownFairFor(deps, 'edit')({ by, id })
    if (!own.ok) return own
    if (own.value.rev !== rev) return fail({ kind: 'revision-conflict' })
    const written = await withAgencies(deps)(content, own.value.agencies)
    if (!written.ok) return written
    const change = edited(own.value, written.value.content, deps.clock.now())
    if (!change.ok) return change
    if (change.value === undefined) return ok({ fair: own.value, permitVoid: false })
    const fair = after(
      { ...change.value.fair, agencies: written.value.agencies },
      {
        action: 'edited',
        by: by.member.organisationName,
        at: deps.clock.now(),
        published: isPublished(own.value),
        ...(isPublished(own.value) ? { change: change.value.change } : {}),
      },
    )
    const value = { fair, permitVoid: change.value.permitVoid }
    return saveFair(deps, { by, once, fair, value, notice: noticeOf(own.value, fair) })
  }
}
