import type { Id } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { findOrganisations } from './find-organisation.ts'

const batch = 100

/** Which of these organisations are suspended now. */
export function suspendedAmong(deps: {
  readonly dynamo: Dynamo
}): (ids: readonly Id<'organisation'>[]) => Promise<ReadonlySet<Id<'organisation'>>> {
  return async (ids) => {
    const unique = [...new Set(ids)]
    const batches = Array.from({ length: Math.ceil(unique.length / batch) }, (_, at) => unique.slice(at * batch, (at + 1) * batch))
    const found = await Promise.all(batches.map((some) => findOrganisations(deps)(some)))
    return new Set(found.flat().flatMap((one) => (one?.suspension === undefined ? [] : [one.id])))
  }
}
