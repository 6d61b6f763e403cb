import { chunks } from '#shared/kernel/chunks.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { findOrganisations } from './find-organisation.ts'

const batch = 100

/** Which of these organisations are suspended now. */
export function suspendedAmong(deps: {
  readonly dynamo: Dynamo
}): (ids: readonly Id<'organisation'>[]) => Promise<ReadonlySet<Id<'organisation'>>> {
  return async (ids) => {
    const found = await Promise.all(chunks([...new Set(ids)], batch).map((some) => findOrganisations(deps)(some)))
    return new Set(found.flat().flatMap((one) => (one?.suspension === undefined ? [] : [one.id])))
  }
}
