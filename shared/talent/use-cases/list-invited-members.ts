import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Talent } from '../domain/talent.ts'
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

/**
 * Those on an association's list, the newest roster first. Whose standing it is shown is entered before it is shown, and so tells the person
 * who saw it (个人信息保护法 51).
 */
export function listInvitedMembers(
  deps: Deps,
): (
  by: Member,
  asked: { readonly limit: number; readonly after?: Position | undefined },
) => Promise<{ readonly items: readonly InvitedMember[]; readonly after?: Position }> {
  return async (by, asked) => {
    const page = await createInvitations(deps.dynamo).ofAssociation(by.member.organisationId, asked)
    const sharing = page.items.flatMap(({ statusShared, talentId }) => (statusShared && talentId !== undefined ? [talentId] : []))
    const talents = new Map((await createTalents(deps.dynamo).batchGet(sharing)).map((talent) => [talent?.id, talent]))
    const lines = page.items.map((invitation) => lineOf(invitation, invitation.talentId && talents.get(invitation.talentId)))
    await logSeen(
      deps,
      by,
      lines.flatMap(({ seen }) => seen ?? []),
    )
    return { items: lines.map(({ line }) => line), ...(page.after === undefined ? {} : { after: page.after }) }
  }
}

type Line = { readonly line: InvitedMember; readonly seen?: Talent['id'] }

function lineOf(invitation: Invitation, talent: Talent | undefined): Line {
  const { id, rosterId, rowNumber, sentAt, endsAt, state } = invitation
  const line = { id, rosterId, rowNumber, sentAt, endsAt }
  if ((state !== 'joined' && state !== 'refused') || !seesStatus(invitation, talent)) return { line }
  return { line: { ...line, told: state }, ...(talent === undefined ? {} : { seen: talent.id }) }
}

async function logSeen(deps: Deps, by: Member, ids: readonly Talent['id'][]): Promise<void> {
  if (ids.length === 0) return
  await deps.dynamo.append(ledgerEntry(deps, { subject: by.member.organisationId, action: 'status.seen', by, ids }))
}
