import { join } from 'node:path'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import { digestOf, keyOfItem } from './contents.ts'
import { itemsOfFile } from './read-export.ts'
import type { TableStore } from './table-store.ts'
import type { VerifiedExport } from './verify-export.ts'

/** What a comparison found: how much is equal, and the first differences in words. Equal when there is none. */
export type Comparison = { readonly equal: number; readonly differences: readonly string[] }

/** So many differences are told of each table or index; more of them say nothing new. */
const mostTold = 5

/** Compares every item of every table with an export, both ways. */
export async function compareTables(
  store: TableStore,
  { folder, manifest }: VerifiedExport,
  { without = [], progress }: { readonly without?: readonly TableName[]; readonly progress: Progress },
): Promise<Comparison> {
  let equal = 0
  const differences: string[] = []
  for (const { table: name, file, items } of manifest.tables) {
    const table = name as TableName
    if (without.includes(table)) continue
    const expected = new Map<string, string>()
    for await (const item of itemsOfFile(join(folder, file))) if (item !== undefined) expected.set(keyOfItem(item), digestOf(item))
    const told: string[] = []
    let read = 0
    await store.scan(table, (found) => {
      for (const item of found) {
        const key = keyOfItem(item)
        const wanted = expected.get(key)
        expected.delete(key)
        if (wanted === digestOf(item)) equal += 1
        else told.push(wanted === undefined ? `${table} 多出 ${key}` : `${table} 的 ${key} 内容不同`)
      }
      read += found.length
      progress(`比较 ${table}`, read, Math.max(items, read))
    })
    for (const key of expected.keys()) told.push(`${table} 缺少 ${key}`)
    differences.push(...shortened(told, table))
  }
  return { equal, differences }
}

/** The first differences, and how many more there are. */
export function shortened(told: readonly string[], where: string): readonly string[] {
  return told.length <= mostTold ? told : [...told.slice(0, mostTold), `${where} 还有 ${told.length - mostTold} 处不同`]
}
