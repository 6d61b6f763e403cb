import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { afterEvent, BulletinSeries, movedState, type SeriesMove } from '../domain/bulletin-series.ts'
import { periodAt } from '../domain/period.ts'
import { ownSeries } from './own-series.ts'
import { type SaveSeriesFailure, saveSeries } from './save-series.ts'

/**
 * Pauses a series, goes on with it, or ends it for good. Periods that were over while it was paused get no issue: the next one tells of the
 * gap. Issues that were begun go on.
 */
export function moveSeries(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly move: SeriesMove
  readonly reason?: string | undefined
}) => Promise<Result<BulletinSeries, Failure<'not-found' | 'series-state'> | SaveSeriesFailure>> {
  return async ({ by, once, id, move, reason }) => {
    if (once.earlier !== undefined) return ok(BulletinSeries.parse(once.earlier))
    const own = await ownSeries(deps)({ by, id })
    if (!own.ok) return own
    const state = movedState(own.value, move)
    if (!state.ok) return state
    const at = deps.clock.now()
    const present = periodAt(own.value.cadence, at)
    const nextPeriod = move === 'resumed' && own.value.nextPeriod < present ? present : own.value.nextPeriod
    const event = { at, by: by.member.organisationName, action: move, ...(reason === undefined ? {} : { reason }) }
    return saveSeries(deps, { by, once, series: afterEvent({ ...own.value, state: state.value, nextPeriod }, event) })
  }
}
