import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { cookieValue, sessionCookieName } from './cookies.ts'

type Deps = { readonly dynamo: Dynamo; readonly clock: Clock; readonly baseUrl: string }

/**
 * Who asks, read from the accounts table at this very request: nothing is remembered between requests, so ending a session, revoking a
 * key, removing a member and suspending an organisation all work at the next one. A request with an Authorization header is never
 * answered by its cookie: it was not sent by a page. What reads the table is loaded for the first who shows something.
 */
export function createAuthenticate(deps: Deps): (request: Request) => Promise<Principal> {
  const cookieName = sessionCookieName(deps.baseUrl)
  return async ({ headers }) => {
    const authorization = headers.get('authorization')
    const session = cookieValue(headers.get('cookie'), cookieName)
    if (authorization === null && session === undefined) return { kind: 'anonymous' }
    const { byKey, bySession } = await import('./token-holder.ts')
    return authorization === null ? bySession(deps, session ?? '') : byKey(deps, /^Bearer\s+(\S+)\s*$/i.exec(authorization)?.[1] ?? '')
  }
}
