import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { MemberRecord } from '../domain/people.ts'
import { keys } from '../store/keys.ts'
import { membersOf, personOf } from '../store/people.ts'

export type NamedMember = MemberRecord & { readonly name: string }

/** The members of the organisation one acts for, admins first, then by when they joined. */
export function listMembers({ dynamo }: { readonly dynamo: Dynamo }): (by: Member) => Promise<readonly NamedMember[]> {
  return async (by) => {
    const members = await membersOf(dynamo, by.member.organisationId)
    const people = await dynamo.batchGet(
      'accounts',
      members.map((member) => keys.person(member.personId)),
    )
    return members
      .map((member, at) => ({ ...member, name: personOf(people[at])?.name ?? '' }))
      .toSorted((a, b) => a.role.localeCompare(b.role) || a.joinedAt.localeCompare(b.joinedAt))
  }
}
