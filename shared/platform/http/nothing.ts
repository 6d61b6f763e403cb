import { ok, type Result } from '#shared/kernel/result.ts'

/** What was done has nothing to tell of itself; a failure stays what it is. */
export function nothing<E>(result: Result<unknown, E>): Result<undefined, E> {
  return result.ok ? ok(undefined) : result
}
