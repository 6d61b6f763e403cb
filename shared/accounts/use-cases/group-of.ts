import type { Id } from '#shared/kernel/ids.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { Organisation } from '../domain/organisation.ts'
import { partitions } from '../store/keys.ts'
import { getOrganisation } from '../store/organisations.ts'

/**
 * An organisation and all others of its corporate group, itself first: who hides from one hides from all. A group is the code of its
 * head, which every member states and the head has by itself. Empty for an unknown id. `known`: the group's code, when it was read already.
 */
export function groupOf({
  dynamo,
}: {
  readonly dynamo: Dynamo
}): (organisationId: string, known?: string) => Promise<readonly Id<'organisation'>[]> {
  return async (organisationId, known) => {
    const group = known ?? (await getOrganisation(dynamo, organisationId))?.group
    if (group === undefined) return []
    const self = organisationId as Id<'organisation'>
    const list = { index: 'byOrganisation', pk: partitions.group(group), limit: 200 } as const
    const members = await everyOne((after) => dynamo.query('accounts', { ...list, after }))
    return [self, ...members.map((item) => Organisation.parse(item).id).filter((id) => id !== self)]
  }
}
