import { join } from 'node:path'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import { digestOf, keyOfItem, type StoredItem } from './contents.ts'
import { itemsOfFile } from './read-export.ts'
import type { TableStore } from './table-store.ts'
import type { VerifiedExport } from './verify-export.ts'

/** What was done to make tables equal to an export. */
export type Replaced = { readonly written: number; readonly removed: number; readonly kept: number }

/**
 * Makes tables that are in use equal to an export by the fewest writes: what is missing or different is written, what is too much removed.
 * Whoever asks has stopped everybody who writes. Cut short, it is asked for again.
 */
export async function replaceTables(
  store: TableStore,
  { folder, manifest }: VerifiedExport,
  { without = [], progress }: { readonly without?: readonly TableName[]; readonly progress: Progress },
): Promise<Replaced> {
  let [written, removed, kept] = [0, 0, 0]
  for (const { table: name, file, items } of manifest.tables) {
    const table = name as TableName
    if (without.includes(table)) continue
    const path = join(folder, file)
    const wanted = new Map<string, string>()
    for await (const item of itemsOfFile(path)) if (item !== undefined) wanted.set(keyOfItem(item), digestOf(item))
    const superfluous: StoredItem[] = []
    await store.scan(table, (found) => {
      for (const item of found) {
        const key = keyOfItem(item)
        if (!wanted.has(key)) superfluous.push(item)
        else if (wanted.get(key) === digestOf(item)) wanted.delete(key)
      }
    })
    for (const { pk, sk } of superfluous) await store.remove(table, pk?.S ?? '', sk?.S ?? '')
    for await (const item of itemsOfFile(path)) {
      if (item === undefined || !wanted.has(keyOfItem(item))) continue
      await store.put(table, item)
      written += 1
      progress(`写回 ${table}`, written, written)
    }
    removed += superfluous.length
    kept += items - wanted.size
  }
  return { written, removed, kept }
}
