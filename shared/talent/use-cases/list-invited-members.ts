import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Invitation } from '../domain/invitation.ts'
import { createInvitations } from '../store/invitations.ts'
import { createTalents } from '../store/talents.ts'
import { seesStatus } from './list-memberships.ts'

/**
 * One line of an association's list: what it knows itself, and `told` only where the person lets it see what came of the invitation. Without
 * that tick joined, refused, unanswered and left are one and the same, also in what is kept from the answer (个人信息保护法 23).
 */
export type InvitedMember = Pick<Invitation, 'id' | 'rosterId' | 'rowNumber' | 'sentAt' | 'endsAt'> & {
  readonly told?: 'joined' | 'refused'
}

/** Those on an association's list, the newest roster first. */
export function listInvitedMembers({
  dynamo,
}: Pick<Deps, 'dynamo'>): (
  associationId: string,
  asked: { readonly limit: number; readonly after?: Position | undefined },
) => Promise<{ readonly items: readonly InvitedMember[]; readonly after?: Position }> {
  return async (associationId, asked) => {
    const page = await createInvitations(dynamo).ofAssociation(associationId, asked)
    const sharing = page.items.filter(({ statusShared, talentId }) => statusShared && talentId !== undefined)
    const talents = await createTalents(dynamo).batchGet(sharing.map(({ talentId }) => talentId ?? ''))
    const byId = new Map(talents.map((talent) => [talent?.id, talent] as const))
    const items = page.items.map((invitation): InvitedMember => {
      const { id, rosterId, rowNumber, sentAt, endsAt, state, talentId } = invitation
      const seen = (state === 'joined' || state === 'refused') && seesStatus(invitation, talentId && byId.get(talentId))
      return { id, rosterId, rowNumber, sentAt, endsAt, ...(seen ? { told: state } : {}) }
    })
    return { items, ...(page.after === undefined ? {} : { after: page.after }) }
  }
}
