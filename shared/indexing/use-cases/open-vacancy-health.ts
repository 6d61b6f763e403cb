import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Search } from '#shared/platform/search/client.ts'

export type OpenVacancyHealth =
  | { readonly state: 'unavailable' }
  | {
      readonly state: 'available'
      /** The index behind the alias; absent while it is empty. */
      readonly index?: string
      /** With tombstones. */
      readonly documents: number
      readonly findable: number
      /** Of the latest documents, how many were compared with their roots, and how many roots were newer. */
      readonly compared: number
      readonly behind: number
    }

const sampled: number = 20

/**
 * How the index of vacancies stands, by reading rights alone: how much it holds, and whether its latest documents are as new as the
 * store. The indexer's own `health` job tells of all indices.
 */
export function openVacancyHealth({
  dynamo,
  search,
}: {
  readonly dynamo: Dynamo
  readonly search: Search
}): () => Promise<OpenVacancyHealth> {
  return async () => {
    const answer = await search.query<Answer>('vacancies', {
      size: sampled,
      track_total_hits: true,
      query: { match_all: {} },
      sort: [{ upd: { order: 'desc', missing: '_last' } }],
      _source: ['id', 'rev'],
      aggs: { findable: { filter: { term: { live: 'y' } } } },
    })
    if (!answer.ok) return { state: 'unavailable' }
    const { hits, total } = answer.value.hits
    const roots = await findVacancies({ dynamo })(hits.map(({ _source }) => _source.id))
    const behind = hits.filter(({ _source }, at) => (roots[at]?.rev ?? 0) > _source.rev).length
    const index = hits[0]?._index
    return {
      state: 'available',
      ...(index === undefined ? {} : { index }),
      documents: total.value,
      findable: answer.value.aggregations.findable.doc_count,
      compared: hits.length,
      behind,
    }
  }
}

type Answer = {
  readonly hits: {
    readonly total: { readonly value: number }
    readonly hits: readonly { readonly _index: string; readonly _source: { readonly id: string; readonly rev: number } }[]
  }
  readonly aggregations: { readonly findable: { readonly doc_count: number } }
}
