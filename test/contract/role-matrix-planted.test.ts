import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { listKeys } from '#shared/accounts/use-cases/list-keys.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import type { Member, Principal } from '#shared/platform/http/principal.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { sharedSystem } from '../support/local-system.ts'
import { storeOn } from '../support/test-store.ts'
import { faultsOf, type Stage, undeclaredIn } from './role-matrix.ts'

const route = defineRoute({
  method: 'GET',
  path: '/v1/planted/:id',
  summary: '样本',
  access: { who: 'member', of: ['employer'], scope: 'demand:read', verified: true },
  params: z.object({ id: idOf('key') }),
  owns: { param: 'id', thing: 'key' },
  answer: { kind: 'json', status: 200, body: z.object({ id: z.string() }) },
})

let stage: Stage

beforeAll(() => {
  const { url, dynamo } = sharedSystem()
  const at = (instant: number) => storeOn(dynamo, 'local', { now: () => new Date(instant).toISOString() })('desk')
  const now = Date.now()
  stage = {
    deps: at(now),
    longAgo: at(now - 400 * 24 * 60 * 60 * 1000),
    send: (path, init) => fetch(`${url}${path}`, init),
    origin: url,
    known: new Map(),
    things: new Map(),
    named: {},
  }
})

type Sees = (ask: { readonly by: Member; readonly id: string; readonly own: boolean }) => ReturnType<ReturnType<typeof bind>['handle']>

const right: Sees = async ({ id, own }) => (own ? ok({ id }) : fail({ kind: 'not-found' }))

function bound(sees: Sees, access: typeof route.access | { readonly who: 'person' } = route.access): readonly Binding[] {
  const handle = bind(route, async ({ principal, params }) => {
    const own = (await listKeys(stage.deps)(principal)).some((key) => key.id === params.id)
    return (await sees({ by: principal, id: params.id, own })) as never
  }).handle
  return [{ route: { ...route, access }, handle }]
}

/** The faults of the route above in a small app of its own, on the real tables. */
async function faultsIn(
  bindings: readonly Binding[],
  change: (principal: Principal) => Principal = (principal) => principal,
  clock = stage.deps.clock,
) {
  const authenticate = createAuthenticate({ ...stage.deps, clock, baseUrl: stage.origin })
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const app = createApp(bindings, {
    log: quiet,
    cursors: createCursors(Buffer.alloc(32).toString('base64'), clock),
    baseUrl: stage.origin,
    layout: createLayout({ operator: '示例', contact: '示例', licences: [] }, ''),
    authenticate: async (request) => change(await authenticate(request)),
  })
  return faultsOf({ ...stage, send: async (path, init) => app.request(`${stage.origin}${path}`, init) }, route)
}

function withMember(principal: Principal, change: (member: Member['member']) => Member['member']): Principal {
  return principal.kind === 'anonymous' || principal.member === undefined ? principal : { ...principal, member: change(principal.member) }
}

/** The matrix is worth what it would find: each of these breaks one promise, and is found. */
describe('a planted violation', () => {
  it('is missing from the right one', async () => {
    expect(await faultsIn(bound(right))).toEqual([])
  })

  it('a route that nobody serves', async () => {
    expect(await faultsIn([])).toContain('anonymous: 404 instead of 401 not-signed-in')
  })

  it('a door wider than declared', async () => {
    expect(await faultsIn(bound(right, { who: 'person' }))).toContainEqual(
      expect.stringMatching(/^agency admin: \d+ instead of 403 forbidden$/),
    )
  })

  it('another’s thing shown', async () => {
    const all: Sees = async ({ id }) => ok({ id })
    expect(await faultsIn(bound(all))).toContainEqual(expect.stringMatching(/^employer admin: .*missing key/))
  })

  it('another’s thing refused as forbidden', async () => {
    const present = new Set<string>()
    const telling: Sees = async ({ id, own }) => {
      const item = await stage.deps.dynamo.get('accounts', { pk: `KEY#${id}`, sk: 'KEY' })
      if (item !== undefined) present.add(id)
      return own ? ok({ id }) : fail({ kind: item === undefined ? 'not-found' : 'forbidden' })
    }
    expect(await faultsIn(bound(telling))).toContain(
      "employer admin: another's key is told from a missing one: 403 forbidden instead of 404",
    )
    expect(present.size).toBeGreaterThan(0)
  })

  it('another’s thing told by a word in the same 404', async () => {
    const telling: Sees = async ({ id, own }) => {
      const item = await stage.deps.dynamo.get('accounts', { pk: `KEY#${id}`, sk: 'KEY' })
      return own ? ok({ id }) : fail({ kind: 'not-found', ...(item === undefined ? {} : { detail: '不属于您的单位' }) })
    }
    expect(await faultsIn(bound(telling))).toContain(
      "employer admin: another's key is told from a missing one: 404 not-found instead of 404",
    )
  })

  it('one’s own thing withheld', async () => {
    const none: Sees = async () => fail({ kind: 'not-found' })
    expect(await faultsIn(bound(none))).toContain('employer admin: 404 not-found although it is allowed')
  })

  it('a suspension that is not looked at', async () => {
    const faults = await faultsIn(bound(right), (principal) => withMember(principal, (member) => ({ ...member, suspended: false })))
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['suspended employer admin', 'suspended employer key']),
    )
  })

  it('a verification that is not looked at', async () => {
    const faults = await faultsIn(bound(right), (principal) => withMember(principal, (member) => ({ ...member, verified: true })))
    expect(faults).toContainEqual(expect.stringMatching(/^unverified employer admin: /))
  })

  it('a key that may more than its scopes', async () => {
    const faults = await faultsIn(bound(right), (principal) =>
      principal.kind === 'key' ? { ...principal, scopes: ['demand:read'] } : principal,
    )
    expect(faults).toContainEqual(expect.stringMatching(/^employer key without demand:read: /))
  })

  it('sessions and keys that do not end', async () => {
    const faults = await faultsIn(bound(right), undefined, stage.longAgo.clock)
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(['expired session', 'expired key']))
  })

  it('a route whose data does not say whose the thing is', () => {
    const { owns: _, ...loose } = route
    expect(undeclaredIn(loose)).toEqual(['nothing says whose :id is (owns)'])
    expect(undeclaredIn({ ...route, method: 'POST', body: z.strictObject({ name: z.string() }) })).toEqual([
      'a JSON body without an example',
    ])
    expect(undeclaredIn({ ...route, body: z.strictObject({ name: z.string() }), example: {} })).toEqual([
      'an example that its own schema refuses',
    ])
  })
})
