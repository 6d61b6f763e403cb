import type { Deps } from '#shared/platform/deps.ts'
import { inOrder } from '../domain/bulletin-listing.ts'
import type { BulletinView } from '../domain/bulletin-view.ts'
import { createPublishedBulletins } from '../store/published-bulletins.ts'

/** As many are looked through: parks publish about the same days, and some issues are taken back. */
const looked: number = 12

/** The latest issue that still stands and tells most: of supply and demand before other kinds, of the whole city before parts of it. */
export function latestBulletin(deps: Pick<Deps, 'dynamo'>): () => Promise<BulletinView | undefined> {
  return async () => {
    const views = inOrder(await createPublishedBulletins(deps.dynamo).newest(looked)).filter(({ state }) => state !== 'WITHDRAWN')
    const full = views.filter(({ kind }) => kind === 'supplyAndDemand')
    return full.find(({ districts }) => districts.length === 0) ?? full[0] ?? views[0]
  }
}
