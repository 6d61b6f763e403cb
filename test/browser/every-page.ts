import type { APIRequestContext } from 'playwright-core'
import { prefixes } from '#shared/platform/access.ts'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { allRoutes } from '../../infra/all-routes.ts'

/** A page that was found: its route, an address that a reader gets to by links, and who reads it. */
export type FoundPage = { readonly route: string; readonly address: string; readonly as: string | undefined }

/** All page routes of the product. */
export async function pageRoutes(): Promise<readonly RouteSpec[]> {
  return (await allRoutes()).filter((route) => route.method === 'GET' && route.answer.kind === 'page')
}

/** How many addresses of one route are looked at for links: the first vacancy may be published, a later one a draft. */
const samples = 6

/**
 * Follows the links of the pages from `starts`, breadth first: what somebody can reach by clicking. Of each route the first address is
 * kept, a few more are only read for their links.
 */
export async function crawl(
  request: APIRequestContext,
  routes: readonly RouteSpec[],
  { as, starts }: { readonly as: string | undefined; readonly starts: readonly string[] },
): Promise<readonly FoundPage[]> {
  const found = new Map<string, FoundPage>()
  const looks = new Map<string, number>()
  const queue = [...starts]
  const seen = new Set(queue)
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const route = routeOf(routes, address)
    if (route === undefined || (looks.get(route) ?? 0) >= samples) continue
    looks.set(route, (looks.get(route) ?? 0) + 1)
    const answer = await request.get(address, { maxRedirects: 0 })
    if (answer.status() !== 200) continue
    if (!found.has(route)) found.set(route, { route, address, as })
    for (const link of linksIn(await answer.text())) {
      if (!seen.has(link)) queue.push(link)
      seen.add(link)
    }
  }
  return [...found.values()]
}

/**
 * The route that answers an address: of those that match, the one with the fewest parameters. A parameter has no dot, since `data.csv` is a
 * file; the token of a link has one.
 */
function routeOf(routes: readonly RouteSpec[], address: string): string | undefined {
  const path = address.split(/[?#]/)[0] ?? ''
  return routes
    .map((route) => route.path)
    .filter((pattern) =>
      new RegExp(
        `^${pattern
          .replaceAll('.', '\\.')
          .replaceAll(':token', '[^/]+')
          .replaceAll(/:[A-Za-z]+/g, '[^/.]+')}$`,
      ).test(path),
    )
    .toSorted((a, b) => a.split(':').length - b.split(':').length)[0]
}

/** Which function answers a route, for grouping what is checked. */
export function functionOf(path: string): string {
  return prefixes.find(([prefix]) => prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`)))?.[1] ?? 'public'
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
}
