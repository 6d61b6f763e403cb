import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIssuer as createProductsIssuer } from '#shared/accounts/sign-in/issuer.ts'
import { clientId, createIssuer } from '../../../infra/local/issuer.ts'
import { newcomerOf, people, personOf } from '../../../infra/local/people.ts'
import { anyPorts } from '../../../infra/local/ports.ts'

const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-issuer-'))
const baseUrl = 'http://localhost:12345'
const callback = `${baseUrl}/login/callback`
let url: string
let server: Server

async function begin(port: number): Promise<void> {
  url = `http://localhost:${port}`
  server = createIssuer({ url, baseUrl, file: join(folder, 'key.json') })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
}

beforeAll(async () => begin((await anyPorts()).issuer))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** A browser as far as signing in needs one: it keeps cookies and follows redirects until it leaves the issuer. */
function browser(): (
  address: string,
  init?: RequestInit,
) => Promise<{ readonly left?: string; readonly page?: string; readonly at: string }> {
  const jar = new Map<string, string>()
  return async (address, init = {}) => {
    let next = address
    let request = init
    for (let hops = 0; hops < 10; hops += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await fetch(next, { ...request, redirect: 'manual', headers: { ...request.headers, cookie } })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '') jar.delete(name)
        else jar.set(name, value)
      }
      const to = answer.headers.get('location')
      if (to === null) return { page: await answer.text(), at: next }
      next = new URL(to, next).href
      request = {}
      if (!next.startsWith(url)) return { left: next, at: next }
    }
    throw new Error('redirected in a circle')
  }
}

type Asked = { readonly config: oidc.Configuration; readonly verifier: string; readonly address: string }

async function authorization(parameters: Record<string, string> = {}): Promise<Asked> {
  const config = await oidc.discovery(new URL(url), clientId, undefined, oidc.None(), { execute: [oidc.allowInsecureRequests] })
  const verifier = oidc.randomPKCECodeVerifier()
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'planted',
    ...parameters,
  })
  return { config, verifier, address: address.href }
}

async function claims({ config, verifier }: Asked, left: string | undefined): Promise<{ readonly sub: string; readonly name: string }> {
  const tokens = await oidc.authorizationCodeGrant(config, new URL(left ?? ''), { pkceCodeVerifier: verifier, expectedState: 'planted' })
  const { payload } = await jwtVerify(tokens.id_token ?? '', createRemoteJWKSet(new URL(`${url}/jwks`)), {
    issuer: url,
    audience: clientId,
  })
  return payload as { readonly sub: string; readonly name: string }
}

it.each(people.map(({ sub, name }) => ({ sub, name })))('signs $sub in at once by the hint', async ({ sub, name }) => {
  const asked = await authorization({ login_hint: sub })
  const { left } = await browser()(asked.address)
  expect(await claims(asked, left)).toMatchObject({ sub, name })
})

it('switches to another person in the same browser', async () => {
  const go = browser()
  for (const sub of ['talent', 'employer-admin', 'talent']) {
    const asked = await authorization({ login_hint: sub })
    expect(await claims(asked, (await go(asked.address)).left)).toMatchObject({ sub })
  }
})

describe('without a hint', () => {
  it('asks who is signing in, each time', async () => {
    const go = browser()
    for (const sub of ['park', 'agency']) {
      const asked = await authorization()
      const { page, at } = await go(asked.address)
      expect(page).toContain('选择登录身份')
      for (const person of people) expect(page).toContain(person.name)
      const { left } = await go(at, { method: 'POST', body: new URLSearchParams({ sub }) })
      expect(await claims(asked, left)).toMatchObject({ sub })
    }
  })

  it('takes the name of someone new, who is the same person next time', async () => {
    for (const go of [browser(), browser()]) {
      const asked = await authorization({ login_hint: 'nobody-known' })
      const { at } = await go(asked.address)
      const { left } = await go(at, { method: 'POST', body: new URLSearchParams({ name: ' 新来者<1> ' }) })
      expect(await claims(asked, left)).toMatchObject({ sub: newcomerOf('新来者<1>'), name: '新来者<1>' })
    }
  })
})

it('keeps what it signed valid over a restart', async () => {
  const asked = await authorization({ login_hint: 'talent' })
  const { left } = await browser()(asked.address)
  const tokens = await oidc.authorizationCodeGrant(asked.config, new URL(left ?? ''), {
    pkceCodeVerifier: asked.verifier,
    expectedState: 'planted',
  })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await begin(Number(new URL(url).port))
  const { payload } = await jwtVerify(tokens.id_token ?? '', createRemoteJWKSet(new URL(`${url}/jwks`)))
  expect(payload.sub).toBe('talent')
})

it('gives the product the same person whatever its own address is', async () => {
  const product = createProductsIssuer({ issuer: url, clientId, baseUrl, realm: 'local' })
  const begun = await product.begin('park')
  if (!begun.ok) throw new Error(begun.error.kind)
  const { left = '' } = await browser()(begun.value.url)
  expect(await product.complete(new URL(left).search, begun.value.pending)).toEqual({
    ok: true,
    value: { issuer: 'local', subject: 'park', name: '江晚晴' },
  })
})

describe('is refused', () => {
  it('a code that was used', async () => {
    const asked = await authorization({ login_hint: 'talent' })
    const { left } = await browser()(asked.address)
    await claims(asked, left)
    await expect(claims(asked, left)).rejects.toThrow()
  })

  it('a code without its verifier', async () => {
    const asked = await authorization({ login_hint: 'talent' })
    const { left } = await browser()(asked.address)
    await expect(claims({ ...asked, verifier: oidc.randomPKCECodeVerifier() }, left)).rejects.toThrow()
  })

  it('another place to return to', async () => {
    const asked = await authorization({ login_hint: 'talent', redirect_uri: 'http://localhost:12345/elsewhere' })
    expect((await browser()(asked.address)).page).toContain('登录没有完成')
  })

  it('a request without PKCE', async () => {
    const address = `${url}/auth?client_id=${clientId}&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(callback)}`
    expect((await browser()(address)).left).toContain('error=invalid_request')
  })
})

it.each(['', 'new-', 'new-!!', 'unknown', 'new-5pah\n'])('knows nobody by the subject %j', (sub) => {
  expect(personOf(sub)).toBeUndefined()
})
