import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountsBindings } from '#functions/desk/accounts/bindings.ts'
import { signInBindings } from '#functions/desk/accounts/sign-in-bindings.ts'
import { signInPageBindings } from '#functions/desk/accounts/sign-in-page-bindings.ts'
import { createAuthenticate } from '#shared/accounts/authenticate.ts'
import { createIssuer } from '#shared/accounts/sign-in/issuer.ts'
import { bootstrapOrganisation } from '#shared/accounts/use-cases/bootstrap-organisation.ts'
import { ensurePerson } from '#shared/accounts/use-cases/ensure-person.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import type { Log } from '#shared/platform/log.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { clientId, createIssuer as createLocalIssuer } from '../../../infra/local/issuer.ts'
import { newcomerOf } from '../../../infra/local/people.ts'
import { anyPorts } from '../../../infra/local/ports.ts'
import { notEntered } from '../../support/entered.ts'
import { contentOf, makeKey, makeOrganisation, makePerson, signedIn } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'

const baseUrl = 'http://localhost:12346'
const quiet: Log = { info: () => undefined, warn: () => undefined, error: (_, __, error) => console.error(error) }
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-sign-in-'))
let store: TestStore
let issuerUrl: string
let server: Server
let app: Hono

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  const { issuer: port } = await anyPorts()
  issuerUrl = `http://localhost:${port}`
  server = createLocalIssuer({ url: issuerUrl, baseUrl, file: join(folder, 'key.json') })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  app = desk(issuerUrl)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

function desk(at: string): Hono {
  const cursors = createCursors(Buffer.alloc(32, 3).toString('base64'), store.clock)
  const deps = { ...store, baseUrl, cursors, issuerUrl: at, issuer: createIssuer({ issuer: at, clientId, baseUrl }) }
  return createApp([...signInPageBindings(deps), ...signInBindings(deps), ...accountsBindings(deps)], {
    log: quiet,
    cursors,
    baseUrl,
    layout: createLayout({ operator: '示例', contact: '示例', licences: [] }, ''),
    authenticate: createAuthenticate(deps),
    idempotency: createIdempotency(store.dynamo, store.clock),
  })
}

/** A browser: two jars of cookies, one for us and one for the issuer, and the redirects it followed. */
function browser(on: Hono = app) {
  const jars = new Map<string, Map<string, string>>()
  return {
    cookie: (name: string) => jars.get(baseUrl)?.get(name),
    setCookie: (name: string, value: string) => jarOf(jars, baseUrl).set(name, value),
    open: async (
      path: string,
      init: RequestInit = {},
      until = 12,
    ): Promise<{ readonly status: number; readonly at: string; readonly text: string; readonly cookies: readonly string[] }> => {
      let next = new URL(path, baseUrl)
      let request = init
      const cookies: string[] = []
      for (let hops = 0; hops < until; hops += 1) {
        const jar = jarOf(jars, next.origin)
        const headers = {
          ...(request.headers as Record<string, string>),
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        }
        const sent = { ...request, headers, redirect: 'manual' as const }
        const answer = next.origin === baseUrl ? await on.request(next.href, sent) : await fetch(next, sent)
        for (const line of answer.headers.getSetCookie()) {
          cookies.push(line)
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          if (value === '') jar.delete(name)
          else jar.set(name, value)
        }
        const to = answer.headers.get('location')
        if (to === null) return { status: answer.status, at: `${next.pathname}${next.search}`, text: await answer.text(), cookies }
        next = new URL(to, next)
        request = {}
        if (hops === until - 1) return { status: answer.status, at: next.href, text: '', cookies }
      }
      throw new Error('redirected in a circle')
    },
  }
}

function jarOf(jars: Map<string, Map<string, string>>, origin: string): Map<string, string> {
  const jar = jars.get(origin) ?? new Map<string, string>()
  jars.set(origin, jar)
  return jar
}

const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: baseUrl } }

