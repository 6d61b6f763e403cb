import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { keys, partitions } from './keys.ts'

/** What this context knows of an organisation that posts. */
export const Poster = z.object({
  organisationId: idOf('organisation'),
  name: z.string(),
  /** When a reviewer first approved an ad of it; until then everything it hands in waits. */
  approvedAt: z.iso.datetime().optional(),
  /** It may re-post ads of employers without an account, stating the source. */
  feed: z.boolean().default(false),
})
export type Poster = z.infer<typeof Poster>

export async function getPoster(dynamo: Dynamo, organisationId: string): Promise<Poster | undefined> {
  const item = await dynamo.get('market', keys.poster(organisationId))
  return item === undefined ? undefined : Poster.parse(item)
}

/** The organisations that may re-post, by name. */
export async function listFeeds(
  dynamo: Dynamo,
  query: { readonly limit: number; readonly after?: Position | undefined },
): Promise<{ readonly items: readonly Poster[]; readonly after?: Position }> {
  const page = await dynamo.query('market', { index: 'byState', pk: partitions.feeds, ...query })
  return { ...page, items: page.items.map((item) => Poster.parse(item)) }
}

export function putPoster(poster: Poster): Operation {
  const listed = poster.feed ? { byStatePk: partitions.feeds, byStateSk: `${poster.name}#${poster.organisationId}` } : {}
  return put('market', { ...keys.poster(poster.organisationId), entity: 'poster', ...poster, ...listed })
}
