import * as z from 'zod'
import { kindRule } from '#shared/accounts/domain/kinds.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { type KeyScope, keyScopes, type OrganisationKind, organisationKinds } from '#shared/platform/http/principal.ts'
import { inLanes } from '../support/in-lanes.ts'
import { type Employed, makeColleague, makeKey, makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import type { Owner } from '../support/things/maker.ts'
import { makeTalent, personAs } from '../support/things/talent.ts'
import { idOfNothing, makeThing } from '../support/things.ts'

/** What a caller is, as far as it decides what is allowed. */
type Traits = {
  readonly signIn: 'none' | 'session' | 'key'
  readonly expired?: boolean
  readonly kind?: OrganisationKind
  readonly role?: 'admin' | 'member'
  readonly scopes?: readonly KeyScope[]
  readonly verified?: boolean
  readonly suspended?: boolean
  readonly talent?: boolean
}

/** `lacks`: a key without this scope, which is asked of routes that want it; elsewhere it is as any other key. */
type Caller = Traits & { readonly name: string; readonly lacks?: KeyScope }

type Present = { readonly headers: Readonly<Record<string, string>>; readonly owner?: Owner }

/** The rows of the matrix: every role, with and without organisation, suspended, unverified, expired, and keys of each kind. */
export const callers: readonly Caller[] = [
  { name: 'anonymous', signIn: 'none' },
  { name: 'expired session', signIn: 'session', expired: true, kind: 'employer', role: 'admin', verified: true },
  { name: 'expired key', signIn: 'key', expired: true, kind: 'employer', scopes: kindRule('employer').keyScopes, verified: true },
  { name: 'person without organisation', signIn: 'session' },
  { name: 'talent', signIn: 'session', talent: true },
  ...organisationKinds.flatMap((kind): Caller[] => [
    { name: `${kind} admin`, signIn: 'session', kind, role: 'admin', verified: true },
    { name: `${kind} member`, signIn: 'session', kind, role: 'member', verified: true },
    { name: `${kind} key with every scope of its kind`, signIn: 'key', kind, scopes: kindRule(kind).keyScopes, verified: true },
    ...keyScopes
      .filter((scope) => kindRule(kind).keyScopes.includes(scope) && kindRule(kind).keyScopes.length > 1)
      .map((scope): Caller => {
        const scopes = kindRule(kind).keyScopes.filter((other) => other !== scope)
        return { name: `${kind} key without ${scope}`, lacks: scope, signIn: 'key', kind, scopes, verified: true }
      }),
    ...(kind === 'bureau'
      ? []
      : ([
          { name: `suspended ${kind} admin`, signIn: 'session', kind, role: 'admin', verified: true, suspended: true },
          { name: `suspended ${kind} key`, signIn: 'key', kind, scopes: kindRule(kind).keyScopes, verified: true, suspended: true },
          { name: `unverified ${kind} admin`, signIn: 'session', kind, role: 'admin', verified: false },
        ] satisfies Caller[])),
  ]),
]

type Expectation = 'allowed' | { readonly status: 401 | 403; readonly code: string }

/** What the route's declared access means for a caller: the rule in this test's own words, not the platform's. */
function expectationOf({ access }: RouteSpec, caller: Caller): Expectation {
  if (access.who === 'anyone') return 'allowed'
  if (caller.signIn === 'none' || caller.expired === true) return { status: 401, code: 'not-signed-in' }
  const no = { status: 403, code: 'forbidden' } as const
  if (access.who === 'person') return caller.signIn === 'session' ? 'allowed' : no
  if (caller.kind === undefined || !access.of.includes(caller.kind)) return no
  if (access.role === 'admin' && caller.role !== 'admin') return no
  if (caller.signIn === 'key' && !caller.scopes?.some((scope) => scope === access.scope)) return no
  if (caller.suspended === true) return { status: 403, code: 'organisation-suspended' }
  return access.verified === true && caller.verified !== true ? { status: 403, code: 'organisation-not-verified' } : 'allowed'
}

type Send = (path: string, init: RequestInit) => Promise<Response>

export type Stage = {
  /** On the system's own tables. */
  readonly deps: Deps
  /** The same, as long ago as makes everything made there run out by now. */
  readonly longAgo: Deps
  readonly send: Send
  readonly origin: string
  /** Callers that change nothing of their own are made once. */
  readonly known: Map<string, Promise<Present>>
  /** Things that nobody who is asked may change, by what they are and whose: made once, too. */
  readonly things: Map<string, Promise<string | undefined>>
  /** What a query must name, by parameter: something that everybody may see. */
  readonly named: Readonly<Record<string, string>>
}

/** Every cell of a route's row that is not as declared, in words. Empty when the route is right. */
export async function faultsOf(stage: Stage, route: RouteSpec): Promise<readonly string[]> {
  const asked = callers.filter((caller) => isTelling(route, caller))
  // Some at a time: more than the system has processes for would only wait.
  return (await inLanes(asked, atOnce, (caller) => cellFaults(stage, route, caller))).flat()
}

/**
 * Whether a caller says something of a route that others do not. A key that lacks a scope: where that scope is asked for. Where nobody is
 * asked who they are, one of each way to sign in; where a person is wanted, everybody of one kind of organisation and the admin of the others;
 * where another kind of organisation is wanted, its admin: who has less, comes with a key, or is suspended, is refused by the same rule.
 */
function isTelling({ access }: RouteSpec, caller: Caller): boolean {
  if (caller.lacks !== undefined) return access.who === 'member' && access.scope === caller.lacks
  if (caller.kind === undefined || caller.expired === true) return true
  const full = caller.suspended !== true && caller.verified === true && caller.role === 'admin'
  if (access.who === 'anyone') return full && caller.kind === 'employer'
  return full || (access.who === 'person' ? caller.kind === 'employer' : access.of.includes(caller.kind))
}

const atOnce = 8

async function cellFaults(stage: Stage, route: RouteSpec, caller: Caller): Promise<readonly string[]> {
  const expected = expectationOf(route, caller)
  const found = expected === 'allowed' ? await allowedFaults(stage, route, caller) : await refusedFaults(stage, route, caller, expected)
  return found.map((fault) => `${caller.name}: ${fault}`)
}

/** Refused before anything is read: the answer is the same whatever the path names. */
async function refusedFaults(stage: Stage, route: RouteSpec, caller: Caller, expected: Exclude<Expectation, 'allowed'>): Promise<string[]> {
  const { headers } = await presentOnce(stage, caller)
  const answer = await call(stage, route, headers, route.owns && idOfNothing(stage.deps, route.owns.thing))
  const toLogin = answer.status === 303 && answer.location?.startsWith('/login?next=') === true
  if (expected.status === 401 && isPage(route) && route.method === 'GET') return toLogin ? [] : [`not sent to sign in: ${answer.status}`]
  if (answer.status !== expected.status) return [`${answer.status} instead of ${expected.status} ${expected.code}`]
  return answer.code === expected.code ? [] : [`${answer.code} instead of ${expected.code}`]
}

/** A thing of one's own may be used; another's is answered exactly as a missing one. Reviewers see everybody's. */
async function allowedFaults(stage: Stage, route: RouteSpec, caller: Caller): Promise<string[]> {
  const { owns, access } = route
  const reads = route.method === 'GET'
  const itself = owns === undefined || oneself.includes(owns.thing)
  const present = itself && !reads ? await makePresent(stage, caller) : await presentOnce(stage, caller, reads ? '' : owns?.thing)
  if (owns === undefined) return outcomeFaults(route, await call(stage, route, present.headers))
  const missing = await call(stage, route, present.headers, idOfNothing(stage.deps, owns.thing))
  const faults = missing.status === 404 && missing.code === 'not-found' ? [] : [`missing ${owns.thing}: ${missing.status} ${missing.code}`]
  const seesAll = access.who === 'member' && access.of.every((kind) => kind === 'bureau')
  const make = (): Promise<string | undefined> => makeThing(stage.deps, owns.thing)
  const other = await call(stage, route, present.headers, await (seesAll ? make() : once(stage.things, owns.thing, make)))
  if (seesAll) return [...faults, ...outcomeFaults(route, other)]
  const told = (asIf: Answer): boolean => other.status !== asIf.status || other.text !== asIf.text
  // The head of a page counts new messages, and one may arrive between two answers: the missing thing is asked for on both sides of the other.
  if (told(missing) && told(await call(stage, route, present.headers, idOfNothing(stage.deps, owns.thing)))) {
    faults.push(`another's ${owns.thing} is told from a missing one: ${other.status} ${other.code} instead of ${missing.status}`)
  }
  const owner = ownerFor(route, caller, present)
  const own = owner && (await makeOwn(stage, caller, { owner, thing: owns.thing, kept: reads && !itself }))
  return own === undefined ? faults : [...faults, ...outcomeFaults(route, await call(stage, route, present.headers, own))]
}

/** What is part of a caller: an action on it may end the caller. */
const oneself: readonly Owned[] = ['organisation', 'member', 'session']

type Owned = NonNullable<RouteSpec['owns']>['thing']

/** `kept`: for whoever only reads it, once. */
async function makeOwn(
  stage: Stage,
  caller: Caller,
  { owner, thing, kept }: { readonly owner: Owner; readonly thing: Owned; readonly kept: boolean },
): Promise<string | undefined> {
  const make = (): Promise<string | undefined> => makeThing(stage.deps, thing, owner)
  return kept ? once(stage.things, `${thing} of ${caller.name} ${owner.employed === undefined}`, make) : make()
}

/** Pages of a person's own concern the person even when a session acts for an organisation. */
function ownerFor({ access, owns }: RouteSpec, caller: Caller, { owner }: Present): Owner | undefined {
  if (owner === undefined) return undefined
  if (access.who === 'member') return owner
  if (owns?.thing === 'organisation') return caller.kind === undefined ? undefined : owner
  return { person: owner.person }
}

/** Allowed means: not turned away, and nothing breaks. A rule may still refuse what the example asks for. */
function outcomeFaults(route: RouteSpec, answer: Answer): string[] {
  const vague = route.params !== undefined || route.body !== undefined || route.access.who === 'person'
  // What is not owned is named by an example, and may not be there.
  const { [route.owns?.param ?? '']: _owned, ...named } = route.params?.shape ?? {}
  const mayBeMissing = (route.owns === undefined && vague) || Object.keys(named).length > 0
  const wrong =
    answer.status >= 500 ||
    [401, 403, 405, 415].includes(answer.status) ||
    (answer.status === 404 && !mayBeMissing) ||
    (answer.status === 400 && !lacksExample(route))
  const outcome = answer.status === 503 && answer.code === 'issuer-unavailable' ? false : wrong
  return outcome && !declared(route, answer) ? [`${answer.status} ${answer.code} although it is allowed`] : []
}

/** A failure that the route's own catalogue names (a callback without a sign-in under way is a 401). */
function declared(route: RouteSpec, answer: Answer): boolean {
  return answer.code !== undefined && Object.hasOwn(route.problems ?? {}, answer.code)
}

/** Forms and queries that cannot be filled from data are sent empty. */
function lacksExample(route: RouteSpec): boolean {
  return (route.body !== undefined && route.example === undefined) || route.query?.safeParse({}).success === false
}

type Answer = { readonly status: number; readonly code: string | undefined; readonly location: string | null; readonly text: string }

async function call({ send, origin, named }: Stage, route: RouteSpec, headers: Present['headers'], thing?: string): Promise<Answer> {
  const path = pathOf(route, thing)
  const answer = await send(`${path}${queryOf(route, named)}`, {
    method: route.method,
    redirect: 'manual',
    headers: { origin, ...headers },
    ...bodyOf(route),
  })
  // The address that was asked for is the only thing in which two answers may differ.
  const text = (await answer.text()).replaceAll(path, '').replaceAll(thing ?? path, '')
  const code = /"code":"([a-z-]+)"/.exec(text)?.[1] ?? /错误代码：([a-z-]+)/.exec(text)?.[1]
  return { status: answer.status, code: answer.status < 400 ? undefined : code, location: answer.headers.get('location'), text }
}

/** The example; a form without one is sent empty. */
function bodyOf({ method, body, example }: RouteSpec): RequestInit {
  if (method === 'GET' || method === 'DELETE' || body === undefined) return {}
  return { body: example === undefined ? new URLSearchParams() : new Blob([JSON.stringify(example)], { type: 'application/json' }) }
}

/** The path with the thing's id, and each other parameter filled from its schema's first example or value. */
export function pathOf(route: RouteSpec, thing: string | undefined): string {
  const filled = exampleOf(route.params)
  return route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(name === route.owns?.param && thing !== undefined ? thing : String(filled[name] ?? 'x')),
  )
}

