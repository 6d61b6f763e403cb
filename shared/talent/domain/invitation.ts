import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { line } from '#shared/kernel/text.ts'
import { SkillLevelKey } from '#shared/reference/schemas.ts'
import { withoutContacts } from './without-contacts.ts'

/** What an association's roster says of a member, beside name and phone, which only the vault holds (个人信息保护法 6: no more than is needed to ask). */
export const InvitedRow = z.strictObject({
  trade: withoutContacts(line(40)),
  levelClaimed: SkillLevelKey.optional(),
  note: withoutContacts(line(60)).optional(),
})
export type InvitedRow = z.infer<typeof InvitedRow>

/**
 * invited: the link can be used. joined, refused: the person said so. expired: nobody answered in time. cancelled: the association took the
 * person off its list before they answered. left: the person had joined, and one of both has ended the tie since.
 */
const invitationStates = ['invited', 'joined', 'refused', 'expired', 'cancelled', 'left'] as const
export type InvitationState = (typeof invitationStates)[number]

/**
 * An association's invitation of one member to the registry: the root item. Nothing in it says who the person is, and once it is not open
 * any more nothing says what they do either: a tombstone, kept so that nobody is asked twice.
 */
export const Invitation = z.object({
  id: idOf('invitation'),
  rev: z.int().min(1),
  associationId: idOf('organisation'),
  associationName: z.string(),
  state: z.enum(invitationStates),
  /** Of the link's secret, which is kept nowhere: the vault makes it anew from its key. */
  tokenDigest: z.string(),
  /** Keyed by the vault: the place of the guard. */
  phoneDigest: z.string(),
  row: InvitedRow.optional(),
  rosterId: idOf('roster'),
  rowKey: z.string(),
  /** The line of the association's own workbook, by which it knows whom it meant. */
  rowNumber: z.int().min(1),
  sentAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  remindedAt: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
  personId: idOf('person').optional(),
  talentId: idOf('talent').optional(),
  /** The person lets this association see what came of it (scope associationStatus). */
  statusShared: z.boolean(),
  /** Name and phone as the association wrote them may still lie with the vault. */
  contactHeld: z.boolean(),
  /** The association took it off its list. */
  takenOff: z.literal(true).optional(),
})
export type Invitation = z.infer<typeof Invitation>

/** Whether the link can be used now. The clock writes the end down later than it comes. */
export function isOpen({ state, endsAt }: Pick<Invitation, 'state' | 'endsAt'>, now: string): boolean {
  return state === 'invited' && endsAt > now
}