describe('signing in by OpenID Connect', () => {
  it('brings a seeded person back to where they wanted to go, with a session', async () => {
    const { open, cookie } = browser()
    const arrived = await open('/login?as=employer-admin&next=%2Faccount%3Fdone%3Dswitched')
    expect(arrived).toMatchObject({ status: 200, at: '/account?done=switched' })
    expect(arrived.text).toContain('陆闻溪')
    expect(arrived.cookies.find((line) => line.startsWith('session='))).toMatch(
      /^session=[\w.-]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/,
    )
    // What the sign-in had to remember is gone.
    expect(cookie('sign-in')).toBeUndefined()
  })

  it('makes one person of one subject, however often, and takes over a changed name', async () => {
    const account = async () => {
      const { open } = browser()
      await open('/login?as=agency')
      return JSON.parse((await open('/v1/account')).text) as { readonly person: { readonly id: string; readonly name: string } }
    }
    const [first, second] = [await account(), await account()]
    expect(second.person).toEqual(first.person)
    const people = await Promise.all(Array.from({ length: 5 }, account))
    expect(new Set(people.map(({ person }) => person.id))).toEqual(new Set([first.person.id]))
  })

  it('lets five browsers of a new person in at once, as one person', async () => {
    const sub = newcomerOf('新人')
    const ids = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const { open } = browser()
        await open(`/login?as=${sub}`)
        return (JSON.parse((await open('/v1/account')).text) as { readonly person: { readonly id: string } }).person.id
      }),
    )
    expect(new Set(ids).size).toBe(1)
  })

  it('says before one leaves where to, what is fetched, and whose matter a lost account is', async () => {
    const { open } = browser()
    const start = await open('/login?next=%2Femployer')
    expect(start).toMatchObject({ status: 200, at: '/login/start?next=%2Femployer' })
    expect(start.text).toContain('href="/login/issuer?next=%2Femployer"')
    expect(start.text).toContain('忘记密码')
    expect(start.text).toContain(new URL(issuerUrl).host)
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example'])('never sends anyone on to %s', async (next) => {
    const { open } = browser()
    expect((await open(`/login?as=talent&next=${encodeURIComponent(next)}`)).at).toBe('/account')
  })

  it('keeps to English for whoever set out in English: the way there, the landing, a failure and the end', async () => {
    const { open } = browser()
    const start = await open('/en/login?next=%2Faccount')
    expect(start).toMatchObject({ status: 200, at: '/en/login/start?next=%2Faccount' })
    expect(start.text).toContain('href="/en/login/issuer?next=%2Faccount"')
    expect((await open('/en/login?as=employer-admin&next=%2Faccount%3Fdone%3Dswitched')).at).toBe('/en/account?done=switched')
    expect((await open('/en/login?as=talent')).at).toBe('/en/account')
    expect((await open('/login?as=talent&next=%2Fen%2Faccount')).at).toBe('/en/account')
    expect((await open('/login?as=talent')).at).toBe('/account')
    await open('/en/login?as=talent', {}, 1)
    expect(await open('/login/callback?error=access_denied&state=other')).toMatchObject({
      status: 401,
      at: '/en/login/callback?error=access_denied&state=other',
      text: expect.stringContaining('<html lang="en">'),
    })
    expect((await open('/en/logout', form)).at).toBe('/en/login/ended')
  })

  it.each([
    ['employer', '/employer'],
    ['bureau', '/bureau'],
    ['association', '/association'],
  ] as const)('brings a member of a %s to %s when they were going nowhere', async (kind, desk) => {
    const subject = newcomerOf(`${kind}的人`)
    await bootstrapOrganisation(store)({ content: contentOf(store, kind), member: { issuer: issuerUrl, subject, name: kind } })
    expect((await browser().open(`/login?as=${subject}`)).at).toBe(desk)
  })

  it('brings a talent to their own page, and who has neither entry nor organisation to the account', async () => {
    const as = newcomerOf('求职的人')
    expect((await browser().open(`/login?as=${as}`)).at).toBe('/account')
    const person = await ensurePerson(store)({ issuer: issuerUrl, subject: as, name: '求职的人' })
    await makeTalent(store, { by: personAs(store, person.id) })
    expect((await browser().open(`/login?as=${as}`)).at).toBe('/me')
  })

  it('asks the issuer for a code with PKCE, state and nonce', async () => {
    const left = await browser().open('/login?as=talent', {}, 1)
    const asked = new URL(left.at)
    expect(asked.origin).toBe(issuerUrl)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: `${baseUrl}/login/callback`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
      login_hint: 'talent',
    })
  })
})

