import type { Deps } from '#shared/platform/deps.ts'
import { byBooth, type Exhibitor, isShown } from '../domain/exhibitor.ts'
import { createBooths } from '../store/booths.ts'

/** The organisations that have a booth at a fair and have said that they come, in the order of their booths, for whoever works with their posts. */
export function listExhibitors(deps: Pick<Deps, 'dynamo'>): (fairId: string) => Promise<readonly Exhibitor[]> {
  return async (fairId) => (await createBooths(deps.dynamo).exhibitors(fairId)).filter(isShown).toSorted(byBooth)
}
