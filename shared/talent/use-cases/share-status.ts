import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure, Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { touched } from '../domain/changes.ts'
import { recordFor } from '../domain/consent-record.ts'
import { left, statusSharedIs } from '../domain/invitation-changes.ts'
import type { ShareStatusCommand } from '../domain/join-commands.ts'
import { putInvitation, removeMembership } from '../store/invitations.ts'
import { saveTalent } from './change-talent.ts'
import { agreedTo, recipientOf } from './join-by-invitation.ts'
import { type Membership, readMembership } from './list-memberships.ts'

type Own = { readonly by: Person; readonly once: Once; readonly invitationId: string }
type Failed = Failure<'not-found' | 'revision-conflict'> | CommitFailure
type Done<F extends Failure = never> = Promise<Result<Pick<Membership, 'invitation'>, F | Failed>>

const conflict = { kind: 'revision-conflict' } as const

/** Lets one association see that the person is registered: a consent that names its recipient (个人信息保护法 23). */
export function shareStatus(deps: Deps): (command: ShareStatusCommand & Own) => Done<Failure<'consent-text-changed'>> {
  return async ({ by, once, invitationId, version }) => {
    const found = await readMembership(deps)(by.personId, invitationId)
    if (!found.ok) return found
    const { invitation, talent: before, shared } = found.value
    if (shared || once.earlier !== undefined) return ok({ invitation })
    // An entry that is only kept until it is deleted shares nothing (个人信息保护法 47).
    if (before.state !== 'registered') return fail({ kind: 'not-found' })
    const agreed = agreedTo(before, version, deps.clock.now())
    if (!agreed.ok) return agreed
    const after = agreed.value
    const own = statusSharedIs(invitation, true)
    const done = await saveTalent<typeof conflict>(deps, { by, once }, 'status.shared', {
      before,
      after,
      further: [{ write: putInvitation(own), otherwise: conflict }],
      named: recordFor(recipientOf(invitation), 'granted', after),
    })
    return done.ok ? ok({ invitation: own }) : done
  }
}

/** Takes it back from this association alone, as easily (个人信息保护法 15); it sees nothing of the person from the answer on. */
export function stopSharingStatus(deps: Deps): (command: Own) => Done {
  return async ({ by, once, invitationId }) => {
    const found = await readMembership(deps)(by.personId, invitationId)
    if (!found.ok) return found
    const { invitation, talent: before } = found.value
    if (!invitation.statusShared || once.earlier !== undefined) return ok({ invitation })
    const after = touched(before, deps.clock.now())
    const own = statusSharedIs(invitation, false)
    const done = await saveTalent<typeof conflict>(deps, { by, once }, 'status.withdrawn', {
      before,
      after,
      further: [{ write: putInvitation(own), otherwise: conflict }],
      named: recordFor(recipientOf(invitation), 'withdrawn', after),
    })
    return done.ok ? ok({ invitation: own }) : done
  }
}

/** Ends the tie to an association. The entry and every other consent stay as they are. */
export function leaveAssociation(deps: Deps): (command: Own) => Done {
  return async ({ by, once, invitationId }) => {
    const found = await readMembership(deps)(by.personId, invitationId)
    if (!found.ok) return found
    const { invitation, talent: before } = found.value
    const now = deps.clock.now()
    const after = touched(before, now)
    const gone = left(invitation, now)
    const done = await saveTalent<typeof conflict>(deps, { by, once }, 'association.left', {
      before,
      after,
      further: [
        { write: putInvitation(gone), otherwise: conflict },
        { write: removeMembership(by.personId, invitation.id), otherwise: conflict },
      ],
      named: invitation.statusShared ? recordFor(recipientOf(invitation), 'withdrawn', after) : [],
    })
    return done.ok ? ok({ invitation: gone }) : done
  }
}
