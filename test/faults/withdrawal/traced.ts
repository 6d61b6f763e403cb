import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item, Key, Operation } from '#shared/platform/dynamo/operations.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import type { Search } from '#shared/platform/search/client.ts'
import type { Turns } from './turns.ts'

/** What one task asked of the stores, each with its turn. */
export type Trace = {
  readonly looked: Map<string, number>
  readonly opened: Map<string, number>
  readonly written: { readonly operation: Operation; readonly at: number }[]
  /** Ids that the search engine named. */
  readonly hits: Set<string>
}

export function newTrace(): Trace {
  return { looked: new Map(), opened: new Map(), written: [], hits: new Set() }
}

/** A gateway whose every call waits for its turn and is noted. */
export function tracedDynamo(dynamo: Dynamo, turns: Turns, trace: Trace): Dynamo {
  const read = (table: TableName, { pk, sk }: Key): void => {
    if (table === 'talent' && sk === 'PROFILE') trace.looked.set(idIn(pk), turns.now())
    if (table === 'contacts') trace.opened.set(idIn(pk), turns.now())
  }
  return {
    get: async (table, key) =>
      turns.take(async () => {
        read(table, key)
        return dynamo.get(table, key)
      }),
    batchGet: async (table, keys) =>
      turns.take(async () => {
        for (const key of keys) read(table, key)
        return dynamo.batchGet(table, keys)
      }),
    query: async (...asked) => turns.take(() => dynamo.query(...asked)),
    vacant: async (...asked) => turns.take(() => dynamo.vacant(...asked)),
    scan: async (...asked) => turns.take(() => dynamo.scan(...asked)),
    transact: async (operations) =>
      turns.take(async () => {
        const done = await dynamo.transact(operations)
        if (done.ok) {
          for (const operation of operations) {
            if (operation.kind === 'check') read(operation.table, operation.key)
            else trace.written.push({ operation, at: turns.now() })
          }
        }
        return done
      }),
    append: async (operation) =>
      turns.take(async () => {
        await dynamo.append(operation)
        trace.written.push({ operation, at: turns.now() })
      }),
  }
}

/** A hit by its columns, as ours are asked for, or by its document. */
type Hit = { readonly _id?: string; readonly fields?: { readonly id: readonly [string] } }

export function tracedSearch(search: Search, turns: Turns, trace: Trace): Search {
  return {
    ...search,
    query: async <T>(...asked: Parameters<Search['query']>) =>
      turns.take(async () => {
        const found = await search.query<T>(...asked)
        const { hits } = (found.ok ? found.value : {}) as { readonly hits?: { readonly hits: readonly Hit[] } }
        for (const { _id, fields } of hits?.hits ?? []) trace.hits.add(fields?.id[0] ?? _id ?? '')
        return found
      }),
  }
}

/** What a trace put into a table. */
export function putsOf({ written }: Trace, table: TableName): readonly { readonly item: Item; readonly at: number }[] {
  return written.flatMap(({ operation, at }) =>
    operation.kind === 'put' && operation.table === table ? [{ item: operation.item, at }] : [],
  )
}

function idIn(pk: string): string {
  return pk.slice(pk.indexOf('#') + 1)
}
