import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { language } from '#shared/kernel/language.ts'
import { licence } from '#shared/kernel/licence.ts'
import { englishAddress, inEnglish } from '../pages/english-html.ts'
import type { Layout } from '../pages/layout.tsx'
import { ProblemPage } from '../pages/problem-page.tsx'
import { viewsIn } from '../pages/views.ts'
import type { FileAnswer, Page } from './bind.ts'
import { canonicalAddress } from './canonical-address.ts'
import type { RouteSpec } from './define-route.ts'
import { contentTag, entityTag, isKnown } from './entity-tag.ts'
import { withoutLanguage } from './language-path.ts'
import type { Principal } from './principal.ts'
import type { Problem } from './problem.ts'

type Frame = { readonly principal: Principal; readonly layout: Layout }

/** A handler's value as the route says it is answered. JSON goes out through its schema, so nothing undeclared leaves. */
export function valueResponse(c: Context, route: RouteSpec, value: unknown, frame: Frame): Response | Promise<Response> {
  switch (route.answer.kind) {
    case 'json': {
      const body = route.answer.body.parse(value)
      const kept = isForAll(route) && !standsIn(body)
      cached(c, kept ? 30 : undefined)
      if (c.req.path.startsWith('/v1/open/')) c.header('link', `<${licence.url}>; rel="license"`)
      linkNext(c, route, body)
      c.header('content-type', 'application/json')
      return bodyResponse(c, JSON.stringify(body), { kept, status: route.answer.status, tag: () => contentTag(body) })
    }
    case 'nothing':
      return c.body(null, 204)
    case 'redirect':
      return redirect(c, value as string)
    case 'page':
      return pageResponse(c, value as Page, { ...frame, canonical: canonicalAddress(route, plainUrl(c)) })
    case 'file': {
      const file = value as FileAnswer
      c.header('content-type', route.answer.mediaType)
      cached(c, file.cache)
      for (const [name, text] of Object.entries(file.headers ?? {})) c.header(name, text)
      return bodyResponse(c, 'text' in file ? file.text : file.bytes, { kept: file.cache !== undefined })
    }
  }
}

export async function pageResponse(
  c: Context,
  page: Page,
  { principal, layout, canonical }: Frame & { readonly canonical?: string | undefined },
): Promise<Response> {
  cached(c, principal.kind === 'anonymous' ? page.cache : undefined)
  // Who is signed in and how pages are shown stand in cookies.
  c.header('vary', 'Cookie')
  const asked = { views: viewsIn(c.req.header('cookie')), ...(c.req.method === 'GET' ? { address: addressOf(c) } : {}) }
  const html = await layout({ page, principal, path: c.req.path, canonical, ...asked })
  c.header('content-type', 'text/html; charset=UTF-8')
  const { status = 200, cache } = page
  return bodyResponse(c, language() === 'en' ? inEnglish(html) : html, { kept: cache !== undefined, status })
}

/** What may be kept carries its tag, and is not sent again to who has it. */
function bodyResponse(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  { kept, status = 200, tag = () => entityTag(body) }: { readonly kept: boolean; readonly status?: number; readonly tag?: () => string },
): Response {
  if (kept && status === 200) {
    const own = tag()
    c.header('etag', own)
    if (isKnown(c.req.header('if-none-match'), own)) return c.body(null, 304)
  }
  return c.body(body, status as ContentfulStatusCode)
}

/** A problem as RFC 9457 JSON, or as a page in the site's frame. */
export function problemResponse(
  c: Context,
  problem: Problem,
  { html, ...frame }: Frame & { readonly html: boolean },
): Response | Promise<Response> {
  if (problem.status === 503) c.header('retry-after', '5')
  if (problem.status === 401) c.header('www-authenticate', 'Bearer')
  const asked = c.req.method === 'GET' ? plainUrl(c) : undefined
  if (html)
    return pageResponse(c, { title: problem.title, body: <ProblemPage problem={problem} asked={asked} />, status: problem.status }, frame)
  c.header('cache-control', 'no-store')
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, { 'content-type': 'application/problem+json' })
}

/** On to another page, in the reader's language. */
export function redirect(c: Context, to: string): Response {
  return c.redirect(language() === 'en' ? englishAddress(to) : to, 303)
}

/** The address asked for, as routes and pages know it: without its language. */
export function plainUrl(c: Context): URL {
  const url = new URL(c.req.url)
  url.pathname = withoutLanguage(url.pathname)
  return url
}

function addressOf(c: Context): string {
  const { pathname, search } = plainUrl(c)
  return `${pathname}${search}`
}

function cached(c: Context, seconds: number | undefined): void {
  c.header(
    'cache-control',
    seconds === undefined
      ? 'private, no-store'
      : `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=600, stale-if-error=86400`,
  )
}

function isForAll(route: RouteSpec): boolean {
  return route.access.who === 'anyone' && route.method === 'GET'
}

/** What stands in for an answer is not kept: the next reader may have the answer itself. */
function standsIn(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'standIn' in body && body.standIn === true
}

/** RFC 8288: the next page as a link, beside the cursor in the body. */
function linkNext(c: Context, { query }: RouteSpec, body: unknown): void {
  if (typeof body !== 'object' || body === null || !('next' in body) || typeof body.next !== 'string') return
  if ('more' in body && body.more === false) return
  const url = new URL(c.req.url)
  url.searchParams.set(query !== undefined && 'since' in query.shape ? 'since' : 'cursor', body.next)
  c.header('link', `<${url.pathname}${url.search}>; rel="next"`, { append: true })
}
