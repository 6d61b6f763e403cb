import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  None,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Identity } from '../use-cases/ensure-person.ts'

/** What has to be remembered between leaving for the issuer and coming back. */
export type Pending = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type IssuerFailure = { readonly kind: 'sign-in-failed' } | { readonly kind: 'issuer-unavailable' }

/** Any OpenID Connect issuer, by code flow with PKCE (RFC 9700) as a public client. */
export type Issuer = {
  /** The address to send the browser to. `hint` is the issuer's name of the person expected. */
  readonly begin: (hint?: string) => Promise<Result<{ readonly url: string; readonly pending: Pending }, IssuerFailure>>
  /** Who came back with this query. Checks state, issuer, nonce, signature and times; a code works once. */
  readonly complete: (query: string, pending: Pending) => Promise<Result<Identity, IssuerFailure>>
}

export type IssuerSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly baseUrl: string
  /** The name under which its subjects are kept, where the issuer's address may change; otherwise the address it signs with. */
  readonly realm?: string | undefined
}

export const callbackPath = '/login/callback'

const scope = 'openid profile'
const timeoutSeconds = 5
/** How long an issuer's self-description is relied on; its keys are looked up anew when a signature names an unknown one. */
const rememberedFor: number = 60 * 60 * 1000

export function createIssuer({ issuer, clientId, baseUrl, realm }: IssuerSettings): Issuer {
  const described = remembered(() => describe(issuer, clientId))
  const redirect = `${baseUrl}${callbackPath}`
  return {
    begin: (hint) =>
      outcome(async () => {
        const configuration = await described()
        const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
        const url = buildAuthorizationUrl(configuration, {
          redirect_uri: redirect,
          scope,
          state: pending.state,
          nonce: pending.nonce,
          code_challenge: await calculatePKCECodeChallenge(pending.verifier),
          code_challenge_method: 'S256',
          ...(hint === undefined ? {} : { login_hint: hint }),
        })
        return { url: url.href, pending }
      }),
    complete: (query, pending) =>
      outcome(async () => {
        const configuration = await described()
        const tokens = await authorizationCodeGrant(configuration, new URL(`${redirect}${query}`), {
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          pkceCodeVerifier: pending.verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) throw new ClientError('no id token')
        const name = textOf(claims.name) ?? textOf((await fetchUserInfo(configuration, tokens.access_token, claims.sub)).name)
        return { issuer: realm ?? claims.iss, subject: claims.sub, name }
      }),
  }
}

/** Plain http only on this machine: an issuer anywhere else has to be reached by https. */
export function mayBeInsecure(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function describe(issuer: string, clientId: string): Promise<Configuration> {
  return discovery(new URL(issuer), clientId, undefined, None(), {
    timeout: timeoutSeconds,
    execute: mayBeInsecure(issuer) ? [allowInsecureRequests] : [],
  })
}

/** One look-up for an hour; a failed one is not remembered. */
function remembered<T>(look: () => Promise<T>): () => Promise<T> {
  let known: { readonly value: Promise<T>; readonly until: number } | undefined
  return () => {
    if (known === undefined || known.until < Date.now()) {
      const value = look()
      known = { value, until: Date.now() + rememberedFor }
      value.catch(() => {
        known = undefined
      })
    }
    return known.value
  }
}

/** What the library throws for things that happen: a person who cancels, a stale code, a foreign signature; an issuer that is away. */
async function outcome<T>(work: () => Promise<T>): Promise<Result<T, IssuerFailure>> {
  try {
    return ok(await work())
  } catch (error) {
    if (isAway(error)) return fail({ kind: 'issuer-unavailable' })
    if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError || error instanceof ClientError) {
      return fail({ kind: 'sign-in-failed' })
    }
    throw error
  }
}

/** No connection, no answer in time, or an answer that says it is out of order. */
function isAway(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500
  if (!(error instanceof Error)) return false
  const { cause } = error
  const status = cause instanceof Response ? cause.status : undefined
  if (status !== undefined) return status >= 500
  return error.message === 'fetch failed' || (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT')
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim.trim() !== '' ? claim : undefined
}
