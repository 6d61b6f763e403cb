import { projectionsOf } from '#shared/indexing/domain/sources.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import { itemOf } from '#shared/platform/dynamo/image.ts'
import type { Search } from '#shared/platform/search/client.ts'
import type { Progress } from '../local/progress.ts'
import { type Comparison, shortened } from './compare-tables.ts'
import { digestOf } from './contents.ts'
import type { TableStore } from './table-store.ts'

/** Of every document of every index, by `index/id`: a digest of its text and version. */
export type IndexedDocuments = ReadonlyMap<string, string>

const pageSize = 500

/** What the engine holds now, also what it has not yet made searchable. */
export async function indexedDocuments(search: Search, progress: Progress): Promise<IndexedDocuments> {
  const found = new Map<string, string>()
  for (const index of indexNames) {
    await search.call('POST', `/${index}/_refresh`)
    let after: string | undefined
    do {
      const page: Page | undefined = await search.call<Page>('POST', `/${index}/_search`, {
        size: pageSize,
        version: true,
        sort: [{ id: 'asc' }],
        ...(after === undefined ? {} : { search_after: [after] }),
      })
      if (page === undefined) break
      for (const { _id, _version, _source } of page.hits.hits) found.set(`${index}/${_id}`, digestOf([_version, _source]))
      after = page.hits.hits.at(-1)?._id
      progress('读取索引', found.size, found.size)
    } while (after !== undefined)
  }
  return found
}

/** What the engine has to hold, made anew from every root of the tables by the indexer's own projection. */
export async function documentsOfTables(store: TableStore, progress: Progress): Promise<IndexedDocuments> {
  const wanted = new Map<string, string>()
  for (const table of ['talent', 'market'] as const) {
    await store.scan(table, (items) => {
      for (const item of items) {
        const projections = projectionsOf(itemOf(item as Parameters<typeof itemOf>[0]))
        if (!projections.ok) throw new Error(`${table} 的 ${projections.error.id} 读不出来，不能判断索引应有的内容`)
        for (const one of projections.value) wanted.set(`${one.index}/${one.id}`, digestOf([one.rev, asSent(one.document())]))
      }
      progress('由数据表推出索引', wanted.size, wanted.size)
    })
  }
  return wanted
}

/** Compares two sets of documents both ways. */
export function compareDocuments(wanted: IndexedDocuments, found: IndexedDocuments): Comparison {
  const told = [
    ...[...wanted].flatMap(([key, digest]) => {
      if (!found.has(key)) return [`索引缺少 ${key}`]
      return found.get(key) === digest ? [] : [`索引里的 ${key} 内容或版本不同`]
    }),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `索引多出 ${key}`),
  ]
  const equal = [...wanted].filter(([key, digest]) => found.get(key) === digest).length
  return { equal, differences: shortened(told, '索引') }
}

type Page = {
  readonly hits: {
    readonly hits: readonly { readonly _id: string; readonly _version: number; readonly _source: Readonly<Record<string, unknown>> }[]
  }
}

/** Through JSON, as the engine got it: attributes without a value are not there. */
function asSent(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document))
}
