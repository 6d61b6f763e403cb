import { openCompoundFile } from './compound-file.ts'
import { type Counter, type Grid, type GridCell, type Merge, Refused } from './grid.ts'
import { dayOfSerial, isDateFormat } from './number-formats.ts'

/** Records of BIFF8 that say something here. */
const id = {
  formula: 0x06,
  end: 0x0a,
  externalBook: 0x1ae,
  dateMode: 0x22,
  protection: 0x2f,
  more: 0x3c,
  columns: 0x7d,
  sheet: 0x85,
  numbers: 0xbd,
  style: 0xe0,
  merges: 0xe5,
  strings: 0xfc,
  sharedString: 0xfd,
  number: 0x203,
  text: 0x204,
  truth: 0x205,
  formulaText: 0x207,
  row: 0x208,
  packedNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const

type Record = { readonly id: number; readonly at: number; readonly data: DataView }

/**
 * The first sheet in sight of an .xls file (BIFF8, as Excel 97 to 2003 and WPS write it): values and formats alone, no picture, no code.
 * Throws `Refused`.
 */
export function readXls(bytes: Uint8Array, counter: Counter): Grid {
  const file = openCompoundFile(bytes)
  if (file.names.includes('EncryptedPackage')) throw new Refused('encrypted')
  if (file.names.some((name) => /^_VBA_PROJECT/i.test(name))) throw new Refused('macros')
  const stream = file.stream('Workbook')
  if (stream === undefined) throw new Refused(file.names.includes('Book') ? 'old-format' : 'mislabelled')
  try {
    return gridOf(stream, counter)
  } catch (error) {
    // A number points outside of the file.
    throw error instanceof RangeError ? new Refused('broken') : error
  }
}

function gridOf(stream: Uint8Array, counter: Counter): Grid {
  const book = bookOf(recordsFrom(stream, 0), counter)
  const sheet = book.sheets.find(({ hidden }) => !hidden)
  if (sheet === undefined) throw new Refused('broken')
  return { format: 'xls', sheet: sheet.name, ...sheetOf(recordsFrom(stream, sheet.at), book, counter) }
}

/** The records of one part of the stream, up to its end. */
function* recordsFrom(stream: Uint8Array, start: number): Generator<Record> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = start; at + 4 <= view.byteLength; ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (at + 4 + length > view.byteLength) throw new Refused('broken')
    yield { id: kind, at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) }
    if (kind === id.end) return
    at += 4 + length
  }
}

type Book = {
  readonly strings: readonly string[]
  readonly dates: readonly boolean[]
  readonly from1904: boolean
  readonly sheets: readonly { readonly name: string; readonly at: number; readonly hidden: boolean }[]
}

function bookOf(records: Iterable<Record>, counter: Counter): Book {
  const codes = new Map<number, string>()
  const styles: number[] = []
  const sheets: Book['sheets'][number][] = []
  const blocks: DataView[] = []
  let [from1904, begun, last] = [false, false, 0]
  for (const { id: kind, data } of records) {
    if (!begun && (kind !== id.begin || data.getUint16(0, true) !== 0x0600)) throw new Refused('old-format')
    begun = true
    if (kind === id.protection) throw new Refused('encrypted')
    // Another sheet of the same book is named by the sign 0x0401, functions of add-ins by 0x3a01.
    if (kind === id.externalBook && ![0x0401, 0x3a01].includes(data.getUint16(2, true))) throw new Refused('external-links')
    if (kind === id.dateMode) from1904 = data.getUint16(0, true) === 1
    if (kind === id.format) codes.set(data.getUint16(0, true), textAt(data, 4, data.getUint16(2, true)))
    if (kind === id.style) styles.push(data.getUint16(2, true))
    if (kind === id.sheet && data.getUint8(5) === 0)
      sheets.push({ name: textAt(data, 7, data.getUint8(6)), at: data.getUint32(0, true), hidden: (data.getUint8(4) & 3) !== 0 })
    // A macro sheet of the time before VBA.
    if (kind === id.sheet && data.getUint8(5) === 1) throw new Refused('macros')
    if (kind === id.strings || (kind === id.more && last === id.strings)) blocks.push(data)
    if (kind !== id.more) last = kind
  }
  if (!begun) throw new Refused('broken')
  return { strings: stringsIn(blocks, counter), dates: styles.map((format) => isDateFormat(format, codes.get(format))), from1904, sheets }
}

/** A text of so many characters: a byte says whether each takes one byte or two. */
function textAt(data: DataView, at: number, characters: number): string {
  const wide = (data.getUint8(at) & 1) === 1
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at + 1, characters * (wide ? 2 : 1))
  if (at + 1 + bytes.byteLength > data.byteLength) throw new Refused('broken')
  return wide ? new TextDecoder('utf-16le').decode(bytes) : String.fromCharCode(...bytes)
}

