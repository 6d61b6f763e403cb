import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin, type Work } from '../domain/bulletin.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { handedInMessage } from '../domain/messages.ts'
import { seenRevision } from '../domain/revision.ts'
import { isStale } from './is-stale.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'
import { tellPark } from './tell-park.ts'

/**
 * Somebody of the park has looked a compiled version through and stands by it; somebody else has to publish it. `rev` is the revision whose
 * preview was looked at. The park is told.
 */
export function handInBulletin(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly rev?: number | undefined
}) => Promise<Result<Bulletin, Failure<'not-found' | 'stale-comparison' | 'revision-missing'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id, rev }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'handIn')({ by, id })
    if (!own.ok) return own
    const seen = seenRevision(own.value, rev)
    if (!seen.ok) return seen
    const work = own.value.work as Work
    if (await isStale(deps, own.value)) return fail({ kind: 'stale-comparison' })
    const at = deps.clock.now()
    const handedIn: Work = { ...work, stage: 'REVIEWED', handedIn: { by: by.personId, at } }
    const event = { action: 'handed-in', by: by.member.organisationName, at, version: work.version } as const
    const bulletin = after({ ...own.value, work: handedIn }, event)
    const steps = [{ write: tellPark(deps, bulletin, handedInMessage(bulletin)) }]
    return saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
  }
}
