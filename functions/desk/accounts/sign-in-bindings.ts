import { clearCookie, cookieValue, sessionCookieName, setCookie, signInCookieName } from '#shared/accounts/cookies.ts'
import { safeNext } from '#shared/accounts/domain/next-path.ts'
import { sessionSeconds } from '#shared/accounts/domain/people.ts'
import { completeSignIn, type SignInDeps } from '#shared/accounts/sign-in/complete-sign-in.ts'
import { callbackPath } from '#shared/accounts/sign-in/issuer.ts'
import { openPending, pendingSeconds, sealPending } from '#shared/accounts/sign-in/pending.ts'
import { endSession } from '#shared/accounts/use-cases/end-session.ts'
import { language } from '#shared/kernel/language.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { always } from '#shared/platform/http/once.ts'
import { englishAddress } from '#shared/platform/pages/english-html.ts'
import type { AccountsDeps } from './accounts-deps.ts'
import { login, loginAtIssuer, loginCallback, logout } from './sign-in.routes.ts'
import { withNext } from './with-next.ts'

type SignIn = SignInDeps & AccountsDeps

/** The ways to the issuer and back, and out. */
export function signInBindings(deps: SignIn): readonly Binding[] {
  const { baseUrl } = deps
  const session = sessionCookieName(baseUrl)
  const signIn = signInCookieName(baseUrl)

  async function leave(next: string | undefined, hint: string | undefined, put: (cookie: string) => void): ReturnType<typeof begun> {
    const left = await begun(deps, safeNext(next), hint)
    if (left.ok) put(setCookie(baseUrl, signIn, left.value.sealed, pendingSeconds))
    return left
  }

  return [
    bind(login, async ({ query, setCookie: put }) => {
      if (query.as === undefined) return ok(withNext('/login/start', safeNext(query.next)))
      const left = await leave(query.next, query.as, put)
      return left.ok ? ok(left.value.url) : left
    }),
    bind(loginAtIssuer, async ({ query, setCookie: put }) => {
      const left = await leave(query.next, undefined, put)
      return left.ok ? ok(left.value.url) : left
    }),
    bind(loginCallback, async ({ request, principal, setCookie: put }) => {
      const sealed = cookieValue(request.header('cookie'), signIn)
      // The issuer sends everybody to the same address: who set out in English goes on to the English one, which answers in English.
      const setOutIn = openPending(deps.cursors, sealed)?.language ?? 'zh'
      if (setOutIn === 'en' && language() === 'zh') return ok(englishAddress(`${callbackPath}${request.url.search}`))
      const userAgent = request.header('user-agent')
      const done = await completeSignIn(deps)({ query: request.url.search, sealed, before: principal, userAgent })
      if (!done.ok) return done
      put(setCookie(baseUrl, session, done.value.token, sessionSeconds))
      put(clearCookie(baseUrl, signIn))
      return ok(done.value.next)
    }),
    bind(logout, async ({ principal, setCookie: put }) => {
      if (principal.kind === 'person') await endSession(deps)({ by: principal, sessionId: principal.sessionId, once: always })
      put(clearCookie(baseUrl, session))
      return ok('/login/ended')
    }),
  ]
}

async function begun(
  { issuer, cursors }: SignIn,
  next: string | undefined,
  hint: string | undefined,
): Promise<Result<{ readonly url: string; readonly sealed: string }, { readonly kind: 'sign-in-failed' | 'issuer-unavailable' }>> {
  const begun = await issuer.begin(hint)
  return begun.ok ? ok({ url: begun.value.url, sealed: sealPending(cursors, begun.value.pending, next) }) : begun
}
