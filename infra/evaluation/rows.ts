import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** What is wrong with what was given, as one sentence for whoever runs the command. */
export class Unusable extends Error {}

/** One line of a file: an object, and where it stands. */
export type Row = { readonly [field: string]: unknown }

/** How a set names its rows: a text, or a number. Given back as it came. */
export type RowId = string | number

/** The objects of a JSON-lines file, one a line; blank lines count for nothing. Throws `Unusable` with the file and the line. */
export function rowsOf(file: string): readonly Row[] {
  if (!existsSync(file)) throw new Unusable(`没有这个文件：${file}`)
  const rows = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, `${basename(file)} 第 ${at + 1} 行`)]))
  if (rows.length === 0) throw new Unusable(`${file} 里一行也没有`)
  return rows
}

/** The same; no rows when there is no such file. */
export function rowsIfAny(file: string): readonly Row[] {
  return existsSync(file) ? rowsOf(file) : []
}

/** The id of a row in a field. Throws `Unusable` when it has none. */
export function idIn(row: Row, field: string, file: string, at: number): RowId {
  const id = row[field]
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return id
  throw new Unusable(`${file} 第 ${at + 1} 条没有 ${field}`)
}

function parsed(line: string, where: string): Row {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new Unusable(`${where}不是完整的 JSON`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Unusable(`${where}不是一个 JSON 对象`)
  return row as Row
}
