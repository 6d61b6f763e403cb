import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { type BulletinSeries, seriesStates } from '../domain/bulletin-series.ts'
import { seriesOfPark } from '../store/series.ts'

/** A park's series: those that run, then the paused and the ended ones, each by when they began. */
export function listSeries(deps: Pick<Deps, 'dynamo'>): (by: Member) => Promise<readonly BulletinSeries[]> {
  return async (by) => {
    const series = await seriesOfPark(deps.dynamo, by.member.organisationId)
    return seriesStates.flatMap((state) => series.filter((one) => one.state === state))
  }
}
