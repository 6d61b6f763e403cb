import { type IndexName, indexNames } from '#shared/matching/documents/mappings.ts'
import { fingerprintOf } from '../domain/fingerprint.ts'
import type { Indices, Reconciled } from '../store/indices.ts'

export type IndexHealth = {
  readonly index: IndexName
  /** The index behind the name; absent when there is none and searches answer that they are unavailable. */
  readonly live?: string
  readonly building?: string
  /** With tombstones. */
  readonly documents: number
  readonly builtAt?: string
  /** Made by this release's mapping, lexicon and ranking. */
  readonly current: boolean
  readonly reconciled?: Reconciled
}

/** How the indices stand. */
export function indexHealth(deps: { readonly indices: Indices }): () => Promise<readonly IndexHealth[]> {
  return async () => {
    const layout = await deps.indices.layout()
    return Promise.all(
      indexNames.map(async (index) => {
        const { live, building } = layout[index]
        const meta = live === undefined ? undefined : await deps.indices.meta(live)
        return {
          index,
          ...(live === undefined ? {} : { live }),
          ...(building === undefined ? {} : { building }),
          documents: live === undefined ? 0 : await deps.indices.count(live),
          ...(meta === undefined ? {} : { builtAt: meta.builtAt }),
          current: meta?.madeBy === fingerprintOf(index),
          ...(meta?.reconciled === undefined ? {} : { reconciled: meta.reconciled }),
        }
      }),
    )
  }
}
