import { join } from 'node:path'
import type { Progress } from '../local/progress.ts'
import { digestOf } from './contents.ts'
import { exportedBuckets, itemOfObject, keptKeys, objectOfItem } from './object-items.ts'
import type { ObjectStore } from './object-store.ts'
import { itemsOfFile } from './read-export.ts'
import type { Refusal } from './refusal.ts'
import type { Replaced } from './replace-tables.ts'
import type { VerifiedExport } from './verify-export.ts'

/** Why the objects of an export cannot be written: nobody said where to, or something is there already. */
export async function objectsRefusal(
  store: ObjectStore | undefined,
  { manifest }: VerifiedExport,
  { mayHold }: { readonly mayHold: boolean },
): Promise<Refusal | undefined> {
  const count = manifest.objects.reduce((sum, { items }) => sum + items, 0)
  if (store === undefined)
    return count === 0
      ? undefined
      : {
          kind: 'no-objects',
          sentence: `导出里有 ${count} 个公布的文件，没有说明恢复到哪里。请用环境变量 OBJECTS_ENDPOINT 给出对象存储的地址，没有写入任何内容。`,
        }
  if (mayHold) return undefined
  for (const bucket of exportedBuckets)
    if ((await keptKeys(store, bucket)).length > 0)
      return {
        kind: 'not-empty',
        sentence: `目标的 ${bucket} 存储桶不是空的，没有写入任何内容。恢复只写进空系统：请换一个环境，或先清空它。`,
      }
  return undefined
}

/** Writes the objects of a verified export: how many. Writing one twice changes nothing. */
export async function restoreObjects(
  store: ObjectStore,
  { folder, manifest }: VerifiedExport,
  { progress }: { readonly progress: Progress },
): Promise<number> {
  let written = 0
  for (const { bucket, file, items } of manifest.objects) {
    for await (const item of itemsOfFile(join(folder, file))) {
      if (item === undefined) throw new Error(`${file} 在核对之后被改动`)
      await store.put(bucket, objectOfItem(item))
      written += 1
      progress(`恢复 ${bucket}`, written, items)
    }
  }
  return written
}

/** Makes buckets in use equal to an export by the fewest writes, as replaceTables does with tables. */
export async function replaceObjects(
  store: ObjectStore,
  { folder, manifest }: VerifiedExport,
  { progress }: { readonly progress: Progress },
): Promise<Replaced> {
  let [written, removed, kept] = [0, 0, 0]
  for (const { bucket, file } of manifest.objects) {
    const superfluous = new Set(await keptKeys(store, bucket))
    for await (const item of itemsOfFile(join(folder, file))) {
      if (item === undefined) throw new Error(`${file} 在核对之后被改动`)
      const key = item.pk?.S ?? ''
      const there = superfluous.delete(key) ? itemOfObject(await store.get(bucket, key)) : undefined
      if (there !== undefined && digestOf(there) === digestOf(item)) kept += 1
      else {
        await store.put(bucket, objectOfItem(item))
        written += 1
        progress(`写回 ${bucket}`, written, written)
      }
    }
    for (const key of superfluous) await store.remove(bucket, key)
    removed += superfluous.size
  }
  return { written, removed, kept }
}
