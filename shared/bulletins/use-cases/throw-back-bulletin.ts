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
import { refuseOverlap } from './refuse-overlap.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

/**
 * Throws away what was compiled and was not published, with the reason, and has the period counted anew. The first version then covers what
 * its series covers now, unless it would then overlap with another issue of that time.
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
    const districts = await coverageNow(deps, by, own.value)
    const event = { action: 'thrown-back', by: by.member.organisationName, at, version, reason } as const
    const bulletin = after({ ...own.value, districts, work }, event)
    const steps = [{ write: beginCounting(id, at), otherwise: { kind: 'revision-conflict' } }] as const
    return saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
  }
}

async function coverageNow(deps: Deps, by: Member, bulletin: Bulletin): Promise<Bulletin['districts']> {
  const series = isPublished(bulletin) ? undefined : await getSeries(deps.dynamo, bulletin.seriesId)
  if (series === undefined) return bulletin.districts
  const overlap = await refuseOverlap(deps)({ by, districts: series.districts, first: bulletin.period, except: series.id })
  return overlap.ok ? series.districts : bulletin.districts
}
