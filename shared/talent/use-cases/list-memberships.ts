import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ConsentRecord } from '../domain/consent-record.ts'
import type { Invitation } from '../domain/invitation.ts'
import { consents, type Talent } from '../domain/talent.ts'
import { createInvitations } from '../store/invitations.ts'
import { createTalents } from '../store/talents.ts'

/** A tie to an association, as the person sees it. `shared`: the association sees that they are registered, as of now. */
export type Membership = {
  readonly invitation: Invitation
  readonly shared: boolean
}

/** One of them with what was agreed to when it was accepted. */
export type OwnMembership = Membership & { readonly talent: Talent; readonly records: readonly ConsentRecord[] }

/** The associations a person is tied to by an invitation they accepted, the earliest first. */
export function listMemberships({ dynamo }: Pick<Deps, 'dynamo'>): (personId: string) => Promise<readonly Membership[]> {
  return async (personId) => {
    const invitations = createInvitations(dynamo)
    const [ids, talent] = await Promise.all([invitations.ofPerson(personId), createTalents(dynamo).ofPerson(personId)])
    const found = await invitations.batchGet(ids)
    return found
      .filter((one) => one?.state === 'joined' && one.personId === personId)
      .map((invitation) => ({ invitation: invitation as Invitation, shared: seesStatus(invitation as Invitation, talent) }))
  }
}

/** A tie of one's own, for its receipt. */
export function readMembership({
  dynamo,
}: Pick<Deps, 'dynamo'>): (personId: string, invitationId: string) => Promise<Result<OwnMembership, Failure<'not-found'>>> {
  return async (personId, invitationId) => {
    const talents = createTalents(dynamo)
    const [invitation, talent] = await Promise.all([createInvitations(dynamo).get(invitationId), talents.ofPerson(personId)])
    if (invitation?.state !== 'joined' || invitation.personId !== personId || talent === undefined) return fail({ kind: 'not-found' })
    const records = (await talents.consentRecords(talent.id)).filter(({ at }) => at === invitation.closedAt)
    return ok({ invitation, shared: seesStatus(invitation, talent), talent, records })
  }
}

/** Whether the association sees that the person joined: by the tick for this association, while the scope's consent and the entry hold. */
export function seesStatus({ state, statusShared }: Invitation, talent: Talent | undefined): boolean {
  if (!statusShared) return false
  // Who refused has no entry: the tick was set beside the refusal.
  if (state === 'refused') return true
  return state === 'joined' && talent?.state === 'registered' && consents(talent, 'associationStatus')
}
