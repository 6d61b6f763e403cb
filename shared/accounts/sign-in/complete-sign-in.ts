import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Cursors } from '#shared/platform/http/cursor.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { deviceOf } from '../domain/device.ts'
import { kindRule } from '../domain/kinds.ts'
import type { Session } from '../domain/people.ts'
import { endSession } from '../use-cases/end-session.ts'
import { ensurePerson } from '../use-cases/ensure-person.ts'
import { findOrganisation } from '../use-cases/find-organisation.ts'
import { startSession } from '../use-cases/start-session.ts'
import type { Issuer, IssuerFailure } from './issuer.ts'
import { openPending } from './pending.ts'

export type SignInDeps = Deps & { readonly issuer: Issuer; readonly cursors: Cursors }

/** `next`: where the person was going, else where members of their organisation begin, else a talent's own page, else the account. */
export type SignedIn = { readonly token: string; readonly next: string }

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
    const { token, session } = await startSession(deps)({ person, device: deviceOf(userAgent) })
    if (before.kind === 'person') await endSession(deps)({ by: before, sessionId: before.sessionId, once: always })
    return ok({ token, next: pending.next ?? (await beginningOf(deps, session)) })
  }
}

/** Where the work of each kind of person is. Who has neither organisation nor entry chooses on the account page what to become. */
async function beginningOf(deps: SignInDeps, { organisationId, personId }: Session): Promise<string> {
  const organisation = organisationId === undefined ? undefined : await findOrganisation(deps)(organisationId)
  if (organisation !== undefined) return kindRule(organisation.content.kind).desk
  return (await findOwnTalent(deps)(personId)).ok ? '/me' : '/account'
}
