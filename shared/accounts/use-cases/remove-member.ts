import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { getOrganisation, replaceOrganisation } from '../store/organisations.ts'
import { membersOf, removeMemberItem } from '../store/people.ts'

/** `self`: somebody took themselves out. */
const Removed = z.object({ memberId: z.string(), self: z.boolean() })
type Removed = z.infer<typeof Removed>

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'last-admin' }

/** Takes a member out of the organisation, oneself too. From the next request on the person and their keys act for it no more. */
export function removeMember(
  deps: Deps,
): (command: { readonly by: Member; readonly memberId: string; readonly once: Once }) => Promise<Result<Removed, Failed | CommitFailure>> {
  return async ({ by, memberId, once }) => {
    if (once.earlier !== undefined) return ok(Removed.parse(once.earlier))
    const { organisationId } = by.member
    const [organisation, members] = await Promise.all([
      getOrganisation(deps.dynamo, organisationId),
      membersOf(deps.dynamo, organisationId),
    ])
    const member = members.find(({ id }) => id === memberId)
    if (organisation === undefined || member === undefined) return fail({ kind: 'not-found' })
    const admins = organisation.admins - (member.role === 'admin' ? 1 : 0)
    if (admins === 0) return fail({ kind: 'last-admin' })
    const { step } = replaceOrganisation(organisation, {
      ...organisation,
      admins,
      members: organisation.members - 1,
      updatedAt: deps.clock.now(),
    })
    return commit(deps.dynamo, once, { memberId, self: member.personId === by.personId }, [
      step,
      { write: removeMemberItem(member), otherwise: { kind: 'revision-conflict' } },
      { write: ledgerEntry(deps, { subject: organisationId, action: 'member.removed', by, ids: [member.id, member.personId] }) },
    ])
  }
}
