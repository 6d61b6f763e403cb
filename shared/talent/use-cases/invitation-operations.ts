import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { InvitedRow } from '../domain/invitation.ts'
import { sent } from '../domain/invitation-changes.ts'
import { addInvitedContact, claimNumber, putInvitation } from '../store/invitations.ts'

/** One row of a roster, with what the vault made of its name and phone. */
export type RowToInvite = {
  readonly id: Id<'invitation'>
  readonly rowKey: string
  /** The line of the association's own workbook. */
  readonly rowNumber: number
  readonly row: InvitedRow
  readonly sealed: Readonly<Record<string, string>>
  readonly phoneDigest: string
  readonly tokenDigest: string
}

export type RosterToInvite = {
  readonly association: { readonly id: Id<'organisation'>; readonly name: string }
  readonly rosterId: Id<'roster'>
  readonly by: Principal | 'system'
  readonly rows: readonly RowToInvite[]
}

const operationsOfRow = 4

/** Rows of one transaction: it takes 100 operations, and three are left for whoever keeps count of the roster. */
export const mostInvitations: number = 24

/**
 * What a roster's transaction writes for its rows: of each the guard of its number, the invitation, the sealed contact and the message that
 * carries the link; then one ledger entry, the record of what the association provided (网络数据安全管理条例 12).
 */
export function invitationOperations(deps: Pick<Deps, 'clock' | 'ids'>, { association, rosterId, by, rows }: RosterToInvite): Operation[] {
  const at = deps.clock.now()
  const ofRows = rows.flatMap(({ sealed, ...row }) => {
    const invitation = sent({ ...row, rosterId, associationId: association.id, associationName: association.name }, at)
    return [
      claimNumber(invitation),
      putInvitation(invitation),
      addInvitedContact(invitation, sealed),
      outboxMessage(deps, {
        to: { invitation: invitation.id },
        template: 'invitation',
        values: { association: association.name, endsOn: civilDateOf(invitation.endsAt) },
      }),
    ]
  })
  const ids = [rosterId, ...rows.map(({ id }) => id)]
  return [...ofRows, ledgerEntry(deps, { subject: association.id, action: 'invitation.sent', by, ids })]
}

/**
 * Which row's guard was met, by the place of the operation that was refused (the first of a roster's being 0): its number is on an earlier
 * list of the association. That is all the association may be told: refused, joined and unanswered must look alike to it (个人信息保护法 23).
 */
export function rowInvitedBefore(at: number): number | undefined {
  return at % operationsOfRow === 0 ? at / operationsOfRow : undefined
}
