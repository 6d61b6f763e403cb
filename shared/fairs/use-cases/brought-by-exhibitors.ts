import type { Deps } from '#shared/platform/deps.ts'
import type { Brought } from '../domain/consistency.ts'
import { Exhibitor, isShown } from '../domain/exhibitor.ts'
import { type Fair, isPublished } from '../domain/fair.ts'
import { everyItem } from '../store/every-item.ts'
import { boothPrefixes } from '../store/keys.ts'

/** What the exhibitors that have booked bring; undefined while nobody can have booked. */
export function broughtByExhibitors(deps: Pick<Deps, 'dynamo' | 'clock'>): (fair: Fair) => Promise<Brought | undefined> {
  return async (fair) => {
    if (!isPublished(fair) || fair.state === 'CANCELLED') return undefined
    const items = await everyItem(deps.dynamo, `FAIR#${fair.id}`, boothPrefixes.exhibitor)
    const exhibitors = items.map((item) => Exhibitor.parse(item)).filter(isShown)
    const posts = exhibitors.flatMap((exhibitor) => exhibitor.posts)
    const { booking, startsAt } = fair.content
    return {
      employers: exhibitors.length,
      posts: posts.length,
      headcount: posts.reduce((total, post) => total + post.headcount, 0),
      final: deps.clock.now() >= (booking?.until ?? startsAt),
    }
  }
}
