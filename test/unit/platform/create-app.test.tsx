import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fail, ok } from '#shared/kernel/result.ts'
import { line } from '#shared/kernel/text.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Problem } from '#shared/platform/http/problem.ts'
import { createLog } from '#shared/platform/log.ts'
import { ErrorSummary, Field } from '#shared/platform/pages/form-parts.tsx'
import { createLayout } from '#shared/platform/pages/layout.tsx'

const clock = { now: () => '2026-12-01T00:00:00.000Z' }
const Name = z.strictObject({ name: line(10) })
const member = { who: 'member', of: ['employer'], role: 'admin', scope: 'demand:write' } as const

const read = defineRoute({
  method: 'GET',
  path: '/v1/things/:id',
  summary: '查看',
  access: { who: 'anyone' },
  params: z.object({ id: z.string().regex(/^t\d$/) }),
  query: z.strictObject({ limit: z.coerce.number().int().max(5).optional() }),
  answer: { kind: 'json', status: 200, body: z.object({ id: z.string() }) },
})
const write = defineRoute({
  method: 'POST',
  path: '/v1/things',
  summary: '新建',
  access: member,
  body: Name,
  answer: { kind: 'json', status: 201, body: z.object({ name: z.string() }) },
  problems: { 'thing-exists': { status: 409, title: '已有同名内容', mend: '请换一个名称。' } },
})
const page = defineRoute({ method: 'GET', path: '/employer/things', summary: '页面', access: member, answer: { kind: 'page' } })
const form = defineRoute({
  method: 'POST',
  path: '/employer/things',
  summary: '表单',
  access: member,
  body: Name,
  answer: { kind: 'redirect' },
})
const old = defineRoute({
  method: 'GET',
  path: '/v1/old-things',
  summary: '旧接口',
  access: { who: 'anyone' },
  answer: { kind: 'json', status: 200, body: z.object({}) },
  deprecated: { since: '2026-12-01', sunset: '2027-06-30', instead: '/v1/things/{id}' },
})
const breaks = defineRoute({ method: 'GET', path: '/v1/breaks', summary: '出错', access: { who: 'anyone' }, answer: { kind: 'nothing' } })

const formPage = (state: Parameters<typeof Field>[0]['form']): { title: string; body: unknown } => ({
  title: '新建',
  body: (
    <form method="post">
      <ErrorSummary form={state} names={['name']} />
      <Field name="name" label="名称" form={state} />
    </form>
  ),
})

const bindings: readonly Binding[] = [
  bind(read, async ({ params }) => ok({ id: params.id, secret: 'never leaves' })),
  bind(write, async ({ body }) => (body.name === '已有' ? fail({ kind: 'thing-exists', existing: '/v1/things/t1' }) : ok(body))),
  bind(page, async () => ok({ title: '页面', body: <h1>页面</h1> })),
  bindForm(
    form,
    async ({ body }) => ok(`/employer/things?done=${body.name}`),
    async ({ form: state }) => ok(formPage(state) as never),
  ),
  bind(old, async () => ok({})),
  bind(breaks, async () => {
    throw new Error('secret of the database')
  }),
]

const admin: Principal = {
  kind: 'person',
  personId: 'per_1' as never,
  sessionId: 'ses_1' as never,
  name: '某',
  member: { organisationId: 'org_1' as never, kind: 'employer', role: 'admin', organisationName: '甲', verified: true, suspended: false },
}

function appFor(principal: Principal): (path: string, init?: RequestInit) => Promise<Response> {
  const app = createApp(bindings, {
    log: createLog('test', () => undefined),
    cursors: createCursors(Buffer.alloc(32).toString('base64'), clock),
    baseUrl: 'http://localhost',
    layout: createLayout({ operator: '某局', contact: '某处', licences: [] }, 'v1'),
    authenticate: async () => principal,
  })
  return async (path, init) => app.request(path, init)
}

const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', origin: 'http://localhost' },
  body: typeof value === 'string' ? value : JSON.stringify(value),
})

