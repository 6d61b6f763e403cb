import { randomBytes } from 'node:crypto'
import type { Projection } from '#shared/indexing/domain/projection.ts'
import { indexNames, mappingOf, orderOf } from '#shared/matching/documents/mappings.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createSearch, type Search } from '#shared/platform/search/client.ts'
import { storeEnvironment } from '../environment.ts'

const bulkSize = 500
/** An evaluation waits longer than a page does: a slow machine must not change its figures. */
const queryBudget = 30_000

/**
 * Writes documents into indices of their own on a running engine, does some work with a search over them, and removes them, whatever
 * came of the work. Names begin with `evaluation-`; the product's own indices are not touched.
 */
export async function withScratchIndices<T>(
  endpoint: string,
  projections: readonly Projection[],
  work: (search: Search) => Promise<T>,
): Promise<T> {
  const search = createSearch(readConfig('indexer', { ...storeEnvironment('evaluation', endpoint), SEARCH_ENDPOINT: endpoint }))
  const prefix = `evaluation-${randomBytes(6).toString('hex')}`
  const scratch = (index: string): string => `${prefix}-${index}`
  try {
    for (const name of indexNames) {
      const settings = { number_of_shards: 1, number_of_replicas: 0, refresh_interval: '-1', ...orderOf(name) }
      await search.call('PUT', `/${scratch(name)}`, { settings, mappings: mappingOf(name) })
      await fill(
        search,
        scratch(name),
        projections.filter(({ index }) => index === name),
      )
    }
    return await work({ ...search, query: (index, body) => search.query(scratch(index), body, queryBudget) })
  } finally {
    for (const name of indexNames) await search.call('DELETE', `/${scratch(name)}`)
  }
}

async function fill(search: Search, index: string, projections: readonly Projection[]): Promise<void> {
  for (let from = 0; from < projections.length; from += bulkSize) {
    const lines = projections.slice(from, from + bulkSize).flatMap(({ id, document }) => [{ index: { _id: id } }, document()])
    const refused = (await search.bulk(lines, index)).find(({ status }) => status >= 300)
    if (refused !== undefined) throw new Error(`the engine refused a document: ${JSON.stringify(refused)}`)
  }
  await search.call('POST', `/${index}/_refresh`)
}
