import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { afterEvent, BulletinSeries } from '../domain/bulletin-series.ts'
import type { EditSeries } from '../domain/commands.ts'
import { seenRevision } from '../domain/revision.ts'
import { ownSeries } from './own-series.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { type SaveSeriesFailure, saveSeries } from './save-series.ts'

/**
 * Changes what the issues to come cover and when they are due. `rev` is the revision the editor saw. Issues that were begun stay as they
 * are; a changed coverage is told in the next one, which then is not compared with the one before.
 */
export function editSeries(
  deps: Deps,
): (
  command: EditSeries & { readonly by: Member; readonly once: Once; readonly id: string },
) => Promise<Result<BulletinSeries, Failure<'not-found' | 'series-ended' | 'revision-missing' | 'districts-overlap'> | SaveSeriesFailure>> {
  return async ({ by, once, id, rev, districts, dueDays }) => {
    if (once.earlier !== undefined) return ok(BulletinSeries.parse(once.earlier))
    const own = await ownSeries(deps)({ by, id })
    if (!own.ok) return own
    const seen = seenRevision(own.value, rev)
    if (!seen.ok) return seen
    if (own.value.state === 'ENDED') return fail({ kind: 'series-ended' })
    if (districts !== undefined) {
      const overlap = await refuseOverlap(deps)({ by, districts, first: own.value.nextPeriod, except: id })
      if (!overlap.ok) return overlap
    }
    const changed = { ...own.value, districts: districts ?? own.value.districts, dueDays: dueDays ?? own.value.dueDays }
    const series = afterEvent(changed, { at: deps.clock.now(), by: by.member.organisationName, action: 'edited' })
    return saveSeries(deps, { by, once, series })
  }
}
