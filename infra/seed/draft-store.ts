import { ok } from '#shared/kernel/result.ts'
import { absent } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Query } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Key, type Operation } from '#shared/platform/dynamo/operations.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'

/**
 * Where the product's own use cases write while the example data are made up, before everything goes to the engine in large
 * transactions: a history of five changes then costs one write of its root, and what is seeded is what the use cases store.
 */
export type DraftStore = {
  readonly dynamo: Dynamo
  /** What was written since the last call, in its last state, as writes of new items. They may not be changed any more. */
  readonly take: () => readonly Operation[]
}

/** Tables that no use case of the seed reads again. */
const unread: readonly TableName[] = ['ledger', 'messages', 'public']

/** `keep` says which of the items are to be taken along; the others can be read, and are never written out. */
export function draftStore(keep: (table: TableName, item: Item) => boolean = () => true): DraftStore {
  const items = new Map<TableName, Map<string, Item>>(tableNames.map((name) => [name, new Map()]))
  const changed = new Map<TableName, Set<string>>(tableNames.map((name) => [name, new Set()]))
  const taken = new Map<TableName, Set<string>>(tableNames.map((name) => [name, new Set()]))
  const of = <T>(tables: ReadonlyMap<TableName, T>, name: TableName): T => tables.get(name) as T
  const read = (table: TableName, key: Key): Item | undefined => of(items, table).get(nameOf(key))

  const write = (operation: Operation): void => {
    const { table } = operation
    const key = nameOf(operation.kind === 'put' ? operation.item : operation.key)
    if (operation.kind === 'check') return
    if (of(taken, table).has(key)) throw new Error(`${table} ${key} is already written out`)
    if (operation.kind === 'put') {
      of(items, table).set(key, operation.item)
      of(changed, table).add(key)
    } else {
      of(items, table).delete(key)
      of(changed, table).delete(key)
    }
  }

  return {
    dynamo: {
      get: async (table, key) => read(table, key),
      batchGet: async (table, keys) => keys.map((key) => read(table, key)),
      query: async (table, query) => ({ items: matching([...of(items, table).values()], query) }),
      scan: async (table) => ({ items: [...of(items, table).values()] }),
      vacant: async (table, keys) => keys.map((key) => read(table, key) === undefined),
      transact: async (operations) => {
        const at = operations.findIndex(
          (operation) => operation.kind === 'put' && operation.when === absent && read(operation.table, operation.item),
        )
        if (at !== -1) return { ok: false, error: { kind: 'condition-failed', at } }
        operations.forEach(write)
        return ok()
      },
      append: async (entry) => {
        if (read(entry.table, entry.item) !== undefined) throw new Error(`the key of a new ${entry.item.entity} was taken`)
        write(entry)
      },
    },
    take: () =>
      tableNames.flatMap((table) => {
        const keys = [...of(changed, table)]
        of(changed, table).clear()
        const written = keys.map((key) => of(items, table).get(key) as Item).filter((item) => keep(table, item))
        for (const key of keys) {
          if (unread.includes(table)) of(items, table).delete(key)
          else of(taken, table).add(key)
        }
        return written.map((item) => add(table, plain(item)))
      }),
  }
}

function nameOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`
}

/** As the engine gives it back: without attributes that are undefined. */
function plain(item: Item): Item {
  return JSON.parse(JSON.stringify(item)) as Item
}

function matching(items: readonly Item[], { index, pk, beginsWith = '', between, newestFirst = false, limit }: Query): readonly Item[] {
  const [partition, sort] = index === undefined ? ['pk', 'sk'] : [`${index}Pk`, `${index}Sk`]
  const position = (item: Item): string => String(item[sort])
  const found = items
    .filter((item) => item[partition] === pk && position(item).startsWith(beginsWith))
    .filter((item) => between === undefined || (position(item) >= between[0] && position(item) <= between[1]))
    .toSorted((a, b) => (position(a) < position(b) ? -1 : 1))
  return (newestFirst ? found.toReversed() : found).slice(0, limit)
}
