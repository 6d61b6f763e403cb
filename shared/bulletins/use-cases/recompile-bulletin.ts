import { ok, type Result } from '#shared/kernel/result.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin } from '../domain/bulletin.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { compileIssue } from './compile-issue.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import type { SaveFailure } from './save-bulletin.ts'

/** Compiles a version again from its frozen cube, compared with the earlier issues as they stand now. Nothing is counted. */
export function recompileBulletin(
  deps: BulletinDeps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Bulletin, Failure<'not-found' | 'not-compiled'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'recompile')({ by, id })
    return own.ok ? compileIssue(deps)({ by, once, bulletin: own.value, action: 'recompiled' }) : own
  }
}
