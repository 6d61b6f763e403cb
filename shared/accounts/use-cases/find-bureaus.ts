import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Organisation } from '../domain/organisation.ts'
import { queryBureaus } from '../store/organisations.ts'

/** The organisations of the bureau, for messages to it. */
export function findBureaus({ dynamo }: { readonly dynamo: Dynamo }): () => Promise<readonly Organisation[]> {
  return async () => queryBureaus(dynamo)
}
