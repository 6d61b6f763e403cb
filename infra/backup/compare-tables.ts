import { join } from 'node:path'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import { digestOf, keyOfItem, type StoredItem } from './contents.ts'
import { scanObjects } from './object-items.ts'
import type { ObjectStore } from './object-store.ts'
import { itemsOfFile } from './read-export.ts'
import type { TableStore } from './table-store.ts'
import type { VerifiedExport } from './verify-export.ts'

/** What a comparison found: how much is equal, and the first differences in words. Equal when there is none. */
export type Comparison = { readonly equal: number; readonly differences: readonly string[] }

/** So many differences are told of each table or index; more of them say nothing new. */
const mostTold = 5

/** Compares every item of every table with an export, both ways; and every published object, where the target's buckets are known. */
export async function compareTables(
  store: TableStore,
  { folder, manifest }: VerifiedExport,
  {
    without = [],
    objects,
    progress,
  }: { readonly without?: readonly TableName[]; readonly objects?: ObjectStore | undefined; readonly progress: Progress },
): Promise<Comparison> {
  const kept = manifest.tables.filter(({ table }) => !without.includes(table as TableName))
  const found: Comparison[] = []
  for (const { table, file, items } of kept)
    found.push(
      await compareItems({ name: table, path: join(folder, file), items, read: (each) => store.scan(table as TableName, each), progress }),
    )
  if (objects !== undefined)
    for (const { bucket, file, items } of manifest.objects)
      found.push(
        await compareItems({ name: bucket, path: join(folder, file), items, read: (each) => scanObjects(objects, bucket, each), progress }),
      )
  return { equal: found.reduce((sum, { equal }) => sum + equal, 0), differences: found.flatMap(({ differences }) => differences) }
}

type Compared = {
  readonly name: string
  readonly path: string
  readonly items: number
  readonly read: (each: (items: readonly StoredItem[]) => void) => Promise<void>
  readonly progress: Progress
}

async function compareItems({ name, path, items, read: readAll, progress }: Compared): Promise<Comparison> {
  const expected = new Map<string, string>()
  for await (const item of itemsOfFile(path)) if (item !== undefined) expected.set(keyOfItem(item), digestOf(item))
  const told: string[] = []
  let equal = 0
  let read = 0
  await readAll((found) => {
    for (const item of found) {
      const key = keyOfItem(item)
      const wanted = expected.get(key)
      expected.delete(key)
      if (wanted === digestOf(item)) equal += 1
      else told.push(wanted === undefined ? `${name} 多出 ${key}` : `${name} 的 ${key} 内容不同`)
    }
    read += found.length
    progress(`比较 ${name}`, read, Math.max(items, read))
  })
  for (const key of expected.keys()) told.push(`${name} 缺少 ${key}`)
  return { equal, differences: shortened(told, name) }
}

/** The first differences, and how many more there are. */
export function shortened(told: readonly string[], where: string): readonly string[] {
  return told.length <= mostTold ? told : [...told.slice(0, mostTold), `${where} 还有 ${told.length - mostTold} 处不同`]
}
