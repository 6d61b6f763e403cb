import { deflateRawSync } from 'node:zlib'
import { createCounter, type Grid, type GridRow, type TableFormat } from './grid.ts'
import { csvRecords } from './read-csv.ts'
import { columnOf, xlsxParts } from './read-xlsx.ts'
import { crcOf, repackZip } from './repack-zip.ts'
import { attribute } from './scan-xml.ts'
import { encoded } from './text-encoding.ts'
import { unpackText } from './unpack.ts'
import { writeWorkbook } from './write-workbook.ts'

/** What is written beside rows, by their numbers; `title` is written beside the row of heads. */
export type Notes = { readonly title: string; readonly headRow: number; readonly of: ReadonlyMap<number, string> }

export type MarkedTable = { readonly bytes: Uint8Array<ArrayBuffer>; readonly format: Exclude<TableFormat, 'xls'> }

/**
 * Somebody's own table with one more column. An .xlsx keeps every part byte for byte but the sheet itself, and of that everything but the
 * added cells; a text keeps its bytes, encoding and line ends. An .xls comes back as an .xlsx with its values: nothing here writes the
 * old format.
 */
export async function markGrid(bytes: Uint8Array, grid: Grid, notes: Notes, at: string): Promise<MarkedTable> {
  switch (grid.format) {
    case 'xlsx':
      return { format: 'xlsx', bytes: await markXlsx(bytes, notes) }
    case 'csv':
      return { format: 'csv', bytes: markCsv(bytes, notes) }
    case 'xls':
      return { format: 'xlsx', bytes: await asXlsx(grid, notes, at) }
  }
}

const rowTag: RegExp = /<((?:\w+:)?)row\b([^<>]*?)(\/?)>|<\/((?:\w+:)?)row>|<\/(?:\w+:)?cols>|<((?:\w+:)?)sheetData\b/g

async function markXlsx(bytes: Uint8Array, notes: Notes): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, sheetPart } = await xlsxParts(bytes, createCounter())
  const column = await freeColumn(unpackText(bytes, sheetPart, createCounter()))
  const sheet: Uint8Array[] = []
  const encoder = new TextEncoder()
  let [crc, unpacked, number, rest, wide] = [0, 0, 0, '', false]
  const emit = (text: string): void => {
    const piece = encoder.encode(text)
    crc = crcOf(piece, crc)
    unpacked += piece.byteLength
    sheet.push(piece)
  }
  const cell = (prefix: string): string => {
    const text = number === notes.headRow ? notes.title : notes.of.get(number)
    return text === undefined ? '' : inlineCell(`${column.letters}${number}`, text, prefix)
  }
  const width = `<col min="${column.number}" max="${column.number}" width="60" customWidth="1"/>`
  for await (const piece of unpackText(bytes, sheetPart, createCounter())) {
    const text = rest + piece
    const whole = Math.max(0, text.lastIndexOf('<'))
    rest = text.slice(whole)
    emit(
      text
        .slice(0, whole)
        .replaceAll(rowTag, (tag, prefix?: string, attributes?: string, closed?: string, closing?: string, data?: string) => {
          if (closing !== undefined) return `${cell(closing)}${tag}`
          if (data !== undefined) return wide ? tag : `<${data}cols>${width.replace('<', `<${data}`)}</${data}cols>${tag}`
          if (prefix === undefined) {
            wide = true
            return column.covered ? tag : `${width.replace('<', tag.slice(0, tag.indexOf('cols')).replace('/', ''))}${tag}`
          }
          number = Number(attribute(attributes ?? '', 'r') ?? number + 1)
          // How far a row reaches is a hint that would be wrong now.
          return `<${prefix}row${(attributes ?? '').replace(/\sspans="[^"]*"/, '')}${closed ?? ''}>`
        }),
    )
  }
  emit(rest)
  const packed = deflateRawSync(Buffer.concat(sheet))
  return repackZip(bytes, parts, { name: sheetPart.name, packed, unpacked, crc })
}

/** The first column behind every cell of a sheet. `covered`: some width reaches over it already. */
async function freeColumn(
  pieces: AsyncIterable<string>,
): Promise<{ readonly letters: string; readonly number: number; readonly covered: boolean }> {
  let [last, widest, rest] = [-1, 0, '']
  for await (const piece of pieces) {
    const text = rest + piece
    for (const [, reference] of text.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]+\d+)"/g)) last = Math.max(last, columnOf(reference) ?? -1)
    for (const [, max] of text.matchAll(/<(?:\w+:)?col\s[^<>]*?\bmax="(\d+)"/g)) widest = Math.max(widest, Number(max))
    rest = text.slice(Math.max(0, text.lastIndexOf('<')))
  }
  const number = Math.min(last + 2, 16_384)
  return { letters: lettersOf(number - 1), number, covered: widest >= number }
}

/** 0 → A, 26 → AA. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`
}

function inlineCell(reference: string, text: string, prefix: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<${prefix}c r="${reference}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${safe}</${prefix}t></${prefix}is></${prefix}c>`
}

function markCsv(given: Uint8Array, notes: Notes): Uint8Array<ArrayBuffer> {
  const { encoding, bytes, separator, records } = csvRecords(given, createCounter())
  const target = encoding === 'utf-16le' ? 'utf-8' : encoding
  const pieces: Uint8Array[] = []
  let from = 0
  for (const [nth, { end }] of records.entries()) {
    const note = nth + 1 === notes.headRow ? notes.title : notes.of.get(nth + 1)
    pieces.push(bytes.subarray(from, end))
    if (note !== undefined) pieces.push(Uint8Array.of(separator), encoded(`"${note.replaceAll('"', '""')}"`, target))
    from = end
  }
  const marked = Buffer.concat([...pieces, bytes.subarray(from)])
  return new Uint8Array(encoding === 'utf-16le' ? encoded(marked.toString('utf8'), encoding) : marked)
}

async function asXlsx(grid: Grid, notes: Notes, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const last = Math.max(0, ...grid.rows.map(({ cells }) => cells.at(-1)?.column ?? 0))
  const line = ({ cells }: Pick<GridRow, 'cells'>): string[] => {
    const values = new Map(cells.map(({ column, value }) => [column, value]))
    return Array.from({ length: last + 1 }, (_, column) => values.get(column) ?? '')
  }
  const heads = line(grid.rows.find(({ number }) => number === notes.headRow) ?? { cells: [] })
  const rows = grid.rows.filter(({ number }) => number > notes.headRow).map((row) => [...line(row), notes.of.get(row.number) ?? ''])
  const columns = [...heads, notes.title].map((title) => ({ title }))
  return writeWorkbook([{ name: grid.sheet ?? '1', columns, rows }], { title: notes.title, at })
}
