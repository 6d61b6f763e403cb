import { ok } from '#shared/kernel/result.ts'
import { followShortLink } from '#shared/open-data/use-cases/follow-short-link.ts'
import { addressesInSnapshot, recentAddresses } from '#shared/open-data/use-cases/list-addresses.ts'
import { listSnapshots } from '#shared/open-data/use-cases/read-snapshots.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { shortLink, sitemap } from './sitemap.routes.ts'
import { fixedPages, sitemapIndex, sitemapOf } from './sitemap.ts'

/** Seconds that caches keep the map: search engines come a few times a day. */
const kept = 3600

/** The ways to pages: for search engines, and from posters. */
export function sitemapBindings(
  deps: Pick<Deps, 'dynamo' | 'clock'> & { readonly objects: Objects; readonly baseUrl: string },
): readonly Binding[] {
  const { baseUrl } = deps
  return [
    bind(sitemap, async ({ query: { part } }) => {
      if (part === undefined) {
        const [snapshot] = await listSnapshots(deps)(1)
        const files = (snapshot?.files ?? []).filter(({ lines }) => lines > 0)
        const parts = files.map(({ name }) => ({ part: name.replace('.ndjson.gz', ''), changedAt: snapshot?.at ?? '' }))
        return ok({ text: sitemapIndex([{ part: 'pages' }, ...parts, { part: 'recent' }], baseUrl), cache: kept })
      }
      if (part === 'pages')
        return ok({
          text: sitemapOf(
            fixedPages.map((path) => ({ path })),
            baseUrl,
          ),
          cache: kept,
        })
      if (part === 'recent') return ok({ text: sitemapOf(await recentAddresses(deps)(), baseUrl), cache: kept })
      const addresses = await addressesInSnapshot(deps)(`${part}.ndjson.gz`)
      return addresses.ok ? ok({ text: sitemapOf(addresses.value, baseUrl), cache: kept }) : addresses
    }),
    bind(shortLink, ({ params }) => followShortLink(deps)(params.code)),
  ]
}
