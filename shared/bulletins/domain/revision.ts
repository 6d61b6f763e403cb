import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'

/** Whether somebody looked at the revision that there is now: what changed since is not acted on unseen. */
export function seenRevision(
  { rev: present }: { readonly rev: number },
  rev: number | undefined,
): Result<void, Failure<'revision-missing' | 'revision-conflict'>> {
  if (rev === undefined) return fail({ kind: 'revision-missing' })
  return rev === present ? ok() : fail({ kind: 'revision-conflict' })
}
