import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Membership, Principal } from '#shared/platform/http/principal.ts'
import { fits, readToken } from '#shared/platform/tokens.ts'
import type { ApiKey } from './domain/key.ts'
import { isVerified, type Organisation } from './domain/organisation.ts'
import type { MemberRecord } from './domain/people.ts'
import { keys } from './store/keys.ts'
import { organisationOf } from './store/organisations.ts'
import { getSession, memberOf, personOf } from './store/people.ts'
import { getKey, touchKey } from './store/tokens.ts'

type Deps = { readonly dynamo: Dynamo; readonly clock: Clock }

const anonymous: Principal = { kind: 'anonymous' }

/** The holder of a session, as the text of its cookie says. */
export async function bySession(deps: Deps, text: string): Promise<Principal> {
  const token = readToken('session', text)
  const session = token && (await getSession(deps.dynamo, token.id))
  if (session === undefined || !fits(token?.secret ?? '', session.digest) || session.expiresAt <= seconds(deps)) return anonymous
  const { personId, organisationId } = session
  const [person, member, organisation] = await deps.dynamo.batchGet('accounts', [
    keys.person(personId),
    ...(organisationId === undefined ? [] : [keys.member(organisationId, personId), keys.organisation(organisationId)]),
  ])
  const name = personOf(person)?.name
  if (name === undefined) return anonymous
  const membership = membershipOf(deps, memberOf(member), organisationOf(organisation))
  return { kind: 'person', personId, sessionId: session.id, name, ...(membership === undefined ? {} : { member: membership }) }
}

/** A key is the hand of the member who made it: it works while that person is a member, and never as an admin. */
export async function byKey(deps: Deps, text: string): Promise<Principal> {
  const token = readToken('key', text)
  const key = token && (await getKey(deps.dynamo, token.id))
  if (key === undefined || !fits(token?.secret ?? '', key.digest) || key.expiresAt <= seconds(deps)) return anonymous
  const [member, organisation] = await deps.dynamo.batchGet('accounts', [
    keys.member(key.organisationId, key.personId),
    keys.organisation(key.organisationId),
  ])
  const membership = membershipOf(deps, memberOf(member), organisationOf(organisation))
  if (membership === undefined) return anonymous
  await noteUse(deps, key)
  return { kind: 'key', keyId: key.id, personId: key.personId, scopes: key.scopes, member: { ...membership, role: 'member' } }
}

function membershipOf(deps: Deps, member: MemberRecord | undefined, organisation: Organisation | undefined): Membership | undefined {
  if (member === undefined || organisation === undefined) return undefined
  return {
    organisationId: organisation.id,
    kind: organisation.content.kind,
    role: member.role,
    organisationName: organisation.content.name,
    verified: isVerified(organisation, civilDateOf(deps.clock.now())),
    suspended: organisation.suspension !== undefined,
    group: organisation.group,
  }
}

/** At most one write an hour. When two requests meet, or the key was just revoked, the note is not needed: its outcome does not matter. */
async function noteUse({ dynamo, clock }: Deps, key: ApiKey): Promise<void> {
  const hour = `${clock.now().slice(0, 13)}:00:00.000Z`
  if (key.lastUsedAt !== hour) await dynamo.transact([touchKey({ ...key, lastUsedAt: hour })])
}

function seconds({ clock }: Deps): number {
  return Math.floor(Date.parse(clock.now()) / 1000)
}
