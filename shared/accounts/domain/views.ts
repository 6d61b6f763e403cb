import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { ApiKey } from './key.ts'
import { Organisation } from './organisation.ts'
import { Invitation, MemberRecord, Session } from './people.ts'

/** What leaves the house in JSON. Digests, leases and who created what stay inside. */

export const OrganisationView = Organisation.pick({
  id: true,
  rev: true,
  content: true,
  verification: true,
  suspension: true,
  createdAt: true,
  updatedAt: true,
  history: true,
}).meta({ id: 'Organisation' })

const MyOrganisationView = z
  .object({ organisation: OrganisationView, role: MemberRecord.shape.role, active: z.boolean() })
  .meta({ id: 'MyOrganisation' })

export const AccountView = z
  .object({ person: z.object({ id: idOf('person'), name: z.string() }), organisations: z.array(MyOrganisationView) })
  .meta({ id: 'Account' })

export const SessionView = Session.pick({ id: true, startedAt: true, device: true })
  .extend({ endsAt: z.iso.datetime(), current: z.boolean() })
  .meta({ id: 'Session' })

export const MemberView = MemberRecord.pick({ id: true, role: true, joinedAt: true }).extend({ name: z.string() }).meta({ id: 'Member' })

export const InvitationView = Invitation.pick({ id: true, role: true, note: true, createdAt: true })
  .extend({ endsAt: z.iso.datetime() })
  .meta({ id: 'Invitation' })

export const KeyView = ApiKey.pick({ id: true, name: true, scopes: true, createdAt: true, expiresOn: true, lastUsedAt: true })
  .extend({ orphaned: z.boolean() })
  .meta({ id: 'ApiKey' })

/** A record's end as an instant. */
export function endsAt({ expiresAt }: { readonly expiresAt: number }): string {
  return new Date(expiresAt * 1000).toISOString()
}
