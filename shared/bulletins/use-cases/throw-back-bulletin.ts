import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin, isPublished, type Work } from '../domain/bulletin.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { beginCounting } from '../store/countings.ts'
import { getSeries } from '../store/series.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

/**
 * Throws away what was compiled and was not published, with the reason, and has the period counted anew. The first version then covers what
 * its series covers now.
 */
export function throwBackBulletin(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly reason: string
}) => Promise<Result<Bulletin, Failure<'not-found'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id, reason }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'throwBack')({ by, id })
    if (!own.ok) return own
    const at = deps.clock.now()
    const { version, how, reason: why, excluded, cutOff, begunBy } = own.value.work as Work
    const kept = {
      version,
      how,
      excluded,
      cutOff,
      ...(why === undefined ? {} : { reason: why }),
      ...(begunBy === undefined ? {} : { begunBy }),
    }
    const work: Work = { ...kept, begunAt: at, stage: 'COLLECTING' }
    const event = { action: 'thrown-back', by: by.member.organisationName, at, version, reason } as const
    const series = isPublished(own.value) ? undefined : await getSeries(deps.dynamo, own.value.seriesId)
    const bulletin = after({ ...own.value, districts: series?.districts ?? own.value.districts, work }, event)
    const steps = [{ write: beginCounting(id, at), otherwise: { kind: 'revision-conflict' } }] as const
    return saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
  }
}
