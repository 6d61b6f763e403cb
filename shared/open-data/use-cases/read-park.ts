import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { listPublishedBulletins } from '#shared/bulletins/use-cases/list-published-bulletins.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { fairsOfPark } from '#shared/fairs/use-cases/fairs-of-park.ts'
import type { Deps } from '#shared/platform/deps.ts'

/** What a park tells the public now. */
export type ParkNews = { readonly name?: string; readonly fairs: readonly FairView[]; readonly bulletin?: BulletinView }

const mostFairs = 5

/** The next fairs of a park and its latest bulletin that stands; its name from either, absent when there is neither. */
export function readPark(deps: Pick<Deps, 'dynamo' | 'clock'>): (park: string) => Promise<ParkNews> {
  return async (park) => {
    const [fairs, bulletins] = await Promise.all([
      fairsOfPark(deps)({ park, count: mostFairs }),
      listPublishedBulletins(deps)({ park, limit: mostFairs }),
    ])
    const bulletin = bulletins.items.find(({ state }) => state !== 'WITHDRAWN')
    const name = fairs[0]?.park.name ?? bulletin?.park.name
    return { fairs, ...(name === undefined ? {} : { name }), ...(bulletin === undefined ? {} : { bulletin }) }
  }
}