/** What must stand in the query, as far as it can be named; without it the access to the path's thing would not be asked for. */
export function queryOf({ query }: RouteSpec, named: Stage['named']): string {
  const given = Object.entries(query?.shape ?? {}).flatMap(([name, schema]) => {
    const value = named[name]
    return value === undefined || schema.safeParse(undefined).success ? [] : [[name, value] as const]
  })
  return given.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(given))}`
}

function exampleOf(params: z.ZodObject | undefined): Readonly<Record<string, unknown>> {
  if (params === undefined) return {}
  const { properties = {}, $defs = {} } = z.toJSONSchema(params, { unrepresentable: 'any' })
  return Object.fromEntries(
    Object.entries(properties).map(([name, given]) => {
      // A named schema stands apart.
      const schema = typeof given === 'object' && given.$ref !== undefined ? $defs[given.$ref.split('/').at(-1) ?? ''] : given
      return [name, typeof schema === 'object' ? (schema.examples?.[0] ?? schema.enum?.[0]) : undefined]
    }),
  )
}

function isPage({ answer }: RouteSpec): boolean {
  return answer.kind === 'page' || answer.kind === 'redirect'
}

/** `of`: one of its own for each kind of thing that it may change, or the things of one would reach a limit. */
function presentOnce(stage: Stage, caller: Caller, of = ''): Promise<Present> {
  return once(stage.known, `${caller.name} ${of}`, () => makePresent(stage, caller))
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make()
  known.set(key, made)
  return made
}

/** Brings a caller about: person, organisation, session or key, all by use cases. */
async function makePresent(stage: Stage, caller: Caller): Promise<Present> {
  const deps = caller.expired === true ? stage.longAgo : stage.deps
  if (caller.signIn === 'none') return { headers: {} }
  if (caller.kind === undefined) {
    const person = await makePerson(deps)
    if (caller.talent === true) await makeTalent(deps, { by: personAs(deps, person.id) })
    return { headers: await signedIn(deps, { person }), owner: { person } }
  }
  const employed = await employ(deps, caller, caller.kind)
  const owner = { person: employed.person, employed }
  if (caller.signIn === 'session') return { headers: await signedIn(deps, employed), owner }
  return { headers: (await makeKey(deps, employed, caller.scopes)).headers, owner }
}

async function employ(deps: Deps, caller: Caller, kind: OrganisationKind): Promise<Employed> {
  const { verified = true, suspended = false } = caller
  const admin = await makeOrganisation(deps, kind, { verified, suspended })
  return caller.role === 'member' ? makeColleague(deps, admin) : admin
}

/** Ids that a path may name although they are nobody's: public codes, words of a fixed list, secrets that prove themselves, digests of what one's own profile states, people on a list of one's own. */
const nobodys: readonly string[] = [
  'code',
  'group',
  'name',
  'scope',
  'token',
  'organisationId',
  'park',
  'day',
  'version',
  'table',
  'part',
  'certificate',
  'talent',
]

/** What a route's data lacks for its row to be made. */
export function undeclaredIn(route: RouteSpec): readonly string[] {
  const params = [...route.path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => name)
  const loose = params.filter((name) => name !== route.owns?.param && !nobodys.includes(name))
  const described = Object.keys(route.params?.shape ?? {})
  return [
    ...loose.map((name) => `nothing says whose :${name} is (owns)`),
    ...params.filter((name) => !described.includes(name)).map((name) => `:${name} has no schema`),
    ...(route.answer.kind === 'json' && route.body !== undefined && route.example === undefined ? ['a JSON body without an example'] : []),
    ...(route.example !== undefined && route.body?.safeParse(route.example).success === false
      ? ['an example that its own schema refuses']
      : []),
  ]
}
