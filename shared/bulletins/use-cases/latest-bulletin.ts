import type { Deps } from '#shared/platform/deps.ts'
import { inOrder } from '../domain/bulletin-listing.ts'
import type { BulletinView } from '../domain/bulletin-view.ts'
import { createPublishedBulletins } from '../store/published-bulletins.ts'

/** As many are looked through: parks publish about the same days, and some issues are taken back. */
const looked: number = 12

/** The issue about the latest period that still stands; supply and demand before the other kinds, since it tells most. */
export function latestBulletin(deps: Pick<Deps, 'dynamo'>): () => Promise<BulletinView | undefined> {
  return async () => {
    const views = inOrder(await createPublishedBulletins(deps.dynamo).newest(looked)).filter(({ state }) => state !== 'WITHDRAWN')
    const latest = views.filter(({ period }) => period === views[0]?.period)
    return latest.find(({ kind }) => kind === 'supplyAndDemand') ?? latest[0]
  }
}
