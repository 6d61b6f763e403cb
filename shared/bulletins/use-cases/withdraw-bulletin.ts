import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin, currentVersion } from '../domain/bulletin.ts'
import { viewOf } from '../domain/bulletin-view.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { putView } from '../store/bulletins.ts'
import { putIssue } from '../store/issues.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

/**
 * Takes a published issue back, at once and by one person: what is wrong must not stand while somebody is looked for. Its address stays,
 * with a notice of when and why; it can be corrected and published again.
 */
export function withdrawBulletin(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly reason: string
}) => Promise<Result<Bulletin, Failure<'not-found'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id, reason }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'withdraw')({ by, id })
    if (!own.ok) return own
    const at = deps.clock.now()
    const version = currentVersion(own.value)?.version ?? 1
    const event = { action: 'withdrawn', by: by.member.organisationName, at, version, reason } as const
    const bulletin = after({ ...own.value, withdrawn: { at, reason } }, event)
    const steps = [{ write: putView(viewOf(bulletin)) }, { write: putIssue(bulletin) }]
    return saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
  }
}
