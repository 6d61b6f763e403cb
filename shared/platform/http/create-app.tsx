import type { Context, Next } from 'hono'
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { TrieRouter } from 'hono/router/trie-router'
import { secureHeaders } from 'hono/secure-headers'
import { getPath } from 'hono/utils/url'
import { bilingual, speaking } from '#shared/kernel/language.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { StoreUnavailable } from '../dynamo/retries.ts'
import type { Log } from '../log.ts'
import type { Layout } from '../pages/layout.tsx'
import { refusalOf } from './access-rule.ts'
import { pageResponse, plainUrl, problemResponse, redirect, valueResponse } from './answer.tsx'
import type { Binding, Page } from './bind.ts'
import type { Cursors } from './cursor.ts'
import type { RouteSpec } from './define-route.ts'
import { deprecationHeaders } from './deprecation.ts'
import type { FormState } from './form.ts'
import { languageOf, withoutLanguage } from './language-path.ts'
import type { Idempotency, Once } from './once.ts'
import { type Parsed, parseRequest, type Refused } from './parse-request.ts'
import { nameOf, type Principal } from './principal.ts'
import { commonProblems, type Failure, type ProblemKind, problemOf } from './problem.ts'

export type AppDeps = {
  readonly log: Log
  readonly cursors: Cursors
  readonly baseUrl: string
  readonly layout: Layout
  /** Who asks, as the accounts table says at this request. */
  readonly authenticate: (request: Request) => Promise<Principal>
  /** Absent in functions that change nothing. */
  readonly idempotency?: Idempotency
}

/** The HTTP side of a function: routes as data with their handlers. Access is checked before anything is read. */
export function createApp(bindings: readonly Binding[], deps: AppDeps): Hono {
  // The usual router makes one regular expression of all routes at the first request; this one has nothing to make.
  const app = new Hono({ router: new TrieRouter(), getPath: (request) => withoutLanguage(getPath(request)) })
  app.use((c, next) => speaking(languageOf(getPath(c.req.raw)), next))
  app.use(opening)
  app.use(secureHeaders({ contentSecurityPolicy: contentSecurityPolicy, referrerPolicy: 'strict-origin-when-cross-origin' }))
  const sameOrigin = csrf({ origin: new URL(deps.baseUrl).origin })
  for (const [path, group] of Map.groupBy(bindings.toSorted(fixedFirst), (binding) => binding.route.path)) {
    for (const binding of group) {
      app.on(
        binding.route.method,
        path,
        (c, next) => (forgeable(c) ? sameOrigin(c, next) : next()),
        (c) => answer(c, binding, deps),
      )
    }
    refuseOtherMethods(app, path, group, deps)
  }
  app.notFound((c) => problem(c, deps, { kind: 'not-found' }, { kind: 'anonymous' }))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return problem(c, deps, { kind: 'bad-origin' }, { kind: 'anonymous' })
    deps.log.error('REQUEST_FAILED', { method: c.req.method, route: c.req.routePath }, error)
    return problem(c, deps, { kind: error instanceof StoreUnavailable ? 'unavailable' : 'broke-down' }, { kind: 'anonymous' })
  })
  return app
}

/**
 * Whether another site's page could have made a browser send this with somebody's rights. Never with an Authorization header: such a call
 * is answered by its key alone, and it has no origin. Nor to the API without cookies: then it has nobody's rights.
 */
function forgeable(c: Context): boolean {
  if (c.req.header('authorization') !== undefined) return false
  return !(isApi(c) && c.req.header('cookie') === undefined)
}

function isApi(c: Context): boolean {
  return /^\/v1(?:\/|$)/.test(c.req.path)
}

const text = bilingual({ refused: (title: string) => `错误：${title}` }, { refused: (title) => `Error: ${title}` })

const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
}

/** What may be used from other sites: pages to be framed, and the open data by their scripts. Comes after the headers that close all else. */
async function opening(c: Context, next: Next): Promise<void> {
  await next()
  if (c.get('framed') === true) {
    c.res.headers.delete('x-frame-options')
    c.res.headers.set('content-security-policy', framedPolicy)
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
  }
  if (/^\/v1\/open\//.test(c.req.path)) {
    c.res.headers.set('access-control-allow-origin', '*')
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
  }
}

/** Styles and pictures of ours, links, and nothing else. */
const framedPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors *"

async function answer(c: Context, binding: Binding, deps: AppDeps): Promise<Response> {
  const began = performance.now()
  const { route } = binding
  if (route.framed === true) c.set('framed', true)
  const principal = await deps.authenticate(c.req.raw)
  const response = deprecating(route, await respond(c, binding, deps, principal))
  deps.log.info('REQUEST', {
    method: route.method,
    route: route.path,
    status: response.status,
    milliseconds: Math.round(performance.now() - began),
  })
  return response
}

/** Refusals are told as well: who only meets them should know, too. */
function deprecating({ deprecated }: RouteSpec, response: Response): Response {
  if (deprecated !== undefined)
    for (const [name, value] of Object.entries(deprecationHeaders(deprecated))) response.headers.append(name, value)
  return response
}

async function respond(c: Context, binding: Binding, deps: AppDeps, principal: Principal): Promise<Response> {
  const { route } = binding
  const refusal = refusalOf(route.access, principal)
  if (refusal === 'not-signed-in' && isPage(route) && route.method === 'GET') {
    const { pathname, search } = new URL(c.req.url)
    return redirect(c, `/login?next=${encodeURIComponent(pathname + search)}`)
  }
  if (refusal !== undefined) return problem(c, deps, { kind: refusal }, principal, route)
  const parsed = await parseRequest(c.req.raw, c.req.param(), route, { cursors: deps.cursors, principal: nameOf(principal) })
  if (!parsed.ok) return refused(c, binding, deps, principal, parsed.error)
  return attempt(c, binding, deps, principal, parsed.value)
}

