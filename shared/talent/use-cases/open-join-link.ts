import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { fits, readToken } from '#shared/platform/tokens.ts'
import type { Invitation } from '../domain/invitation.ts'
import { createInvitations } from '../store/invitations.ts'

/**
 * The invitation whose link is in one's hand, whatever has come of it. Wrong, made up and forgotten are all the same: not there. The secret
 * has 128 bits, so there is nothing to be gained by trying.
 */
export function openJoinLink({ dynamo }: Pick<Deps, 'dynamo'>): (token: string) => Promise<Result<Invitation, Failure<'not-found'>>> {
  return async (token) => {
    const read = readToken('invitation', token)
    const invitation = read && (await createInvitations(dynamo).get(read.id))
    if (read === undefined || invitation === undefined || !fits(read.secret, invitation.tokenDigest)) return fail({ kind: 'not-found' })
    return ok(invitation)
  }
}
