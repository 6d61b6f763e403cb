import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import type { StoredItem } from './contents.ts'
import type { ObjectStore } from './object-store.ts'
import { itemsOfFile } from './read-export.ts'
import type { Refusal } from './refusal.ts'
import { objectsRefusal, restoreObjects } from './restore-objects.ts'
import type { TableStore } from './table-store.ts'
import type { VerifiedExport } from './verify-export.ts'

export type RestoreSettings = {
  readonly store: TableStore
  /** Absent where nobody said where objects are. */
  readonly objects?: ObjectStore | undefined
  readonly exported: VerifiedExport
  /** The name of the contact key that the restored system will have (`contactKeyName`). */
  readonly contactKey: string | undefined
  /** The stage that the export is known to come from; otherwise it must be the target's own. */
  readonly fromStage?: string | undefined
  /** Leaves the contact details out: their key is lost. */
  readonly withoutContacts?: boolean
  /** Makes the tables and buckets that are missing. Called when everything was verified and the target found empty. */
  readonly makeTables: () => Promise<void>
  readonly progress: Progress
}

/** A restore that has begun and not ended leaves this item; only the same export may go on. */
const marker = { table: 'accounts', pk: 'RESTORE', sk: 'RESTORE' } as const satisfies { table: TableName; pk: string; sk: string }
/** The bounds of a transaction, with room to spare below 100 writes and 4 MB. */
const most = { items: 100, bytes: 2_000_000, inFlight: 4 } as const

/**
 * Writes a verified export into empty tables and buckets: how many items and objects. All reasons to refuse come before the first write. A restore that was cut
 * short goes on when it is asked for again with the same export: putting an item twice changes nothing.
 */
export async function restoreTables(settings: RestoreSettings): Promise<Result<number, Refusal>> {
  const { store, objects, exported, makeTables } = settings
  const unfit = unfitFor(settings)
  if (unfit !== undefined) return fail(unfit)
  for (const table of tableNames) {
    const taken = await takenBy(store, table, exported)
    if (taken !== undefined) return fail(taken)
  }
  const held = await objectsRefusal(objects, exported, { mayHold: (await markIn(store)) !== undefined })
  if (held !== undefined) return fail(held)
  await makeTables()
  for (const table of tableNames)
    if (!(await store.exists(table)))
      return fail({ kind: 'no-table', sentence: `环境 ${store.stage} 没有 ${table} 表，没有写入任何内容。请先部署数据表。` })
  await store.put(marker.table, { pk: { S: marker.pk }, sk: { S: marker.sk }, entity: { S: 'restore' }, export: { S: exported.digest } })
  let written = 0
  for (const { table, file, items } of exported.manifest.tables) {
    if (table === 'contacts' && settings.withoutContacts === true) continue
    written += await writeFile(store, table as TableName, join(exported.folder, file), (done) =>
      settings.progress(`恢复 ${table}`, done, items),
    )
  }
  if (objects !== undefined) written += await restoreObjects(objects, exported, settings)
  await store.remove(marker.table, marker.pk, marker.sk)
  return ok(written)
}

/** Why an export does not belong into a stage: its contact details could not be opened there, or it is another stage's. */
export function unfitFor(
  settings: Pick<RestoreSettings, 'store' | 'exported' | 'contactKey' | 'fromStage' | 'withoutContacts'>,
): Refusal | undefined {
  return keyRefusal(settings) ?? stageRefusal(settings)
}

/** An export without contact details needs no key. */
function keyRefusal({ exported, contactKey, withoutContacts = false }: Parameters<typeof unfitFor>[0]): Refusal | undefined {
  const { manifest } = exported
  const contacts = manifest.tables.find(({ table }) => table === 'contacts')?.items ?? 0
  if (contacts === 0 || withoutContacts) return undefined
  const way = '确实没有原密钥时加 --without-contacts：联系方式留空，由本人重新填写。'
  if (contactKey === undefined)
    return {
      kind: 'wrong-key',
      sentence: `导出里有 ${contacts} 人的联系方式，是加密保存的。请用环境变量 CONTACT_KEY 给出原系统的密钥，没有写入任何内容。${way}`,
    }
  if (manifest.contactKey === contactKey) return undefined
  const known = manifest.contactKey === undefined ? '导出时没有记下密钥，无法核对' : '给出的 CONTACT_KEY 不是加密这份导出的那一把'
  return { kind: 'wrong-key', sentence: `${known}，${contacts} 人的联系方式将打不开，没有写入任何内容。${way}` }
}

function stageRefusal({ store, exported, fromStage }: Parameters<typeof unfitFor>[0]): Refusal | undefined {
  const { stage } = exported.manifest
  if (stage === (fromStage ?? store.stage)) return undefined
  return {
    kind: 'other-stage',
    sentence: `这份导出来自环境 ${stage}，目标是 ${store.stage}，没有写入任何内容。确实要这样恢复时加 --from-stage ${stage}。`,
  }
}

async function takenBy(store: TableStore, table: TableName, exported: VerifiedExport): Promise<Refusal | undefined> {
  if (!(await store.exists(table))) return undefined
  const mark = await markIn(store)
  if (mark !== undefined && mark !== exported.digest)
    return {
      kind: 'half-restored',
      sentence: `环境 ${store.stage} 里有另一份导出恢复到一半。请用那一份继续，或先清空全部表。`,
    }
  if (mark !== undefined) return undefined
  if ((await store.first(table, 1)).length === 0) return undefined
  return {
    kind: 'not-empty',
    sentence: `环境 ${store.stage} 的 ${table} 表不是空的，没有写入任何内容。恢复只写进空系统：请换一个环境，或先清空全部表。`,
  }
}

async function markIn(store: TableStore): Promise<string | undefined> {
  if (!(await store.exists(marker.table))) return undefined
  return (await store.get(marker.table, marker.pk, marker.sk))?.export?.S
}

async function writeFile(store: TableStore, table: TableName, path: string, done: (count: number) => void): Promise<number> {
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  let count = 0
  const send = async (batch: readonly StoredItem[]): Promise<void> => {
    if (underWay.size >= most.inFlight) await Promise.race(underWay)
    if (failures.length > 0) throw failures[0]
    const sending: Promise<void> = store
      .putAll(table, batch)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(sending))
    underWay.add(sending)
    count += batch.length
    done(count)
  }
  let batch: StoredItem[] = []
  let bytes = 0
  for await (const item of itemsOfFile(path)) {
    if (item === undefined) throw new Error(`${path} 在核对之后被改动`)
    const size = JSON.stringify(item).length * 2
    if (batch.length === most.items || bytes + size > most.bytes) {
      await send(batch)
      ;[batch, bytes] = [[], 0]
    }
    batch.push(item)
    bytes += size
  }
  if (batch.length > 0) await send(batch)
  await Promise.all(underWay)
  if (failures.length > 0) throw failures[0]
  return count
}
