import { type Counter, type Grid, type GridCell, type GridRow, Refused } from './grid.ts'
import { decoderFor, encoded, encodingOf, type TextEncoding } from './text-encoding.ts'

/** A table as text, cut into records. Places are in bytes; a record ends before its line end. */
export type CsvRecords = {
  readonly encoding: TextEncoding
  readonly bytes: Uint8Array
  readonly separator: number
  readonly records: readonly { readonly fields: readonly string[]; readonly end: number }[]
}

const sign = { quote: 0x22, comma: 0x2c, semicolon: 0x3b, tab: 0x09, feed: 0x0a, turn: 0x0d } as const
/** A field longer than this is a quotation mark that nobody closed. */
const longestField = 20_000

/** A table as text: separated by commas, semicolons or tabs, as the file does it. Throws `Refused`. */
export function readCsv(given: Uint8Array, counter: Counter): Grid {
  const { records } = csvRecords(given, counter)
  const rows = records.flatMap(({ fields }, nth): readonly GridRow[] => {
    const cells = fields.flatMap((field, column): readonly GridCell[] => {
      const value = withoutDisguise(field)
      return value === '' ? [] : [{ column, kind: 'text', value }]
    })
    if (cells.length === 0) return []
    if ((cells.at(-1)?.column ?? 0) >= counter.limits.columns) throw new Refused('too-many-columns')
    cells.forEach(counter.addCell)
    counter.add('rows')
    return [{ number: nth + 1, cells }]
  })
  return { format: 'csv', rows, merges: [], hiddenColumns: new Set() }
}

/** Marks with which people keep spreadsheets from changing a value: `="138…"`, an apostrophe or a tab before it. */
function withoutDisguise(field: string): string {
  // Cut before it is matched: patterns that give spaces back one by one take long for a field of nothing else.
  return field
    .trim()
    .replace(/^="?([^"]*)"?$/, '$1')
    .replace(/^[\t']+/, '')
    .trim()
}

/**
 * The signs that cut a table lie below those of which letters of more bytes are made, in UTF-8 and GB18030 alike: bytes are cut, and
 * fields then decoded.
 */
export function csvRecords(given: Uint8Array, counter: Counter): CsvRecords {
  const encoding = encodingOf(given)
  const bytes = encoding === 'utf-16le' ? encoded(decoderFor(encoding)(given), 'utf-8') : given
  const decode = decoderFor(encoding === 'utf-16le' ? 'utf-8' : encoding)
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(decode(bytes.subarray(start, start + 200)))) throw new Refused('mislabelled')
  const separator = separatorOf(bytes)
  const records: { fields: string[]; end: number }[] = []
  let fields: string[] = []
  for (let at = start; at < bytes.length; ) {
    const field = fieldAt(bytes, at, separator)
    if (field.to - at > longestField) throw new Refused('broken')
    counter.add('fields')
    fields.push(textOf(bytes.subarray(at, field.to), field.quoted, decode))
    at = field.to + 1
    if (bytes[field.to] === separator && field.to < bytes.length - 1) continue
    records.push({ fields, end: field.to })
    fields = []
    if (bytes[field.to] === sign.turn && bytes[at] === sign.feed) at += 1
    counter.add('allRows')
  }
  return { encoding, bytes, separator, records }
}

function fieldAt(bytes: Uint8Array, from: number, separator: number): { readonly to: number; readonly quoted: boolean } {
  const quoted = bytes[from] === sign.quote
  let open = quoted
  for (let at = quoted ? from + 1 : from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (quoted && byte === sign.quote) open = !open
    else if (!open && (byte === separator || byte === sign.feed || byte === sign.turn)) return { to: at, quoted }
  }
  if (open) throw new Refused('broken')
  return { to: bytes.length, quoted }
}

function textOf(field: Uint8Array, quoted: boolean, decode: (bytes: Uint8Array) => string): string {
  if (field.length === 0) return ''
  return quoted
    ? decode(field)
        .replace(/^"|"\s*$/g, '')
        .replaceAll('""', '"')
    : decode(field)
}

/** Whichever of the three the first lines have most of. */
function separatorOf(bytes: Uint8Array): number {
  const counts = new Map<number, number>([
    [sign.comma, 0],
    [sign.tab, 0],
    [sign.semicolon, 0],
  ])
  for (const byte of bytes.subarray(0, 4000)) if (counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? sign.comma
}
