import { ok, type Result } from '#shared/kernel/result.ts'

/** Where a form's reader goes when it was done; a failure stays what it is. */
export function goTo<E>(result: Result<unknown, E>, address: string): Result<string, E> {
  return result.ok ? ok(address) : result
}
