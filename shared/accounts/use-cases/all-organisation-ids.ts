import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import { queryIds } from '../store/organisation-ids.ts'

/** The ids of all organisations whatever their state, for scheduled work. */
export function allOrganisationIds({ dynamo }: Pick<Deps, 'dynamo'>): () => Promise<readonly string[]> {
  return () => everyOne((after) => queryIds(dynamo, after))
}
