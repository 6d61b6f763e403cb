import type { Deps } from '#shared/platform/deps.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { basisFor, sameBasis } from '../domain/comparison.ts'
import { issuesOf } from '../store/issues.ts'

/** Whether an earlier issue was published, corrected or taken back since the version in preparation was compiled. */
export async function isStale({ dynamo }: Pick<Deps, 'dynamo'>, { seriesId, period, work }: Bulletin): Promise<boolean> {
  return work?.basis === undefined || !sameBasis(work.basis, basisFor(period, await issuesOf(dynamo, seriesId)))
}
