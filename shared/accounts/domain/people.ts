import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'

/** Somebody who has signed in, known by what the issuer calls them. */
export const PersonRecord = z.object({
  id: idOf('person'),
  rev: z.int().min(1),
  issuer: z.string(),
  subject: z.string(),
  name: z.string(),
  /** The organisation acted for last: the next session begins there. */
  lastOrganisationId: idOf('organisation').optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Asked for; on that day the account is closed. `leaves`: the entry in the registry was asked to be deleted with it. */
  closing: z.object({ askedAt: z.iso.datetime(), closesOn: CivilDate, leaves: z.boolean() }).exactOptional(),
  /** A tombstone: nobody signs in as this person any more, and whose it was is not kept. */
  closedAt: z.iso.datetime().exactOptional(),
})
export type PersonRecord = z.infer<typeof PersonRecord>

/** A person's tie to an organisation. A person may have several, a session acts for one. */
export const MemberRecord = z.object({
  id: idOf('member'),
  organisationId: idOf('organisation'),
  personId: idOf('person'),
  role: z.enum(['admin', 'member']),
  joinedAt: z.iso.datetime(),
})
export type MemberRecord = z.infer<typeof MemberRecord>

export const roleNames: Readonly<Record<MemberRecord['role'], string>> = bilingual(
  { admin: '管理员', member: '成员' },
  { admin: 'Administrator', member: 'Member' },
)

/** A signed-in browser. The token's secret is only here as a digest. */
export const Session = z.object({
  id: idOf('session'),
  personId: idOf('person'),
  digest: z.string(),
  organisationId: idOf('organisation').optional(),
  startedAt: z.iso.datetime(),
  /** What the holder recognises it by: `Windows 电脑 · Edge`. */
  device: z.string(),
  /** Epoch seconds; read at every request, since TTL removes late. */
  expiresAt: z.int(),
})
export type Session = z.infer<typeof Session>

/** 12 hours, however much it is used. */
export const sessionSeconds: number = 12 * 60 * 60

/** An offer to join, redeemed once with the link's secret. */
export const Invitation = z.object({
  id: idOf('invitation'),
  organisationId: idOf('organisation'),
  role: MemberRecord.shape.role,
  /** For whom, in the inviter's words, so that open ones can be told apart. */
  note: z.string(),
  digest: z.string(),
  state: z.enum(['open', 'accepted', 'revoked']),
  acceptedBy: idOf('person').optional(),
  createdAt: z.iso.datetime(),
  expiresAt: z.int(),
})
export type Invitation = z.infer<typeof Invitation>

export const invitationDays = 30

export const InviteCommand = z
  .strictObject({
    role: z.enum(['admin', 'member'], { error: () => text.role }),
    note: line(40),
  })
  .meta({ id: 'InviteCommand' })

/** How many people an organisation, and how many organisations a person may have: bounds of one read, not of the market. */
export const limits = { membersOfOrganisation: 100, organisationsOfPerson: 20, openInvitations: 50, keys: 20 } as const

const text = bilingual({ role: '角色只能是 admin 管理员、member 成员' }, { role: 'The role must be admin (administrator) or member' })

/** A name as the issuer gives it, fit to be shown. */
export function shownName(given: string | undefined): string {
  const name = line(40).safeParse((given ?? '').slice(0, 40))
  return name.success && name.data !== '' ? name.data : '未提供姓名'
}