describe('what an app answers', () => {
  const call = appFor(admin)

  it('sends out only what the route declares', async () => {
    const answer = await call('/v1/things/t1')
    expect(await answer.json()).toEqual({ id: 't1' })
  })

  it('tells the callers of a route that will go (RFC 9745, RFC 8594), also those it refuses', async () => {
    for (const path of ['/v1/old-things', '/v1/old-things?no=such']) {
      const { headers } = await call(path)
      expect(headers.get('deprecation')).toBe(`@${Date.parse('2026-12-01T00:00:00+08:00') / 1000}`)
      expect(headers.get('sunset')).toBe('Tue, 29 Jun 2027 16:00:00 GMT')
      expect(headers.get('link')).toBe(
        '</developers/api#deprecation>; rel="deprecation"; type="text/html", </v1/things/{id}>; rel="successor-version"',
      )
    }
    expect((await call('/v1/things/t1')).headers.get('deprecation')).toBeNull()
  })

  it.each([
    ['a malformed path parameter is hidden like a missing thing', '/v1/things/nonsense', {}, 404, 'not-found'],
    ['an unknown path', '/v1/nothing', {}, 404, 'not-found'],
    ['the root of the API', '/v1', {}, 404, 'not-found'],
    ['an unknown query parameter', '/v1/things/t1?limits=3', {}, 400, 'invalid-request'],
    ['a query parameter out of range', '/v1/things/t1?limit=6', {}, 400, 'invalid-request'],
    ['malformed JSON', '/v1/things', json('{"name":'), 400, 'malformed-json'],
    ['JSON of the wrong shape', '/v1/things', json([]), 400, 'invalid-request'],
    ['a field too many', '/v1/things', json({ name: 'a', admin: true }), 400, 'invalid-request'],
    ['a body that is too large', '/v1/things', json({ name: 'a'.repeat(1_100_000) }), 413, 'too-large'],
    [
      'no content type',
      '/v1/things',
      { method: 'POST', body: 'name=a', headers: { origin: 'http://localhost' } },
      415,
      'unsupported-media-type',
    ],
    ['a failure of the use case', '/v1/things', json({ name: '已有' }), 409, 'thing-exists'],
    ['another method', '/v1/things', { method: 'PUT', headers: { origin: 'http://localhost' } }, 405, 'method-not-allowed'],
    ['a bug', '/v1/breaks', {}, 500, 'broke-down'],
    [
      'an endless idempotency key',
      '/v1/things',
      { ...json({ name: 'a' }), headers: { ...json({}).headers, 'idempotency-key': 'k'.repeat(201) } },
      400,
      'invalid-request',
    ],
    [
      'a form of another site',
      '/employer/things',
      { method: 'POST', body: 'name=a', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' } },
      403,
      'bad-origin',
    ],
  ] as const)('%s', async (_, path, init, status, code) => {
    const answer = await call(path, init as RequestInit)
    expect(answer.status).toBe(status)
    if (!path.startsWith('/v1')) return expect(await answer.text()).toContain(code)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await answer.json()) as Problem
    expect(problem).toMatchObject({ code, status, type: `/problems/${code}` })
    expect(JSON.stringify(problem)).not.toContain('secret')
  })

  it('names what a known path allows', async () => {
    const answer = await call('/v1/things', { method: 'DELETE', headers: { origin: 'http://localhost' } })
    expect(answer.headers.get('allow')).toBe('POST')
    expect((await call('/employer/things', { method: 'DELETE', headers: { origin: 'http://localhost' } })).headers.get('allow')).toBe(
      'GET, HEAD, POST',
    )
  })

  it('shows a refused form again, with what was typed and the error at its field', async () => {
    const answer = await call('/employer/things', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      body: new URLSearchParams({ name: '<一个太长的名称，超过十个字>' }),
    })
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('<title>错误：新建 – 匠才</title>')
    expect(html).toContain('href="#f-name"')
    expect(html).toContain('value="&lt;一个太长的名称，超过十个字&gt;"')
  })

  it('goes on after a form', async () => {
    const answer = await call('/employer/things', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      body: new URLSearchParams({ name: 'ok' }),
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/employer/things?done=ok'])
  })
})

describe('who may', () => {
  const organisation = admin.member as NonNullable<typeof admin.member>
  const key: Principal = {
    kind: 'key',
    keyId: 'key_1' as never,
    personId: 'per_1' as never,
    scopes: ['demand:write'],
    member: organisation,
  }

  it.each([
    ['an admin', admin, 201],
    ['a key with the scope', key, 201],
    ['a key without it', { ...key, scopes: ['demand:read'] }, 403],
    ['a member without the role', { ...admin, member: { ...organisation, role: 'member' } }, 403],
    ['another kind of organisation', { ...admin, member: { ...organisation, kind: 'agency' } }, 403],
    ['a person without organisation', { ...admin, member: undefined }, 403],
    ['a suspended organisation', { ...admin, member: { ...organisation, suspended: true } }, 403],
    ['nobody', { kind: 'anonymous' }, 401],
  ] as const)('%s', async (_, principal, status) => {
    expect((await appFor(principal as Principal)('/v1/things', json({ name: 'a' }))).status).toBe(status)
  })

  it('sends a signed-out reader of a page to the sign-in, and back afterwards', async () => {
    const answer = await appFor({ kind: 'anonymous' })('/employer/things?x=1')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/login?next=%2Femployer%2Fthings%3Fx%3D1'])
  })

  const formType = { 'content-type': 'application/x-www-form-urlencoded' }
  it.each([
    ['a call to the API with nobody’s rights is told to sign in', '/v1/things', { method: 'POST' }, 401],
    ['another method is told what is allowed, wherever it comes from', '/v1/things/t1', { method: 'PUT' }, 405],
    ['another page’s call with a cookie is refused', '/v1/things', { method: 'POST', headers: { ...formType, cookie: 'session=x' } }, 403],
    ['another page’s form is refused', '/employer/things', { method: 'POST', headers: formType }, 403],
    [
      'a key needs no origin',
      '/v1/things',
      { method: 'POST', headers: { ...formType, authorization: 'Bearer x', cookie: 'session=x' } },
      401,
    ],
  ] as const)('%s', async (_, path, init, status) => {
    expect((await appFor({ kind: 'anonymous' })(path, init as RequestInit)).status).toBe(status)
  })

  it('checks access before it looks at the body', async () => {
    expect((await appFor({ kind: 'anonymous' })('/v1/things', json('{'))).status).toBe(401)
  })
})
