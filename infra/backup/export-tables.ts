import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import { contentsOf } from './contents.ts'
import { type ExportedTable, formatVersion, type Manifest, manifestName } from './format.ts'
import { lineOf } from './item-lines.ts'
import type { Refusal } from './refusal.ts'
import type { TableStore } from './table-store.ts'

export type ExportSettings = {
  readonly store: TableStore
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
 * Exports every table of a stage. After the last table all are read once more: an export is given only when nothing changed between
 * the two readings, so that it shows one moment. It appears under its name when it is whole, never before.
 */
export async function exportTables(settings: ExportSettings): Promise<Result<Manifest, Refusal>> {
  const { store, folder, release, now, contactKey, progress } = settings
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
  }
  writeFileSync(join(draft, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 })
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return ok(manifest)
}

async function exportTable(store: TableStore, table: TableName, folder: string, progress: Progress): Promise<ExportedTable> {
  const file = `${table}.ndjson.gz`
  const packing = createGzip()
  const written = createWriteStream(join(folder, file), { mode: 0o600 })
  const sum = createHash('sha256')
  let bytes = 0
  packing.on('data', (chunk: Buffer) => {
    sum.update(chunk)
    bytes += chunk.length
  })
  packing.pipe(written)
  const contents = contentsOf()
  await store.scan(table, async (items) => {
    for (const item of items) contents.add(item)
    if (!packing.write(items.map(lineOf).join(''))) await once(packing, 'drain')
    progress(`导出 ${table}`, contents.count(), contents.count())
  })
  packing.end()
  await finished(written)
  return { table, file, items: contents.count(), bytes, sha256: sum.digest('hex'), contents: contents.digest() }
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
