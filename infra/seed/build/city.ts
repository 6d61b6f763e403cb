import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Member, MemberRole, Person } from '#shared/platform/http/principal.ts'
import type { Random } from '../random.ts'

/** Somebody of an organisation, as the use cases are told who acts. */
type CityMember = { readonly organisation: Organisation; readonly personId: Id<'person'>; readonly role: MemberRole }

/** What has come into being so far, by the keys of the plan. */
export type City = {
  readonly dynamo: Dynamo
  readonly random: Random
  /** The issuer of the people who sign in. */
  readonly issuer: string
  /** Somebody who acts for each organisation. */
  readonly members: Map<string, CityMember>
  /** Those who sign in with one click, by their subject. */
  readonly people: Map<string, Id<'person'>>
  readonly mandates: Map<string, Id<'mandate'>>
  readonly talents: Map<string, { readonly id: Id<'talent'>; readonly personId: Id<'person'> }>
  readonly vacancies: Map<string, { readonly id: Id<'vacancy'>; readonly code: string }>
}

/** The principal that acts for an organisation. */
export function actingFor({ members }: Pick<City, 'members'>, key: string): Member {
  const found = members.get(key)
  if (found === undefined) throw new Error(`nobody acts for ${key}`)
  const { organisation, personId, role } = found
  return {
    ...acting(personId),
    member: {
      organisationId: organisation.id,
      organisationName: organisation.content.name,
      kind: organisation.content.kind,
      role,
      verified: organisation.verification.state === 'VERIFIED',
      suspended: false,
    },
  }
}

/** The principal of a person who acts for themselves. No seeded person ever was in a session of this id. */
export function acting(personId: Id<'person'>): Person {
  return { kind: 'person', personId, name: '人事经办', sessionId: personId.replace('per_', 'ses_') as Id<'session'> }
}
