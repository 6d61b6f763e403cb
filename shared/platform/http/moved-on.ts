import { fail, type Result } from '#shared/kernel/result.ts'
import type { CommitFailure } from './once.ts'
import type { Failure } from './problem.ts'

/** Something was changed by others between reading and writing: read again. */
export type MovedOn = Failure<'moved-on'>
export const movedOn: MovedOn = { kind: 'moved-on' }

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
