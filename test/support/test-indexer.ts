import type { AttributeValue, DynamoDBRecord } from 'aws-lambda'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { createIndices, type Indices } from '#shared/indexing/store/indices.ts'
import type { IndexerDeps } from '#shared/indexing/use-cases/indexer-deps.ts'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import type { Log } from '#shared/platform/log.ts'
import { createSearch, type Search } from '#shared/platform/search/client.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { itemOfRoot } from './indexed-roots.ts'
import { ownIndices } from './own-indices.ts'
import type { TestStore } from './test-store.ts'

export type TestIndexer = IndexerDeps & {
  readonly search: Search
  /** Codes of what was logged. */
  readonly logged: string[]
  /** Writes roots into their tables, past the product's conditions, and past the stream. */
  readonly store: (...roots: readonly (Talent | Vacancy)[]) => Promise<void>
  /** What the live index holds of these ids. */
  readonly held: (index: keyof Awaited<ReturnType<Indices['layout']>>, ids: readonly string[]) => Promise<readonly (string | undefined)[]>
  readonly clear: () => Promise<void>
}

/** The search client of a function on a running engine; on indices of the test worker's own where several workers share the engine. */
export function testSearch(endpoint: string, fn: FunctionName = 'indexer'): Search {
  const env = {
    STAGE: 'test',
    BASE_URL: 'http://localhost',
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  }
  const search = createSearch(readConfig(fn, { ...env, SEARCH_ENDPOINT: endpoint }))
  const { TEST_INDICES: prefix } = process.env
  return prefix === undefined ? search : ownIndices(search, prefix)
}

/** The indexer's work on the tables of a test and the one engine: the worker's indices are cleared first, and by `clear` at the end. */
export async function testIndexer(store: TestStore, endpoint: string): Promise<TestIndexer> {
  const search = testSearch(endpoint)
  const indices = createIndices(search)
  const logged: string[] = []
  const log: Log = { info: () => undefined, warn: (code) => void logged.push(code), error: (code) => void logged.push(code) }
  const clear = async (): Promise<void> => {
    const layout = await indices.layout()
    await indices.drop(Object.values(layout).flatMap((family) => family.all))
  }
  await clear()
  return {
    dynamo: store.as('indexer').dynamo,
    indices,
    clock: store.clock,
    log,
    search,
    logged,
    clear,
    store: async (...roots) => {
      for (let from = 0; from < roots.length; from += 50) {
        const chunk = roots.slice(from, from + 50)
        await store.dynamo.transact(chunk.map((root) => put('code' in root ? 'market' : 'talent', itemOfRoot(root))))
      }
    },
    held: async (index, ids) => {
      const { live = '' } = (await indices.layout())[index]
      return (await indices.held(live, ids)).map((one) => (one === undefined ? undefined : `${one.rev}${one.live ? '' : ' gone'}`))
    },
  }
}

let sequence = 0

/** A stream record of an item, as Lambda delivers it. */
export function recordOf(item: object, eventName: 'INSERT' | 'MODIFY' | 'REMOVE' = 'MODIFY'): DynamoDBRecord {
  sequence += 1
  const image = (marshalled(item) as { readonly M: Record<string, AttributeValue> }).M
  return {
    eventName,
    dynamodb: { SequenceNumber: String(sequence), ...(eventName === 'REMOVE' ? { OldImage: image } : { NewImage: image }) },
  }
}

export function recordOfRoot(root: Talent | Vacancy, eventName?: 'REMOVE'): DynamoDBRecord {
  return recordOf(itemOfRoot(root), eventName)
}

function marshalled(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (Array.isArray(value)) return { L: value.map(marshalled) }
  if (value === null) return { NULL: true }
  const entries = Object.entries(value as object).filter(([, part]) => part !== undefined)
  return { M: Object.fromEntries(entries.map(([name, part]) => [name, marshalled(part)])) }
}
