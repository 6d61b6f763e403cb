import { publicParty } from '#shared/demand/use-cases/out-of-sight.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { CommitFailure, Step } from '#shared/platform/http/once.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import { exhibitorViewOf } from '../domain/exhibitor-view.ts'
import { putExhibitor } from '../store/booths.ts'
import { putExhibitorView, removeExhibitorView } from '../store/exhibitor-views.ts'

/** Something was changed by others between reading and writing: read again. */
export type MovedOn = Failure<'moved-on'>
export const movedOn: MovedOn = { kind: 'moved-on' }

/** The writes of an exhibitor: its root, and what the public may read of it, put, moved or taken away. */
export function exhibitorSteps(before: Exhibitor | undefined, after: Exhibitor): readonly Step<MovedOn>[] {
  return [{ write: putExhibitor(after), otherwise: movedOn }, ...viewWrites(before, after).map((write) => ({ write }))]
}

function viewWrites(before: Exhibitor | undefined, after: Exhibitor): readonly Operation[] {
  const was = before === undefined ? undefined : exhibitorViewOf(before)
  const is = exhibitorViewOf(after)
  const left = was !== undefined && was.booth !== is?.booth ? [removeExhibitorView(after.fairCode, was.booth)] : []
  return is === undefined ? left : [...left, putExhibitorView(after.fairCode, is, publicParty(after.organisation.id))]
}

const mostAttempts = 4

/** Does it again from the reading on, a few times, when others moved on meanwhile; then it is `busy`, and the caller asks again. */
export async function persistently<T, F extends Failure>(
  attempt: () => Promise<Result<T, F | MovedOn | CommitFailure>>,
): Promise<Result<T, Exclude<F, MovedOn> | CommitFailure>> {
  for (let tries = 1; ; tries += 1) {
    const done = await attempt()
    if (done.ok || done.error.kind !== 'moved-on') return done as Result<T, Exclude<F, MovedOn> | CommitFailure>
    if (tries === mostAttempts) return fail({ kind: 'busy' })
  }
}
