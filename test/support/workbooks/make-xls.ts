/** A value of an .xls file: a text, a number, a day (serial), a formula's number. */
type XlsCell = string | number | { readonly day: number } | { readonly formula: number | string }

export type XlsSheet = {
  readonly rows: readonly (readonly (XlsCell | undefined)[])[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly merges?: readonly (readonly [top: number, bottom: number, left: number, right: number])[]
  readonly from1904?: boolean
  readonly protectedBy?: true
  readonly externalBook?: true
  readonly version?: number
  /** Names of further streams. */
  readonly streams?: readonly string[]
  /** Bytes at which the shared texts are cut into a further record. */
  readonly cut?: number
  readonly stream?: string
}

/** A BIFF8 file in an OLE2 container, as Excel 97 to 2003 write it. */
export function makeXls(sheet: XlsSheet): Uint8Array {
  return container(
    new Map([[sheet.stream ?? 'Workbook', workbook(sheet)], ...(sheet.streams ?? []).map((name) => [name, Buffer.alloc(10)] as const)]),
  )
}

function record(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

function words(...values: readonly number[]): Buffer {
  const data = Buffer.alloc(values.length * 2)
  for (const [nth, value] of values.entries()) data.writeUInt16LE(value & 0xffff, nth * 2)
  return data
}

function wide(text: string, lengthBytes: 1 | 2): Buffer {
  const head = lengthBytes === 1 ? Buffer.from([text.length]) : words(text.length)
  return Buffer.concat([head, Buffer.from([1]), Buffer.from(text, 'utf16le')])
}

function workbook({ rows, hiddenRows = [], hiddenColumns = [], merges = [], ...more }: XlsSheet): Buffer {
  const begin = (kind: number): Buffer => record(0x809, words(more.version ?? 0x0600, kind, 0, 0, 0, 0, 0, 0))
  const texts = rows.flat().filter((cell) => typeof cell === 'string')
  const strings = sharedStrings(texts, more.cut)
  const before = [
    begin(5),
    ...(more.protectedBy === true ? [record(0x2f, words(0))] : []),
    record(0x22, words(more.from1904 === true ? 1 : 0)),
    ...(more.externalBook === true ? [record(0x1ae, Buffer.concat([words(1), wide('[other.xls]', 2)]))] : []),
    record(0x41e, Buffer.concat([words(164), wide('yyyy\\-mm\\-dd', 2)])),
    record(0xe0, words(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    record(0xe0, words(0, 164, 0, 0, 0, 0, 0, 0, 0, 0)),
  ]
  const name = wide('会员', 1)
  const sheetRecord = (at: number): Buffer => {
    const place = Buffer.alloc(6)
    place.writeUInt32LE(at, 0)
    return record(0x85, Buffer.concat([place, name]))
  }
  const head = Buffer.concat([...before, sheetRecord(0), ...strings, record(0x0a, Buffer.alloc(0))])
  const globals = Buffer.concat([...before, sheetRecord(head.length), ...strings, record(0x0a, Buffer.alloc(0))])
  let nextText = 0
  const cells = rows.flatMap((row, number) =>
    row.flatMap((cell, column): Buffer[] => {
      if (cell === undefined) return []
      if (typeof cell === 'string') {
        const index = Buffer.alloc(4)
        index.writeUInt32LE(nextText, 0)
        nextText += 1
        return [record(0xfd, Buffer.concat([words(number, column, 0), index]))]
      }
      if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < 2 ** 29) {
        const packed = Buffer.alloc(4)
        packed.writeInt32LE((cell << 2) | 2, 0)
        return [record(0x27e, Buffer.concat([words(number, column, 0), packed]))]
      }
      if (typeof cell === 'object' && 'formula' in cell) {
        const result = Buffer.alloc(8)
        if (typeof cell.formula === 'number') result.writeDoubleLE(cell.formula, 0)
        else result.writeUInt16LE(0xffff, 6)
        const formula = record(0x06, Buffer.concat([words(number, column, 0), result, words(0, 0, 0, 0)]))
        return typeof cell.formula === 'number' ? [formula] : [formula, record(0x207, wide(cell.formula, 2))]
      }
      const value = Buffer.alloc(8)
      value.writeDoubleLE(typeof cell === 'number' ? cell : cell.day, 0)
      return [record(0x203, Buffer.concat([words(number, column, typeof cell === 'number' ? 0 : 1), value]))]
    }),
  )
  const rowRecords = hiddenRows.map((row) => record(0x208, words(row - 1, 0, 5, 255, 0, 0, 0x20, 0)))
  const columnRecords = hiddenColumns.map((column) => record(0x7d, words(column, column, 2048, 0, 1, 0)))
  const merged =
    merges.length === 0
      ? []
      : [
          record(
            0xe5,
            Buffer.concat([words(merges.length), ...merges.map(([top, bottom, left, right]) => words(top - 1, bottom - 1, left, right))]),
          ),
        ]
  return Buffer.concat([globals, begin(16), ...columnRecords, ...rowRecords, ...cells, ...merged, record(0x0a, Buffer.alloc(0))])
}

/** The shared texts, in one record or cut inside of a text, as files of many texts have it. */
function sharedStrings(texts: readonly string[], cut: number | undefined): readonly Buffer[] {
  const counts = Buffer.alloc(8)
  counts.writeUInt32LE(texts.length, 0)
  counts.writeUInt32LE(texts.length, 4)
  const each = texts.map((text) => wide(text, 2))
  const whole = Buffer.concat([counts, ...each])
  if (cut === undefined) return [record(0xfc, whole)]
  const begins = each.map((_, nth) => each.slice(0, nth).reduce((sum, one) => sum + one.length, 8))
  // Where a text goes on, its width is said anew; where one begins, it says so itself.
  const anew = begins.includes(cut) ? Buffer.alloc(0) : Buffer.from([1])
  return [record(0xfc, whole.subarray(0, cut)), record(0x3c, Buffer.concat([anew, whole.subarray(cut)]))]
}

const sector = 512

/** Every stream padded to where no small sectors are used, one after the other. */
function container(streams: ReadonlyMap<string, Buffer>): Uint8Array {
  const padded = [...streams].map(([name, data]) => ({ name, data, size: Math.max(data.length, 4096) }))
  const sectorsOf = (size: number): number => Math.ceil(size / sector)
  const tableSectors = Math.ceil((padded.reduce((sum, { size }) => sum + sectorsOf(size), 0) + 40) / 128)
  const directorySectors = Math.ceil((padded.length + 1) / 4)
  const table: number[] = Array.from({ length: tableSectors }, () => 0xfffffffd)
  const chain = (count: number): number => {
    const start = table.length
    for (let nth = 0; nth < count; nth += 1) table.push(nth === count - 1 ? 0xfffffffe : start + nth + 1)
    return start
  }
  const directoryStart = chain(directorySectors)
  const starts = padded.map(({ size }) => chain(sectorsOf(size)))
  const entry = (name: string, type: number, start: number, size: number): Buffer => {
    const data = Buffer.alloc(128)
    data.write(name, 0, 'utf16le')
    data.writeUInt16LE((name.length + 1) * 2, 64)
    data.writeUInt8(type, 66)
    data.writeUInt32LE(start, 116)
    data.writeUInt32LE(size, 120)
    return data
  }
  const directory = Buffer.alloc(directorySectors * sector)
  Buffer.concat([
    entry('Root Entry', 5, 0xfffffffe, 0),
    ...padded.map(({ name, size }, nth) => entry(name, 2, starts[nth] ?? 0, size)),
  ]).copy(directory)
  const header = Buffer.alloc(sector)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(tableSectors, 44)
  header.writeUInt32LE(directoryStart, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(0xfffffffe, 60)
  header.writeUInt32LE(0xfffffffe, 68)
  for (let nth = 0; nth < 109; nth += 1) header.writeUInt32LE(nth < tableSectors ? nth : 0xffffffff, 76 + nth * 4)
  const places = Buffer.alloc(tableSectors * sector, 0xff)
  for (const [nth, next] of table.entries()) places.writeUInt32LE(next, nth * 4)
  const body = padded.map(({ data, size }) => Buffer.concat([data, Buffer.alloc(sectorsOf(size) * sector - data.length)]))
  return new Uint8Array(Buffer.concat([header, places, directory, ...body]))
}
