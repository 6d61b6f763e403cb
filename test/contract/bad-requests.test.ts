import { beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '#shared/platform/http/problem-schema.ts'
import { type BadRequest, badRequestsFor, type Description, type Operation } from '../support/bad-requests.ts'
import { inLanes } from '../support/in-lanes.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { makeKey, makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

type Headers = Readonly<Record<string, string>>

let system: SharedSystem
let description: Description
/** Callers that between them may use every route, so that a bad request gets past the access check. */
let callers: readonly Headers[]

beforeAll(async () => {
  system = sharedSystem()
  description = (await (await fetch(`${system.url}/openapi.json`)).json()) as Description
  const deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const employed = await Promise.all(
    (['employer', 'agency', 'association', 'park', 'bureau'] as const).map((kind) => makeOrganisation(deps, kind)),
  )
  const sessions = await Promise.all(employed.map((member) => signedIn(deps, member)))
  const person = await signedIn(deps, { person: await makePerson(deps) })
  callers = [person, ...sessions, (await makeKey(deps, employed[0] as (typeof employed)[number])).headers]
})

/** As many as the gateway has processes for one function: more would wait, and be told to come again. */
const lanes = 4

/** Who got past the door of an operation is asked first at its next request. */
const welcome = new Map<Operation, Headers>()

/** Who is asked, in this order. From another site's page nobody is let in who signed in: whoever is welcome may stand for all. */
function askedFor({ headers }: BadRequest, operation: Operation): readonly Headers[] {
  const before = welcome.get(operation)
  if (before === undefined) return callers
  return headers.origin === undefined ? [before, ...callers] : [before]
}

/** The answer of the first caller who is not turned away at the door. */
async function send(request: BadRequest, operation: Operation): Promise<Response> {
  let answer: Response | undefined
  for (const caller of askedFor(request, operation)) {
    await answer?.body?.cancel()
    answer = await fetch(`${system.url}${request.path}`, {
      method: request.method,
      headers: { origin: system.url, ...caller, ...request.headers },
      redirect: 'manual',
      ...(request.body === undefined ? {} : { body: request.body }),
    })
    if ([401, 403].includes(answer.status)) continue
    welcome.set(operation, caller)
    return answer
  }
  if (answer === undefined) throw new Error('nobody asked')
  return answer
}

/** What is wrong with an answer to a bad request, if anything: never a 5xx, always a described status, always a problem that helps on. */
async function faultOf(request: BadRequest, operation: Operation): Promise<string | undefined> {
  const answer = await send(request, operation)
  const text = await answer.text()
  if (answer.status >= 500) return `${request.what}: ${answer.status}`
  if (!Object.hasOwn(operation.responses, String(answer.status))) return `${request.what}: ${answer.status} is not described`
  if (answer.status < 400) return undefined
  const problem = Problem.safeParse(JSON.parse(text))
  if (!problem.success || answer.headers.get('content-type') !== 'application/problem+json')
    return `${request.what}: no problem: ${text.slice(0, 100)}`
  const silent = (problem.data.errors ?? []).filter(
    (error) => !/\p{Script=Han}/u.test(error.detail) || !/^\/|^[A-Za-z]/.test(error.pointer),
  )
  return silent.length === 0 ? undefined : `${request.what}: ${JSON.stringify(silent[0])}`
}

describe('requests that no well-behaved client would send, made from the API description', () => {
  it('are answered by problems that say where, what and how to mend it, for every route', async () => {
    const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    )
    expect(operations.length).toBeGreaterThan(30)
    // One of each operation, then another of each: at one time they are asked of different ones, which do not wait for each other.
    const requests = operations
      .flatMap(({ path, method, operation }) =>
        badRequestsFor(path, method, operation).map((request, turn) => ({
          request,
          turn,
          operation,
          name: `${method.toUpperCase()} ${path}`,
        })),
      )
      .toSorted((a, b) => a.turn - b.turn)
    expect(requests.length).toBeGreaterThan(1000)
    const found = await inLanes(requests, lanes, async ({ request, operation, name }) => {
      const fault = await faultOf(request, operation)
      return fault === undefined ? [] : [`${name} ${fault}`]
    })
    expect(found.flat()).toEqual([])
  }, 240_000)

  it('name what a known path allows when the method is unknown', async () => {
    const found = await inLanes(Object.entries(description.paths), lanes, async ([path, methods]) => {
      const unknown = ['put', 'patch', 'delete', 'post', 'get'].find((method) => !Object.hasOwn(methods, method))
      if (unknown === undefined) return []
      const target = path.replaceAll(/\{[A-Za-z]+\}/g, 'x')
      const answer = await fetch(`${system.url}${target}`, { method: unknown.toUpperCase(), headers: { origin: system.url } })
      await answer.body?.cancel()
      const allowed = (answer.headers.get('allow') ?? '').split(', ').map((method) => method.toLowerCase())
      return answer.status === 405 && Object.keys(methods).every((method) => allowed.includes(method))
        ? []
        : [`${unknown} ${path}: ${answer.status} ${allowed}`]
    })
    expect(found.flat()).toEqual([])
  })

  it.each([
    ['a key that never was', { authorization: 'Bearer jck_01JDK0000000000000000000AA_AAAAAAAAAAAAAAAAAAAAAA' }],
    ['a token of somebody else’s issuer', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.' }],
    ['a session that never was', { cookie: 'session=AAAAAAAAAAAAAAAAAAAAAA' }],
    ['nonsense', { authorization: '世界', cookie: 'session=%00' }],
  ])('%s signs nobody in', async (_, headers) => {
    const answer = await fetch(`${system.url}/v1/me/talent`, {
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')])),
    })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
  })
})
