import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { PeopleList } from '../domain/list.ts'
import { listsOf } from '../store/lists.ts'
import { finishDeleting } from './delete-list.ts'

/** An organisation's lists, in the order in which they were made. What a deletion left half done is done now. */
export function listLists(deps: Pick<Deps, 'dynamo'>): (by: Member) => Promise<readonly PeopleList[]> {
  return async ({ member: { organisationId } }) => {
    const lists = await listsOf(deps.dynamo, organisationId)
    for (const list of lists) if (list.state === 'deleting') await finishDeleting(deps)(list)
    return lists.filter(({ state }) => state === 'open')
  }
}
