import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure, Once, Step } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { agreedNotice } from '../domain/agreed-notices.ts'
import { consentGranted, touched } from '../domain/changes.ts'
import { type ConsentRecord, recordFor } from '../domain/consent-record.ts'
import type { ContactVault } from '../domain/contact-vault.ts'
import { type Invitation, isOpen } from '../domain/invitation.ts'
import { contactSettled, joined } from '../domain/invitation-changes.ts'
import type { JoinCommand, TieCommand } from '../domain/join-commands.ts'
import type { Talent } from '../domain/talent.ts'
import type { InvitedContact } from '../domain/vault-request.ts'
import { addMembership, createInvitations, putInvitation } from '../store/invitations.ts'
import { createTalents } from '../store/talents.ts'
import { saveTalent } from './change-talent.ts'
import { type EnrolFailure, enrol } from './enrol.ts'
import { openJoinLink } from './open-join-link.ts'

type VaultDeps = Deps & { readonly vault: Pick<ContactVault, 'claimInvited'> }
type Closed = Failure<'invitation-closed'>
type Asked = { readonly by: Person; readonly token: string; readonly once: Once }

/** Gives the id of the invitation that was accepted: its page is the receipt. */
type Joined<F extends Failure> = Promise<Result<Invitation['id'], F | Failure<'not-found'> | Closed>>

/**
 * Joins the registry by an association's link: the entry, each consent that was ticked by itself, the invitation's end and the tie to the
 * association are one transaction (个人信息保护法 13, 14, 23). Then what the association wrote of name and phone, as the person corrected
 * it, becomes the person's own. Whoever comes a second time comes to what they did the first.
 */
export function joinByInvitation(deps: VaultDeps): (command: JoinCommand & Asked) => Joined<EnrolFailure> {
  return async ({ by, token, once, contact, ...entry }) => {
    const found = await usable(deps, { by, token })
    if (!found.ok) return found
    const { invitation, again } = found.value
    const shared = entry.consents.associationStatus !== undefined
    if (!again) {
      const done = await enrol(deps)<Closed>({
        ...entry,
        by,
        once,
        alongside: (talent) => ({
          further: tieOf(invitation, talent, shared),
          named: shared ? recordFor(recipientOf(invitation), 'granted', talent) : [],
        }),
      })
      if (!done.ok) return done
    }
    await claim(deps, { by, invitation, contact })
    return ok(invitation.id)
  }
}

/**
 * Ties an entry that is there already to the association, and changes no consent by itself: only the tick on this page, if it was set, lets
 * this association see that the person is registered.
 */
export function tieByInvitation(
  deps: VaultDeps,
): (command: TieCommand & Asked) => Joined<Failure<'not-enrolled' | 'revision-conflict' | 'consent-text-changed'> | CommitFailure> {
  return async ({ by, token, once, associationStatus: version }) => {
    const found = await usable(deps, { by, token })
    if (!found.ok) return found
    const { invitation, again } = found.value
    if (!again) {
      const before = await createTalents(deps.dynamo).ofPerson(by.personId)
      if (before?.state !== 'registered') return fail({ kind: 'not-enrolled' })
      const agreed = agreedTo(before, version, deps.clock.now())
      if (!agreed.ok) return agreed
      const after = agreed.value
      const shared = version !== undefined
      const done = await saveTalent<Closed>(deps, { by, once }, 'invitation.joined', {
        before,
        after,
        further: tieOf(invitation, after, shared),
        named: shared ? recordFor(recipientOf(invitation), 'granted', after) : [],
      })
      if (!done.ok) return done
    }
    await claim(deps, { by, invitation })
    return ok(invitation.id)
  }
}

/** The scope's consent when it was ticked; the root's revision goes on in any case. */
export function agreedTo(talent: Talent, version: string | undefined, at: string): Result<Talent, Failure<'consent-text-changed'>> {
  if (version === undefined) return ok(touched(talent, at))
  const notice = agreedNotice('associationStatus', version)
  if (!notice.ok) return notice
  const after = consentGranted(talent, { scope: 'associationStatus', notice: notice.value }, at)
  return ok(after === talent ? touched(talent, at) : after)
}

export function recipientOf({ associationId, associationName }: Invitation): NonNullable<ConsentRecord['recipient']> {
  return { id: associationId, name: associationName }
}

/** An invitation that is open, or that this person accepted before. */
async function usable(
  deps: Deps,
  { by, token }: Pick<Asked, 'by' | 'token'>,
): Promise<Result<{ readonly invitation: Invitation; readonly again: boolean }, Failure<'not-found'> | Closed>> {
  const found = await openJoinLink(deps)(token)
  if (!found.ok) return found
  const invitation = found.value
  if (invitation.state === 'joined' && invitation.personId === by.personId) return ok({ invitation, again: true })
  return isOpen(invitation, deps.clock.now()) ? ok({ invitation, again: false }) : fail({ kind: 'invitation-closed' })
}

/** Of the instant of the entry's change: the receipt finds what was agreed to by it. */
function tieOf(invitation: Invitation, { id: talentId, personId, updatedAt }: Talent, shared: boolean): readonly Required<Step<Closed>>[] {
  const after = joined(invitation, { personId, talentId }, shared, updatedAt)
  const otherwise = { kind: 'invitation-closed' } as const
  return [
    { write: putInvitation(after), otherwise },
    { write: addMembership(personId, invitation.id), otherwise },
  ]
}

/** Should the vault be busy, joining again or leaving the details on one's own page mends it; the clock erases what nobody fetched. */
async function claim(
  deps: VaultDeps,
  { by, invitation: { id }, contact }: { readonly by: Person; readonly invitation: Invitation; readonly contact?: InvitedContact },
): Promise<void> {
  const claimed = await deps.vault.claimInvited({ invitationId: id, personId: by.personId, ...(contact === undefined ? {} : { contact }) })
  const now = claimed.ok ? await createInvitations(deps.dynamo).get(id) : undefined
  // Should this not be written, the clock orders what is gone already to be erased.
  if (now?.contactHeld === true) await deps.dynamo.transact([putInvitation(contactSettled(now))])
}
