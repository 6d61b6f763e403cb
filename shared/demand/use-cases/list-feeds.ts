import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { listFeeds as list, type Poster } from '../store/posters.ts'

/** The organisations that may re-post, by name. */
export function listFeeds({
  dynamo,
}: Pick<Deps, 'dynamo'>): (query: {
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Poster[]; readonly after?: Position }> {
  return (query) => list(dynamo, query)
}
