import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import type { Progress } from '../local/progress.ts'
import { contentsOf } from './contents.ts'
import { type ExportedFile, formatVersion, Manifest, manifestName, readableFormats } from './format.ts'
import { itemsOfFile } from './read-export.ts'
import type { Refusal } from './refusal.ts'

/** An export that was read to its end and is what its manifest says. */
export type VerifiedExport = { readonly folder: string; readonly manifest: Manifest; readonly digest: string }

/**
 * Reads a whole export and compares it with its manifest. `absent`: tables that the export may lack, because the release that made it
 * had not got them yet.
 */
export async function verifyExport(
  folder: string,
  { absent = [], progress }: { readonly absent?: readonly string[]; readonly progress: Progress },
): Promise<Result<VerifiedExport, Refusal>> {
  const read = readManifest(folder)
  if (!read.ok) return read
  const manifest = read.value
  const listed = manifest.tables.map(({ table }) => table)
  const unknown = listed.find((table) => !tableNames.includes(table as TableName))
  if (unknown !== undefined)
    return fail({ kind: 'foreign', sentence: `${folder} 里有本系统不认识的表 ${unknown}，不是这个版本能恢复的导出。` })
  const twice = listed.find((table, at) => listed.indexOf(table) !== at)
  if (twice !== undefined) return broken(`${manifestName} 把 ${twice} 表列了两次，清单被改动过。`)
  const missing = tableNames.find((table) => !listed.includes(table) && !absent.includes(table))
  if (missing !== undefined)
    return fail({
      kind: 'missing-table',
      sentence: `导出里没有 ${missing} 表(由版本 ${manifest.release} 导出)。如果那个版本还没有这张表，请加 --absent ${missing} 再运行。`,
    })
  const files = [
    ...manifest.tables.map((one) => ({ ...one, what: `${one.table} 表` })),
    ...manifest.objects.map((one) => ({ ...one, what: `${one.bucket} 存储桶` })),
  ]
  for (const [at, one] of files.entries()) {
    const sound = await verifyFile(folder, one)
    if (!sound.ok) return sound
    progress('核对导出', at + 1, files.length)
  }
  return ok({ folder, manifest, digest: createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 32) })
}

const Head = z.object({ product: z.literal('jiangcai-backup'), format: z.number() })

function readManifest(folder: string): Result<Manifest, Refusal> {
  const path = join(folder, manifestName)
  if (!existsSync(path))
    return fail({ kind: 'no-export', sentence: `${folder} 不是匠才的导出：里面没有 ${manifestName}。请给出 npm run backup 写成的文件夹。` })
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return broken(`${path} 不是完整的 JSON，可能没有复制完。`)
  }
  const head = Head.safeParse(content)
  if (!head.success) return fail({ kind: 'foreign', sentence: `${path} 不是匠才写的清单，这个文件夹属于别的程序。` })
  if (!readableFormats.includes(head.data.format))
    return fail({
      kind: 'unknown-format',
      sentence: `这份导出的格式版本是 ${head.data.format}，本版本认识到 ${formatVersion} 为止。请用写出它的版本来恢复。`,
    })
  const manifest = Manifest.safeParse(content)
  return manifest.success ? ok(manifest.data) : broken(`${path} 的内容不合规定：${z.prettifyError(manifest.error).replaceAll('\n', ' ')}`)
}

async function verifyFile(folder: string, exported: ExportedFile & { readonly what: string }): Promise<Result<void, Refusal>> {
  const { what, file, items, bytes, sha256, contents } = exported
  const path = join(folder, file)
  if (!existsSync(path)) return fail({ kind: 'missing-table', sentence: `导出缺少 ${what}的文件 ${file}。` })
  const size = statSync(path).size
  if (size !== bytes) return broken(`${file} 应有 ${bytes} 字节，实有 ${size} 字节，可能没有复制完。`)
  if ((await sha256Of(path)) !== sha256) return broken(`${file} 的校验和与清单不符，内容被改动过或存储介质出错。`)
  const found = contentsOf()
  try {
    for await (const item of itemsOfFile(path)) {
      if (item === undefined) return broken(`${file} 第 ${found.count() + 1} 行不是一条记录。`)
      found.add(item)
    }
  } catch {
    return broken(`${file} 不能解压到末尾。`)
  }
  if (found.count() !== items || found.digest() !== contents) return broken(`${file} 里的 ${found.count()} 条记录与清单(${items} 条)不符。`)
  return ok()
}

async function sha256Of(path: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(path)) sum.update(chunk as Buffer)
  return sum.digest('hex')
}

function broken(sentence: string): Result<never, Refusal> {
  return fail({ kind: 'broken', sentence: `导出已损坏：${sentence}` })
}