/** All texts of the book. They run on from record to record; where one is cut, the next record begins by saying its width anew. */
function stringsIn(blocks: readonly DataView[], counter: Counter): readonly string[] {
  const [first] = blocks
  if (first === undefined) return []
  const count = first.getUint32(4, true)
  if (count > counter.limits.texts) throw new Refused('too-much-text')
  const strings: string[] = []
  let [block, at] = [0, 8]
  const current = (): DataView => {
    const view = blocks[block]
    if (view === undefined) throw new Refused('broken')
    return view
  }
  const onward = (): void => {
    while (at >= current().byteLength) {
      at -= current().byteLength
      block += 1
    }
  }
  for (let nth = 0; nth < count; nth += 1) {
    onward()
    const characters = current().getUint16(at, true)
    const flags = current().getUint8(at + 2)
    at += 3
    const runs = (flags & 8) === 0 ? 0 : current().getUint16(at, true)
    if ((flags & 8) !== 0) at += 2
    const phonetic = (flags & 4) === 0 ? 0 : current().getUint32(at, true)
    if ((flags & 4) !== 0) at += 4
    counter.add('texts')
    counter.add('text', characters)
    let wide = (flags & 1) === 1
    let text = ''
    while (text.length < characters) {
      if (at >= current().byteLength) {
        at = 1
        block += 1
        wide = (current().getUint8(0) & 1) === 1
      }
      const room = Math.floor((current().byteLength - at) / (wide ? 2 : 1))
      const piece = Math.min(room, characters - text.length)
      if (piece === 0) throw new Refused('broken')
      const bytes = new Uint8Array(current().buffer, current().byteOffset + at, piece * (wide ? 2 : 1))
      text += new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes)
      at += bytes.byteLength
    }
    strings.push(text)
    at += runs * 4 + phonetic
  }
  return strings
}

function sheetOf(records: Iterable<Record>, book: Book, counter: Counter): Pick<Grid, 'rows' | 'merges' | 'hiddenColumns'> {
  const rows = new Map<number, GridCell[]>()
  const hiddenRows = new Set<number>()
  const merges: Merge[] = []
  const hiddenColumns = new Set<number>()
  let waiting: { readonly row: number; readonly column: number } | undefined
  const keep = (row: number, cell: GridCell): void => {
    if (cell.value.trim() === '') return
    if (cell.column >= counter.limits.columns) throw new Refused('too-many-columns')
    counter.addCell(cell)
    const cells = rows.get(row) ?? []
    if (cells.length === 0) counter.add('rows')
    rows.set(row, cells)
    cells.push(cell)
  }
  const number = (data: DataView, value: number, style: number, column = data.getUint16(2, true), formula = false): void => {
    const day = book.dates[style] === true ? dayOfSerial(value, book.from1904) : undefined
    keep(data.getUint16(0, true), {
      column,
      ...(day === undefined ? { kind: 'number', value: String(value) } : { kind: 'date', value: day }),
      ...(formula ? { formula: true } : {}),
    })
  }
  for (const { id: kind, data } of records) {
    switch (kind) {
      case id.row:
        if ((data.getUint16(12, true) & 0x20) !== 0) hiddenRows.add(data.getUint16(0, true))
        break
      case id.columns:
        if ((data.getUint16(8, true) & 1) !== 0)
          for (let column = data.getUint16(0, true); column <= Math.min(data.getUint16(2, true), counter.limits.columns); column += 1)
            hiddenColumns.add(column)
        break
      case id.sharedString:
        keep(data.getUint16(0, true), {
          column: data.getUint16(2, true),
          kind: 'text',
          value: book.strings[data.getUint32(6, true)] ?? '',
        })
        break
      case id.text:
        keep(data.getUint16(0, true), { column: data.getUint16(2, true), kind: 'text', value: textAt(data, 8, data.getUint16(6, true)) })
        break
      case id.number:
        number(data, data.getFloat64(6, true), data.getUint16(4, true))
        break
      case id.packedNumber:
        number(data, unpackedNumber(data.getInt32(6, true)), data.getUint16(4, true))
        break
      case id.numbers:
        for (let at = 4, column = data.getUint16(2, true); at + 6 <= data.byteLength - 2; at += 6, column += 1)
          number(data, unpackedNumber(data.getInt32(at + 2, true)), data.getUint16(at, true), column)
        break
      case id.truth:
        keep(data.getUint16(0, true), {
          column: data.getUint16(2, true),
          kind: data.getUint8(7) === 1 ? 'error' : 'boolean',
          value: String(data.getUint8(6)),
        })
        break
      case id.formula: {
        const place = { row: data.getUint16(0, true), column: data.getUint16(2, true) }
        if (data.getUint16(12, true) !== 0xffff) number(data, data.getFloat64(6, true), data.getUint16(4, true), place.column, true)
        // Its text follows in a record of its own.
        else if (data.getUint8(6) === 0) waiting = place
        else
          keep(place.row, {
            column: place.column,
            kind: data.getUint8(6) === 2 ? 'error' : 'boolean',
            value: String(data.getUint8(8)),
            formula: true,
          })
        break
      }
      case id.formulaText:
        if (waiting !== undefined)
          keep(waiting.row, { column: waiting.column, kind: 'text', value: textAt(data, 2, data.getUint16(0, true)), formula: true })
        waiting = undefined
        break
      case id.merges:
        for (let nth = 0, at = 2; nth < data.getUint16(0, true); nth += 1, at += 8) {
          counter.add('merges')
          merges.push({
            rows: [data.getUint16(at, true) + 1, data.getUint16(at + 2, true) + 1],
            columns: [data.getUint16(at + 4, true), data.getUint16(at + 6, true)],
          })
        }
        break
    }
  }
  return {
    rows: [...rows]
      .toSorted(([a], [b]) => a - b)
      .map(([row, cells]) => ({
        number: row + 1,
        ...(hiddenRows.has(row) ? { hidden: true as const } : {}),
        cells: cells.toSorted((a, b) => a.column - b.column),
      })),
    merges,
    hiddenColumns,
  }
}

/** Thirty bits of a number: the two lowest say whether it is whole and whether it was taken times a hundred. */
function unpackedNumber(packed: number): number {
  const scratch = new DataView(new ArrayBuffer(8))
  scratch.setInt32(4, packed & ~3, true)
  const value = (packed & 2) === 2 ? packed >> 2 : scratch.getFloat64(0, true)
  return (packed & 1) === 1 ? value / 100 : value
}
