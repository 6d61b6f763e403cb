import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { countInvitations, InvitationCounts } from '../domain/invitation-counts.ts'
import { createInvitations } from '../store/invitations.ts'
import { invitationCountsKey } from '../store/keys.ts'

/** How long a count serves: one that followed each answer at once would tell whose answer it was. */
const minutesKept: number = 60

/** How an association's invitations stand, counted within the last hour. Reads the whole list, and so not more often. */
export function invitationCounts({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (associationId: string) => Promise<InvitationCounts> {
  return async (associationId) => {
    const now = clock.now()
    const key = invitationCountsKey(associationId)
    const kept = InvitationCounts.safeParse(await dynamo.get('talent', key))
    if (kept.success && Date.parse(now) - Date.parse(kept.data.at) < minutesKept * 60_000 && kept.data.at <= now) return kept.data
    const all = await everyOne((after) => createInvitations(dynamo).ofAssociation(associationId, { limit: 1000, after }))
    const counts = countInvitations(all, now)
    await dynamo.transact([put('talent', { ...key, entity: 'invitation-counts', ...counts })])
    return counts
  }
}
