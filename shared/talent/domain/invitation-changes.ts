import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Invitation, InvitationState } from './invitation.ts'
import { invitationParametersOn } from './invitation-parameters.ts'

/**
 * Every way in which an invitation changes. What was written about the person goes with the first answer, whatever it is (个人信息保护法 47):
 * the row with it, name and phone by an order to the vault in the same transaction, unless they become the person's own.
 */

type NewInvitation = Pick<
  Invitation,
  'id' | 'associationId' | 'associationName' | 'tokenDigest' | 'phoneDigest' | 'rosterId' | 'rowKey' | 'rowNumber'
> & { readonly row: NonNullable<Invitation['row']> }

export function sent(invitation: NewInvitation, at: string): Invitation {
  const { openDays } = invitationParametersOn(civilDateOf(at))
  return { ...invitation, rev: 1, state: 'invited', sentAt: at, endsAt: daysAfter(at, openDays), statusShared: false, contactHeld: true }
}

export function reminded(invitation: Invitation, at: string): Invitation {
  return next(invitation, { remindedAt: at })
}

/** The person has an entry and belongs to the association. */
export function joined(
  invitation: Invitation,
  by: { readonly personId: NonNullable<Invitation['personId']>; readonly talentId: NonNullable<Invitation['talentId']> },
  shared: boolean,
  at: string,
): Invitation {
  return next(closed(invitation, 'joined', at), { ...by, statusShared: shared })
}

/** `shared`: the person lets the association know that they refused, so that nobody asks them in person either. */
export function refused(invitation: Invitation, shared: boolean, at: string): Invitation {
  return next(closed(invitation, 'refused', at), { statusShared: shared, contactHeld: false })
}

export function expired(invitation: Invitation, at: string): Invitation {
  return next(closed(invitation, 'expired', at), { contactHeld: false })
}

/**
 * The association takes somebody off its list. It may do so whatever has come of the invitation, and is answered the same: an open one is
 * cancelled, a tie that came of it ends.
 */
export function takenOff(invitation: Invitation, at: string): Invitation {
  const off = { takenOff: true } as const
  if (invitation.state === 'invited') return next(closed(invitation, 'cancelled', at), { ...off, contactHeld: false })
  // Who had joined is not asked again, as if they had left by themselves.
  return next(invitation.state === 'joined' ? untied(invitation, 'left', at) : invitation, off)
}

/** The person ends the tie to the association, or leaves the registry. */
export function left(invitation: Invitation, at: string): Invitation {
  return next(untied(invitation, 'left', at), {})
}

export function statusSharedIs(invitation: Invitation, shared: boolean): Invitation {
  return next(invitation, { statusShared: shared })
}

/** The vault made the contact the person's own, or was ordered to erase it. */
export function contactSettled(invitation: Invitation): Invitation {
  return next(invitation, { contactHeld: false })
}

/** When the clock has to look at it next; never when nothing is left to do. */
export function nextLookAt(invitation: Invitation): string | undefined {
  const { state, sentAt, endsAt, remindedAt, closedAt, contactHeld } = invitation
  const { reminderDays } = invitationParametersOn(civilDateOf(sentAt))
  if (state === 'invited') return remindedAt === undefined ? daysAfter(sentAt, reminderDays) : endsAt
  // What the person should have is not taken away at once: joining again brings it to them.
  return contactHeld ? daysAfter(closedAt ?? endsAt, 1) : forgottenAt(invitation)
}

/**
 * From when on the association may ask the same number again, and nothing is kept of the first time. Never for who joined, refused or left:
 * the digest is all that keeps them from being asked again (网络数据安全管理条例 22).
 */
export function forgottenAt({ state, sentAt }: Pick<Invitation, 'state' | 'sentAt'>): string | undefined {
  if (state !== 'expired' && state !== 'cancelled') return undefined
  return daysAfter(sentAt, invitationParametersOn(civilDateOf(sentAt)).askedAgainDays)
}

function closed({ row: _erased, ...rest }: Invitation, state: InvitationState, at: string): Invitation {
  return { ...rest, state, closedAt: at }
}

function untied({ personId: _, talentId: __, ...rest }: Invitation, state: InvitationState, at: string): Invitation {
  return { ...rest, state, closedAt: at, statusShared: false }
}

function next(invitation: Invitation, change: Partial<Invitation>): Invitation {
  return { ...invitation, ...change, rev: invitation.rev + 1 }
}

function daysAfter(instant: string, days: number): string {
  return `${addDays(instant.slice(0, 10), days)}${instant.slice(10)}`
}
