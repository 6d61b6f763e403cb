import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member, MemberRole } from '#shared/platform/http/principal.ts'
import { MemberRecord } from '../domain/people.ts'
import { getOrganisation, replaceOrganisation } from '../store/organisations.ts'
import { membersOf, replaceMember } from '../store/people.ts'

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'last-admin' }

/** Makes a colleague an admin, or an admin a member again. The last admin stays one: an organisation that nobody manages is lost. */
export function changeMemberRole(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly memberId: string
  readonly role: MemberRole
  readonly once: Once
}) => Promise<Result<MemberRecord, Failed | CommitFailure>> {
  return async ({ by, memberId, role, once }) => {
    if (once.earlier !== undefined) return ok(MemberRecord.parse(once.earlier))
    const { organisationId } = by.member
    const [organisation, members] = await Promise.all([
      getOrganisation(deps.dynamo, organisationId),
      membersOf(deps.dynamo, organisationId),
    ])
    const member = members.find(({ id }) => id === memberId)
    if (organisation === undefined || member === undefined) return fail({ kind: 'not-found' })
    if (member.role === role) return ok(member)
    const admins = organisation.admins + (role === 'admin' ? 1 : -1)
    if (admins === 0) return fail({ kind: 'last-admin' })
    // The count lies in the root: two admins who demote each other at once collide there.
    const { step } = replaceOrganisation(organisation, { ...organisation, admins, updatedAt: deps.clock.now() })
    return commit(deps.dynamo, once, { ...member, role }, [
      step,
      { write: replaceMember(member, { ...member, role }), otherwise: { kind: 'revision-conflict' } },
      { write: ledgerEntry(deps, { subject: organisationId, action: `member.made-${role}`, by, ids: [member.id, member.personId] }) },
    ])
  }
}
