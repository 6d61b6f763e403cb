import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { BulletinSeries } from '../domain/bulletin-series.ts'
import type { CreateSeries } from '../domain/commands.ts'
import { cadenceOf, periodAt, periodsUntil } from '../domain/period.ts'
import { listSeries } from './list-series.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { type SaveSeriesFailure, saveSeries } from './save-series.ts'

/** Series of a park that have not ended. */
const most = 20

/**
 * A park takes it upon itself to publish regularly (M-12). `begins` may lie up to two years back: what is kept of ads and people has its
 * history, and the clock compiles the issues of those periods from it, one after the other.
 */
export function createSeries(
  deps: Deps,
): (
  command: CreateSeries & { readonly by: Member; readonly once: Once },
) => Promise<
  Result<BulletinSeries, Failure<'series-exists' | 'too-many-series' | 'begins-wrong' | 'districts-overlap'> | SaveSeriesFailure>
> {
  return async ({ by, once, kind, cadence, districts, dueDays, begins: given }) => {
    if (once.earlier !== undefined) return ok(BulletinSeries.parse(once.earlier))
    const at = deps.clock.now()
    const present = periodAt(cadence, at)
    const begins = given ?? present
    if (cadenceOf(begins) !== cadence || !periodsUntil(present, cadence === 'quarter' ? 9 : 25).includes(begins)) {
      return fail({ kind: 'begins-wrong' })
    }
    const others = (await listSeries(deps)(by)).filter(({ state }) => state !== 'ENDED')
    if (others.length >= most) return fail({ kind: 'too-many-series' })
    const same = others.find((other) => other.kind === kind && other.cadence === cadence && other.districts.join() === districts.join())
    if (same !== undefined) return fail({ kind: 'series-exists', existing: `/park/bulletins/series/${same.id}` })
    const overlap = await refuseOverlap(deps)({ by, districts, first: begins })
    if (!overlap.ok) return overlap
    const park = { id: by.member.organisationId, name: by.member.organisationName }
    const series: BulletinSeries = {
      id: deps.ids.next('series'),
      rev: 1,
      state: 'ACTIVE',
      park,
      kind,
      cadence,
      districts,
      dueDays,
      begins,
      nextPeriod: begins,
      issues: 0,
      history: [{ at, by: park.name, action: 'created' }],
      createdAt: at,
      updatedAt: at,
    }
    return saveSeries(deps, { by, once, series })
  }
}
