import type { Deps } from '#shared/platform/deps.ts'
import type { Brought } from '../domain/consistency.ts'
import { type Fair, isPublished } from '../domain/fair.ts'
import { listExhibitors } from './list-exhibitors.ts'

/** What the exhibitors that have booked bring; undefined while nobody can have booked. */
export function broughtByExhibitors(deps: Pick<Deps, 'dynamo' | 'clock'>): (fair: Fair) => Promise<Brought | undefined> {
  return async (fair) => {
    if (!isPublished(fair) || fair.state === 'CANCELLED') return undefined
    const exhibitors = await listExhibitors(deps)(fair.id)
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
