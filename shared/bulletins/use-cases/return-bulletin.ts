import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin, type Work } from '../domain/bulletin.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

/** Takes a version that waits to be published back to those who prepare it, with the reason: whoever handed it in, or whoever was to publish it. */
export function returnBulletin(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly reason: string
}) => Promise<Result<Bulletin, Failure<'not-found'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id, reason }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'return')({ by, id })
    if (!own.ok) return own
    const { handedIn: _, ...work } = own.value.work as Work
    const event = { action: 'returned', by: by.member.organisationName, at: deps.clock.now(), version: work.version, reason } as const
    const bulletin = after({ ...own.value, work: { ...work, stage: 'COMPILED' } }, event)
    return saveBulletin(deps, { by, once, bulletin, value: bulletin })
  }
}
