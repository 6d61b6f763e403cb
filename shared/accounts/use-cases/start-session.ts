import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import { type PersonRecord, type Session, sessionSeconds } from '../domain/people.ts'
import { addSession, membershipsOf } from '../store/people.ts'

/**
 * A new session for a person, always with a new id and secret: what a browser brought along is never taken over. It acts for the
 * organisation acted for last, else for the first one joined. `token` is the cookie's value and kept nowhere.
 */
export function startSession(deps: Deps): (start: {
  readonly person: PersonRecord
  readonly device: string
  /** Acts for this one instead; the person must be a member, or the session acts for none. */
  readonly organisationId?: string
}) => Promise<{ readonly token: string; readonly session: Session }> {
  return async ({ person, device, organisationId }) => {
    const memberships = await membershipsOf(deps.dynamo, person.id)
    const wanted = organisationId ?? person.lastOrganisationId
    const chosen = memberships.find((member) => member.organisationId === wanted) ?? memberships[0]
    const secret = deps.ids.secret()
    const now = deps.clock.now()
    const session: Session = {
      id: deps.ids.next('session'),
      personId: person.id,
      digest: digestOf(secret),
      ...(chosen === undefined ? {} : { organisationId: chosen.organisationId }),
      startedAt: now,
      device,
      expiresAt: Math.floor(Date.parse(now) / 1000) + sessionSeconds,
    }
    const by: Person = { kind: 'person', personId: person.id, sessionId: session.id, name: person.name }
    const done = await deps.dynamo.transact([
      addSession(session),
      ledgerEntry(deps, { subject: person.id, action: 'session.started', by, ids: [session.id] }),
    ])
    if (!done.ok) throw new StoreUnavailable(done.error.kind)
    return { token: writeToken('session', { id: session.id, secret }), session }
  }
}
