import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Organisation } from '../domain/organisation.ts'
import { searchableName } from '../domain/searchable-name.ts'
import { queryNames } from '../store/organisations.ts'

/** Up to `limit` organisations whose name begins with the text, its place left aside. One character is too little to look for. */
export function findOrganisationsByName({
  dynamo,
}: {
  readonly dynamo: Dynamo
}): (text: string, limit: number) => Promise<readonly Organisation[]> {
  return async (text, limit) => (searchableName(text).length < 2 ? [] : queryNames(dynamo, text, limit))
}
