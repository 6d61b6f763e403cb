import { createPrivateKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { html } from 'hono/html'
import { type Adapter, type AdapterPayload, interactionPolicy, Provider } from 'oidc-provider'
import { page } from './page.ts'
import { newcomerOf, people, personOf } from './people.ts'
import { readState, writeState } from './state-file.ts'

export const clientId = 'jiangcai'

type IssuerSettings = {
  readonly url: string
  /** Where the product runs: sign-in returns to `<baseUrl>/login/callback` and nowhere else. */
  readonly baseUrl: string
  /** Keeps the signing key, so that a restart does not invalidate what was signed. */
  readonly file: string
}

const hour = 3600

/**
 * An OpenID Connect issuer for the local system: code flow with PKCE, a public client, people who sign in by a click.
 * `login_hint=<sub>` signs that person in at once; otherwise a page asks who is signing in. It keeps no session of its own, so that
 * switching roles is never answered with the person of before.
 */
export function createIssuer({ url, baseUrl, file }: IssuerSettings): Server {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  const provider = new Provider(url, {
    adapter: memoryOf(new Map()),
    clients: [
      {
        client_id: clientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${baseUrl}/login/callback`],
        post_logout_redirect_uris: [`${baseUrl}/`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [signingKey(file)] },
    cookies: { keys: [clientId] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: hour, AuthorizationCode: 60, IdToken: hour, Interaction: hour, Session: hour, Grant: hour },
    interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => {
      const person = personOf(sub)
      return person && { accountId: sub, claims: () => ({ sub, name: person.name }) }
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, ...(oidc.session?.accountId && { accountId: oidc.session.accountId }) })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    renderError: async (context, out) => {
      context.type = 'html'
      context.body = await page(
        '登录没有完成',
        html`<p>${out.error_description ?? out.error}</p><p><a href="${baseUrl}/login">重新登录</a></p>`,
      )
    },
  })
  const answer = provider.callback()
  return createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (path.startsWith('/interaction/')) {
      choose(provider, request, response).catch((error: unknown) => {
        response.statusCode = 400
        response.end(`登录已过期，请回到 ${baseUrl} 重新登录。(${error instanceof Error ? error.message : String(error)})`)
      })
      return
    }
    if (path.startsWith('/auth')) forgetSession(request)
    void answer(request, response)
  })
}

/** Who is signing in: by the hint, by a click, or by a name that was typed. */
async function choose(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : new URLSearchParams()
  const typed = form.get('name')?.trim() ?? ''
  const sub = typed === '' ? (form.get('sub') ?? String(params.login_hint ?? '')) : newcomerOf(typed)
  if (personOf(sub) !== undefined) return provider.interactionFinished(request, response, { login: { accountId: sub } })
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await chooser())
}

async function chooser(): Promise<string> {
  return page(
    '选择登录身份',
    html`<p>这是本机运行时的登录服务，不需要密码；正式环境接入单位或城市的统一身份认证。</p>
<form method="post"><ul class="plain">${people.map(
      ({ sub, name, role, who }) =>
        html`<li><button type="submit" name="sub" value="${sub}">${name} · ${role}</button> <span>${who}</span></li>`,
    )}</ul></form>
<h2>新来的人</h2>
<form method="post"><p><label for="name">姓名</label> <input id="name" name="name" required maxlength="20" autocomplete="off"> <button type="submit">以此姓名登录</button></p></form>`,
  )
}

/** Without its own cookie the issuer begins each sign-in afresh. */
function forgetSession(request: IncomingMessage): void {
  const kept = request.headers.cookie?.split('; ').filter((cookie) => !cookie.startsWith('_session'))
  if (kept !== undefined) request.headers.cookie = kept.join('; ')
}

type SigningKey = JsonWebKey & { readonly kid: string; readonly use: 'sig' }

function signingKey(file: string): SigningKey {
  const stored = readState<SigningKey | undefined>(file, undefined)
  if (stored !== undefined) return stored
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const key: SigningKey = { ...createPrivateKey(privateKey).export({ format: 'jwk' }), kid: clientId, use: 'sig' }
  writeState(file, key)
  return key
}

/** Codes, grants and sessions live as long as the process: nobody waits for them over a restart. */
function memoryOf(store: Map<string, AdapterPayload>): (model: string) => Adapter {
  return (model) => {
    const find = async (matches: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> =>
      store.entries().find(([key, payload]) => key.startsWith(`${model}:`) && matches(payload))?.[1]
    return {
      upsert: async (id, payload) => void store.set(`${model}:${id}`, payload),
      find: async (id) => store.get(`${model}:${id}`),
      findByUid: async (uid) => find((payload) => payload.uid === uid),
      findByUserCode: async (code) => find((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = store.get(`${model}:${id}`)
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id) => void store.delete(`${model}:${id}`),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of store) if (payload.grantId === grantId) store.delete(key)
      },
    }
  }
}