describe('session fixation and forged answers', () => {
  /** As far as the issuer's answer, which is not delivered: its address, and the browser that may deliver it. */
  async function answered(as: string) {
    const { open, cookie, setCookie } = browser()
    let at = (await open(`/login?as=${as}`, {}, 1)).at
    for (let hops = 0; hops < 10 && !at.startsWith(`${baseUrl}/login/callback`); hops += 1) at = (await open(at, {}, 1)).at
    return { open, cookie, setCookie, callback: at.slice(baseUrl.length) }
  }

  it('never takes over a session that the browser was given before', async () => {
    const planted = await signedIn(store, { person: await makePerson(store, '攻击者') })
    const [, value = ''] = planted.cookie.split('=')
    const { open, cookie, setCookie, callback } = await answered('park')
    setCookie('session', value)
    expect((await open(callback)).text).toContain('江晚晴')
    expect(cookie('session')).not.toBe(value)
    // The earlier session has ended.
    const other = browser()
    other.setCookie('session', value)
    expect((await other.open('/v1/account')).status).toBe(401)
  })

  it('an answer counts only in the browser that asked', async () => {
    const { callback } = await answered('park')
    const victim = browser()
    expect(await victim.open(callback)).toMatchObject({ status: 401 })
    expect(victim.cookie('session')).toBeUndefined()
  })

  it('a code works once', async () => {
    const { open, cookie, setCookie, callback } = await answered('park')
    const sealed = cookie('sign-in') ?? ''
    expect((await open(callback)).status).toBe(200)
    const second = browser()
    second.setCookie('sign-in', sealed)
    expect((await second.open(callback)).status).toBe(401)
    setCookie('sign-in', 'x')
  })

  it.each([
    ['a changed state', (callback: string) => callback.replace(/state=[^&]+/, 'state=forged')],
    ['a code of another', (callback: string) => callback.replace(/code=[^&]+/, 'code=forged')],
    ['another issuer', (callback: string) => callback.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example')],
    ['a cancelled sign-in', (callback: string) => callback.replace(/code=[^&]+/, 'error=access_denied')],
    ['nothing at all', () => '/login/callback'],
  ])('refuses %s, and says what to do', async (_, change) => {
    const { open, cookie, callback } = await answered('park')
    const refused = await open(change(callback))
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('登录没有完成')
    expect(refused.text).toContain('href="/login"')
    expect(cookie('session')).toBeUndefined()
  })
})

describe('sessions', () => {
  it('end at sign-out', async () => {
    const { open, cookie } = browser()
    await open('/login?as=association')
    const before = cookie('session') ?? ''
    expect(await open('/logout', form)).toMatchObject({ status: 200, at: '/login/ended' })
    expect(cookie('session')).toBeUndefined()
    const thief = browser()
    thief.setCookie('session', before)
    expect((await thief.open('/v1/account')).status).toBe(401)
  })

  it('cannot be ended by a foreign page', async () => {
    const { open, cookie } = browser()
    await open('/login?as=association')
    const answer = await open('/logout', { ...form, headers: { ...form.headers, origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
    expect(cookie('session')).toBeDefined()
  })

  it('end after 12 hours, however much they are used', async () => {
    const { open } = browser()
    await open('/login?as=association')
    store.setClock('2026-12-01T11:59:59.000Z')
    expect((await open('/v1/account')).status).toBe(200)
    store.setClock('2026-12-01T12:00:00.000Z')
    expect((await open('/v1/account')).status).toBe(401)
    expect((await open('/account', {}, 1)).at).toBe(`${baseUrl}/login?next=%2Faccount`)
    store.setClock('2026-12-01T00:00:00.000Z')
  })

  it('are listed for their owner, who ends the others; another’s is not found', async () => {
    const [here, there] = [browser(), browser()]
    const as = newcomerOf('多处登录')
    await here.open(`/login?as=${as}`)
    await there.open(`/login?as=${as}`, { headers: { 'user-agent': 'Mozilla/5.0 (iPhone) MicroMessenger' } })
    const { items } = JSON.parse((await here.open('/v1/sessions')).text) as {
      readonly items: readonly { readonly id: string; readonly current: boolean }[]
    }
    expect(items).toHaveLength(2)
    const other = items.find(({ current }) => !current)?.id
    const headers = { origin: baseUrl }
    const stranger = browser()
    await stranger.open('/login?as=talent')
    expect((await stranger.open(`/v1/sessions/${other}`, { method: 'DELETE', headers })).status).toBe(404)
    expect((await here.open(`/v1/sessions/${other}`, { method: 'DELETE', headers })).status).toBe(204)
    expect((await there.open('/v1/account')).status).toBe(401)
    expect((await here.open('/v1/account')).status).toBe(200)
  })

  it('hold no secret in the store', async () => {
    const { cookie } = await signedIn(store, await makeOrganisation(store, 'employer'))
    const { items } = await store.dynamo.scan('accounts')
    expect(JSON.stringify(items)).not.toContain(cookie.split('.')[1])
  })
})

describe('cross-site requests', () => {
  const revoke = async (headers: Record<string, string>): Promise<number> =>
    (await app.request(`${baseUrl}/v1/keys/key_01JDK0000000000000000000AA`, { method: 'DELETE', headers })).status

  it('a page of another site cannot use a session; a key needs no origin and brings no session along', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const session = await signedIn(store, employer)
    const { headers: key } = await makeKey(store, employer)
    expect(await revoke({ ...session, origin: 'https://evil.example' })).toBe(403)
    expect(await revoke(session)).toBe(403)
    expect(await revoke({ ...session, origin: baseUrl })).toBe(404)
    // Keys may not manage keys: refused for what it is, not for where it comes from.
    const answer = await app.request(`${baseUrl}/v1/keys`, { method: 'POST', headers: key })
    expect(JSON.parse(await answer.text())).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await revoke({ ...session, authorization: 'Bearer x', origin: 'https://evil.example' })).toBe(401)
  })
})

describe('an issuer that is away', () => {
  it('is told as such, and nothing else breaks', async () => {
    const { open } = browser(desk('http://127.0.0.1:9'))
    const answer = await open('/login?as=talent')
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('统一身份认证暂时连不上')
    expect((await open('/login/start')).status).toBe(200)
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['session.ended person person ids']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
