import { safeNext } from '#shared/accounts/domain/next-path.ts'
import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { loggedOut, loginStart } from './sign-in.page.tsx'
import { loggedOutPage, loginPage } from './sign-in.routes.ts'
import { withNext } from './with-next.ts'

/** What is read before signing in and after signing out. */
export function signInPageBindings({ issuerUrl }: { readonly issuerUrl: string }): readonly Binding[] {
  const issuer = new URL(issuerUrl).host
  return [
    bind(loginPage, async ({ query, principal }) =>
      ok(loginStart({ issuer, go: withNext('/login/issuer', safeNext(query.next)), principal })),
    ),
    bind(loggedOutPage, async () => ok(loggedOut({ issuer }))),
  ]
}
