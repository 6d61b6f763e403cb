import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import { contentsOf } from './contents.ts'
import { type ExportedTable, formatVersion, type Manifest, manifestName } from './format.ts'
import { exportedBuckets, scanObjects } from './object-items.ts'
import type { ObjectStore } from './object-store.ts'
import type { Refusal } from './refusal.ts'
import type { TableStore } from './table-store.ts'
import { writeItems } from './write-items.ts'

export type ExportSettings = {
  readonly store: TableStore
  /** Absent where nobody said where objects are: then none are exported. */
  readonly objects?: ObjectStore | undefined
  /** Must not exist, or be empty. */
  readonly folder: string
  readonly release: string
  readonly now: string
  readonly contactKey?: string | undefined
  readonly progress: Progress
}

/** A table is read again as often as this when something was written meanwhile. */
const mostReadings = 3

/**
 * Exports every table of a stage, then its published objects. After the last table all are read once more: an export is given only when nothing changed between
 * the two readings, so that it shows one moment. It appears under its name when it is whole, never before.
 */
export async function exportTables(settings: ExportSettings): Promise<Result<Manifest, Refusal>> {
  const { store, objects, folder, release, now, contactKey, progress } = settings
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return fail({ kind: 'folder-taken', sentence: `${folder} 里已有内容，导出没有开始。请换一个新文件夹。` })
  for (const table of tableNames)
    if (!(await store.exists(table)))
      return fail({ kind: 'no-table', sentence: `环境 ${store.stage} 没有 ${table} 表，导出没有开始。请核对环境名(STAGE)和地址。` })
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const done = new Map<TableName, ExportedTable>()
  let unsettled: readonly TableName[] = tableNames
  for (let reading = 0; unsettled.length > 0; reading += 1) {
    if (reading === mostReadings) {
      rmSync(draft, { recursive: true, force: true })
      return fail({
        kind: 'being-written',
        sentence: `导出期间 ${unsettled.join('、')} 一直有人在写，导不出同一时刻的内容，没有留下导出。请先停写(停止 desk、bureau、vault、clock 四个函数)再导出。`,
      })
    }
    for (const table of unsettled) done.set(table, await exportTable(store, table, draft, progress))
    unsettled = await changedSince(store, done, progress)
  }
  const manifest: Manifest = {
    product: 'jiangcai-backup',
    format: formatVersion,
    release,
    stage: store.stage,
    exportedAt: now,
    ...(contactKey === undefined ? {} : { contactKey }),
    tables: [...done.values()],
    objects: objects === undefined ? [] : await exportObjects(objects, draft, progress),
  }
  writeFileSync(join(draft, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 })
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return ok(manifest)
}

async function exportTable(store: TableStore, table: TableName, folder: string, progress: Progress): Promise<ExportedTable> {
  const file = `${table}.ndjson.gz`
  const written = await writeItems(
    join(folder, file),
    (each) => store.scan(table, each),
    (count) => progress(`导出 ${table}`, count, count),
  )
  return { table, file, ...written }
}

/** What the tables refer to was written before them, and is never written again: no second reading is needed. */
async function exportObjects(store: ObjectStore, folder: string, progress: Progress): Promise<Manifest['objects']> {
  const exported: Manifest['objects'] = []
  for (const bucket of exportedBuckets) {
    const file = `objects-${bucket}.ndjson.gz`
    const written = await writeItems(
      join(folder, file),
      (each) => scanObjects(store, bucket, each),
      (count) => progress(`导出 ${bucket}`, count, count),
    )
    exported.push({ bucket, file, ...written })
  }
  return exported
}

/** Tables that say something else now than what was exported. */
async function changedSince(
  store: TableStore,
  exported: ReadonlyMap<TableName, ExportedTable>,
  progress: Progress,
): Promise<readonly TableName[]> {
  const changed: TableName[] = []
  for (const [at, [table, { contents: before }]] of [...exported].entries()) {
    const contents = contentsOf()
    await store.scan(table, (items) => {
      for (const item of items) contents.add(item)
    })
    if (contents.digest() !== before) changed.push(table)
    progress('核对期间没有改动', at + 1, exported.size)
  }
  return changed
}
