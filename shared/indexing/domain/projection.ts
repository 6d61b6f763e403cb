import type { IndexName } from '#shared/matching/documents/mappings.ts'
import { toTombstone } from '#shared/matching/documents/tombstone.ts'

/**
 * What one index shall hold of one root. `rev` is the document's external version. `live` says whether it may be found; if not, the
 * document is a tombstone. The document is made when it is first asked for: comparing needs none.
 */
export type Projection = {
  readonly index: IndexName
  readonly id: string
  readonly rev: number
  readonly live: boolean
  readonly document: () => Readonly<Record<string, unknown>>
}

/** A document that matches no query and keeps older revisions from coming back. */
export function tombstone(index: IndexName, id: string, rev: number): Projection {
  return { index, id, rev, live: false, document: () => toTombstone(id, rev) }
}

/** Of many projections, those that count: for each document the highest revision. */
export function coalesced<P extends Projection>(projections: readonly P[]): readonly P[] {
  const newest = new Map<string, P>()
  for (const projection of projections) {
    const key = `${projection.index}/${projection.id}`
    const known = newest.get(key)
    if (known === undefined || known.rev <= projection.rev) newest.set(key, projection)
  }
  return [...newest.values()]
}

/** A function that makes its value when it is first called, and gives the same ever after. */
export function remembering<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
