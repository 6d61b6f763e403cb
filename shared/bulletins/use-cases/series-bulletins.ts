import type { Deps } from '#shared/platform/deps.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import type { BulletinSeries } from '../domain/bulletin-series.ts'
import { bulletinsById } from '../store/bulletins.ts'
import { issuesOf } from '../store/issues.ts'

/** As many of the latest issues as a page shows. */
const most = 40

/** The issues of a series, the latest period first. */
export function seriesBulletins(deps: Pick<Deps, 'dynamo'>): (series: BulletinSeries) => Promise<readonly Bulletin[]> {
  return async ({ id }) => {
    const issues = (await issuesOf(deps.dynamo, id)).toReversed().slice(0, most)
    return bulletinsById(
      deps.dynamo,
      issues.map(({ bulletinId }) => bulletinId),
    )
  }
}
