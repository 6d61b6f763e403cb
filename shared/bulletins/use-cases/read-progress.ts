import type { Deps } from '#shared/platform/deps.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { type Counting, getCounting } from '../store/countings.ts'

/** How far the counting of an issue is: what is read now, and how many ads and people were looked at. */
export type Progress = Pick<Counting, 'source' | 'read'>

/** `undefined` when nothing is counted. */
export function readProgress(deps: Pick<Deps, 'dynamo'>): (bulletin: Bulletin) => Promise<Progress | undefined> {
  return async ({ id, work }) => (work?.stage === 'COLLECTING' ? getCounting(deps.dynamo, id) : undefined)
}