/**
 * Runs the handler. When it fails and there is a record of its key by now, it runs once more, finds the value and answers the same: another
 * request with the key got in meanwhile (a double click), or its own writes were done and the store's replies were lost.
 */
async function attempt(c: Context, binding: Binding, deps: AppDeps, principal: Principal, parsed: Parsed): Promise<Response> {
  const cookies: string[] = []
  const once = await onceFor(binding.route, deps, principal, parsed)
  if (!once.ok) return problem(c, deps, once.error, principal, binding.route)
  const run = async (by: Once): ReturnType<Binding['handle']> => {
    try {
      return await binding.handle({ ...inputOf(c, principal, parsed, cookies), body: parsed.body, once: by })
    } catch (error) {
      // Whether its writes were done is then unknown; the record that they leave behind tells.
      if (error instanceof StoreUnavailable) return fail({ kind: 'unavailable' })
      throw error
    }
  }
  let done = await run(once.value)
  if (!done.ok && once.value.record !== undefined) {
    const again = await onceFor(binding.route, deps, principal, parsed)
    if (again.ok && again.value.earlier !== undefined) done = await run(again.value)
    // Another one with the same key got in that asks for something else.
    if (!again.ok && !done.ok && done.error.kind === 'repeated') return problem(c, deps, again.error, principal, binding.route)
  }
  if (done.ok) return withCookies(valueResponse(c, binding.route, done.value, { principal, layout: deps.layout }), cookies)
  if (done.error.kind === 'repeated') return problem(c, deps, { kind: 'busy' }, principal, binding.route)
  return refused(c, binding, deps, principal, { failure: done.error, parsed })
}

function inputOf(c: Context, principal: Principal, parsed: Parsed, cookies: string[]): object {
  return {
    params: parsed.params,
    query: parsed.query,
    principal,
    cursor: parsed.cursor,
    request: { url: plainUrl(c), header: (name: string) => c.req.header(name) },
    setCookie: (value: string) => cookies.push(value),
  }
}

async function onceFor(route: RouteSpec, deps: AppDeps, principal: Principal, parsed: Parsed): Promise<Result<Once, Failure>> {
  if (parsed.idempotencyKey === undefined || deps.idempotency === undefined || principal.kind === 'anonymous')
    return { ok: true, value: {} }
  return deps.idempotency.open({
    principal: nameOf(principal),
    key: parsed.idempotencyKey,
    request: `${route.method} ${route.path}\n${JSON.stringify([parsed.params, parsed.query, parsed.body])}`,
  })
}

/** A refusal: a form is shown again with everything that was typed; everything else is a problem. */
async function refused(c: Context, binding: Binding, deps: AppDeps, principal: Principal, { failure, parsed }: Refused): Promise<Response> {
  if (binding.again === undefined || parsed.form === undefined || failure.kind === 'not-found') {
    return problem(c, deps, failure, principal, binding.route)
  }
  const body = problemOf(kindOf(failure, binding.route), failure)
  const form: FormState = { values: parsed.form, problem: body }
  const page = await binding.again({ ...inputOf(c, principal, parsed, []), form })
  if (!page.ok) return problem(c, deps, page.error, principal, binding.route)
  const shown: Page = { ...page.value, title: text.refused(page.value.title), status: body.status }
  return pageResponse(c, shown, { principal, layout: deps.layout })
}

function problem(c: Context, deps: AppDeps, failure: Failure, principal: Principal, route?: RouteSpec): Response | Promise<Response> {
  const kind = kindOf(failure, route)
  const html = route === undefined ? !isApi(c) : isPage(route)
  return problemResponse(c, problemOf(kind, failure, c.req.path), { html, principal, layout: deps.layout })
}

function kindOf(failure: Failure, route: RouteSpec | undefined): ProblemKind {
  const kind = route?.problems?.[failure.kind] ?? (commonProblems as Readonly<Record<string, ProblemKind>>)[failure.kind]
  if (kind === undefined) throw new Error(`no problem of the kind ${failure.kind} in the catalogue`)
  return kind
}

function isPage(route: RouteSpec): boolean {
  return route.answer.kind === 'page' || route.answer.kind === 'redirect'
}

/** A known path with another method: 405 and what it allows. Hono by itself would say 404. */
function refuseOtherMethods(app: Hono, path: string, group: readonly Binding[], deps: AppDeps): void {
  const methods = new Set(group.map((binding) => binding.route.method as string))
  if (methods.has('GET')) methods.add('HEAD')
  app.all(path, async (c) => {
    const response = await problem(c, deps, { kind: 'method-not-allowed' }, { kind: 'anonymous' }, group[0]?.route)
    response.headers.set('allow', [...methods].toSorted().join(', '))
    return response
  })
}

/** `/v1/vacancies/lint` before `/v1/vacancies/:id`: the first path that fits answers, also when it refuses the method. */
function fixedFirst(a: Binding, b: Binding): number {
  return parametersIn(a) - parametersIn(b)
}

function parametersIn({ route }: Binding): number {
  return route.path.split('/:').length
}

function withCookies(response: Response | Promise<Response>, cookies: readonly string[]): Promise<Response> {
  return Promise.resolve(response).then((made) => {
    for (const cookie of cookies) made.headers.append('set-cookie', cookie)
    return made
  })
}
