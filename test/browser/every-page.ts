import type { APIRequestContext } from 'playwright-core'
import { prefixes } from '#shared/platform/access.ts'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { allRoutes } from '../../infra/all-routes.ts'
import { inLanes } from '../support/in-lanes.ts'

/** A page that was found: its route, an address that a reader gets to by links, and who reads it. */
export type FoundPage = { readonly route: string; readonly address: string; readonly as: string | undefined }

/** All page routes of the product. */
export async function pageRoutes(): Promise<readonly RouteSpec[]> {
  return (await allRoutes()).filter((route) => route.method === 'GET' && route.answer.kind === 'page')
}

/** How many addresses of one route are looked at for links: the first vacancy may be published, a later one a draft. */
const samples = 6
/** The same of a route that somebody before has seen: it may lead this one further. */
const samplesOfKnown = 2
/** Pages that are asked for at the same time: as many as functions answer. */
const atOnce = 4

type Walk = { readonly as: string | undefined; readonly starts: readonly string[]; readonly known: ReadonlySet<string> }

/**
 * Follows the links of the pages from `starts`, breadth first: what somebody can reach by clicking. Of each route the first address is
 * kept, a few more are only read for their links. `known`: routes that were kept before.
 */
export async function crawl(
  request: APIRequestContext,
  routes: readonly RouteSpec[],
  { as, starts, known }: Walk,
): Promise<readonly FoundPage[]> {
  const routeOf = routeFinder(routes)
  const found = new Map<string, FoundPage>()
  const looks = new Map<string, number>()
  const seen = new Set(starts)
  for (let wave: readonly string[] = starts; wave.length > 0; ) {
    const asked = wave.flatMap((address) => {
      const route = routeOf(address)
      const looked = looks.get(route ?? '') ?? 0
      if (route === undefined || looked >= (known.has(route) ? samplesOfKnown : samples)) return []
      looks.set(route, looked + 1)
      return [{ route, address }]
    })
    const answers = await inLanes(asked, atOnce, async ({ route, address }) => {
      const answer = await request.get(address, { maxRedirects: 0 })
      return answer.status() === 200 ? { route, address, html: await answer.text() } : undefined
    })
    const pages = answers.filter((page) => page !== undefined)
    for (const { route, address } of pages) if (!found.has(route)) found.set(route, { route, address, as })
    wave = [...new Set(pages.flatMap(({ html }) => linksIn(html)))].filter((link) => !seen.has(link))
    for (const link of wave) seen.add(link)
  }
  return [...found.values()]
}

/**
 * The route that answers an address: of those that match, the one with the fewest parameters. A parameter has no dot, since `data.csv` is a
 * file; the token of a link has one.
 */
function routeFinder(routes: readonly RouteSpec[]): (address: string) => string | undefined {
  const patterns = routes
    .map(({ path }) => path)
    .toSorted((a, b) => a.split(':').length - b.split(':').length)
    .map((path) => {
      const pattern = path
        .replaceAll('.', '\\.')
        .replaceAll(':token', '[^/]+')
        .replaceAll(/:[A-Za-z]+/g, '[^/.]+')
      return [new RegExp(`^${pattern}$`), path] as const
    })
  return (address) => {
    const asked = address.split(/[?#]/)[0] ?? ''
    return patterns.find(([pattern]) => pattern.test(asked))?.[1]
  }
}

/** Which function answers a route, for grouping what is checked. */
export function functionOf(path: string): string {
  return prefixes.find(([prefix]) => prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`)))?.[1] ?? 'public'
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
}
