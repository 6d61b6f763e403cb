import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Cursors } from '#shared/platform/http/cursor.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { deviceOf } from '../domain/device.ts'
import { endSession } from '../use-cases/end-session.ts'
import { ensurePerson } from '../use-cases/ensure-person.ts'
import { startSession } from '../use-cases/start-session.ts'
import type { Issuer, IssuerFailure } from './issuer.ts'
import { openPending } from './pending.ts'

export type SignInDeps = Deps & { readonly issuer: Issuer; readonly cursors: Cursors }

export type SignedIn = { readonly token: string; readonly next: string | undefined }

/**
 * Ends a sign-in that this browser began: the sealed cookie holds what the issuer's answer must fit. Gives the new session's token. The
 * session that the browser had before is ended.
 */
export function completeSignIn(
  deps: SignInDeps,
): (command: {
  readonly query: string
  readonly sealed: string | undefined
  readonly before: Principal
  readonly userAgent: string | undefined
}) => Promise<Result<SignedIn, IssuerFailure>> {
  return async ({ query, sealed, before, userAgent }) => {
    const pending = openPending(deps.cursors, sealed)
    if (pending === undefined) return fail({ kind: 'sign-in-failed' })
    const identity = await deps.issuer.complete(query, pending)
    if (!identity.ok) return identity
    const person = await ensurePerson(deps)(identity.value)
    const { token } = await startSession(deps)({ person, device: deviceOf(userAgent) })
    if (before.kind === 'person') await endSession(deps)({ by: before, sessionId: before.sessionId, once: always })
    return ok({ token, next: pending.next })
  }
}
