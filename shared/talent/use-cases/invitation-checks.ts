import { after, all, equal } from '#shared/platform/dynamo/conditions.ts'
import { check, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { InvitationState } from '../domain/invitation.ts'
import { mayBeInvited, mayInvite } from '../store/invitations.ts'
import { invitationKey } from '../store/keys.ts'

/** For transactions of who may not read invitations: what has to hold of one. */

/** Its link can be used now, and this is the link's digest. */
export function invitationOpenTo(id: string, tokenDigest: string, now: string): Operation {
  return check('talent', invitationKey(id), all(open(now), equal('tokenDigest', tokenDigest)))
}

type Invited = { readonly associationId: string; readonly phoneDigest: string }

/**
 * It is still to be answered, its association is not suspended, and nobody has said that this number is not to be invited
 * (网络数据安全管理条例 22).
 */
export function invitationMayBeSent(id: string, { associationId, phoneDigest }: Invited, now: string): readonly Operation[] {
  return [check('talent', invitationKey(id), open(now)), mayInvite(associationId), mayBeInvited(phoneDigest)]
}

/** This person joined by it. */
export function invitationJoinedBy(id: string, personId: string): Operation {
  return check('talent', invitationKey(id), all(equal('state', 'joined' satisfies InvitationState), equal('personId', personId)))
}

function open(now: string): ReturnType<typeof all> {
  return all(equal('state', 'invited' satisfies InvitationState), after('endsAt', now))
}
