import * as z from 'zod'
import { type Invitation, isOpen } from './invitation.ts'

/** What has come of invitations, as an association may know of them without knowing of anybody. */
export const outcomes = ['waiting', 'joined', 'refused', 'ended'] as const
export type Outcome = (typeof outcomes)[number]

/** Everything an association has on its list, counted. */
export const InvitationCounts = z.object({
  at: z.iso.datetime(),
  total: z.int().min(0),
  of: z.record(z.enum(outcomes), z.int().min(0)),
})
export type InvitationCounts = z.infer<typeof InvitationCounts>

/** ended: run out without an answer, or the person has ended the tie since. */
export function outcomeOf(invitation: Pick<Invitation, 'state' | 'endsAt'>, now: string): Outcome {
  if (invitation.state === 'joined' || invitation.state === 'refused') return invitation.state
  return isOpen(invitation, now) ? 'waiting' : 'ended'
}

export function countInvitations(invitations: readonly Pick<Invitation, 'state' | 'endsAt'>[], now: string): InvitationCounts {
  const found = invitations.map((invitation) => outcomeOf(invitation, now))
  const of = Object.fromEntries(outcomes.map((outcome) => [outcome, found.filter((one) => one === outcome).length]))
  return { at: now, total: invitations.length, of: of as InvitationCounts['of'] }
}

/** Steps in which numbers of people are told. */
export const countStep = 5

/**
 * A count as the association is told it: rounded down to fives, and not at all when fewer than five are meant or fewer than five are left
 * over. Else “all ten joined” would say of each that they joined, and one more would say who came last (个人信息保护法 23).
 */
export function shownCount({ total, of }: Pick<InvitationCounts, 'total' | 'of'>, outcome: Outcome): number | undefined {
  const count = of[outcome]
  return count < countStep || total - count < countStep ? undefined : count - (count % countStep)
}
