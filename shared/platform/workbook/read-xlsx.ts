import { type Counter, type Grid, type GridCell, type GridRow, type Merge, Refused } from './grid.ts'
import { dayOfSerial, isDateFormat } from './number-formats.ts'
import { attribute, plainText, scanXml, type XmlTold } from './scan-xml.ts'
import { unpackText } from './unpack.ts'
import { type ZipPart, zipDirectory } from './zip-directory.ts'

/** A workbook's parts, and which of them hold what is read. */
export type XlsxParts = {
  readonly parts: readonly ZipPart[]
  readonly sheetPart: ZipPart
  readonly sheetName: string
  readonly strings?: ZipPart
  readonly styles?: ZipPart
  readonly from1904: boolean
}

/**
 * The first sheet in sight of an .xlsx file. Only a row's cells and the shared texts are in memory at a time; what is not this sheet is
 * never unpacked. Throws `Refused`.
 */
export async function readXlsx(bytes: Uint8Array, counter: Counter): Promise<Grid> {
  const found = await xlsxParts(bytes, counter)
  const strings = found.strings === undefined ? [] : await sharedStrings(bytes, found.strings, counter)
  const dates = found.styles === undefined ? [] : await dateStyles(bytes, found.styles, counter)
  const sheet = sheetReader({ strings, dates, from1904: found.from1904 }, counter)
  await scanXml(unpackText(bytes, found.sheetPart, counter), counter, sheet.told)
  return { format: 'xlsx', sheet: found.sheetName, ...sheet.read() }
}

/** Where things are in the file, and the refusal of what a roster never holds. */
export async function xlsxParts(bytes: Uint8Array, counter: Counter): Promise<XlsxParts> {
  const parts = zipDirectory(bytes, counter.limits)
  const part = (name: string): ZipPart | undefined => parts.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (parts.some(({ name }) => /vbaProject|\/macrosheets\//i.test(name))) throw new Refused('macros')
  if (parts.some(({ name }) => /\/externalLinks\//i.test(name))) throw new Refused('external-links')
  const root = await relations(bytes, part('_rels/.rels'), counter)
  const bookName = root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const book = part(bookName)
  // A zip file without a workbook is some other kind of file.
  if (book === undefined) throw new Refused('mislabelled')
  const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1)
  const links = await relations(bytes, part(`${folder}_rels/${bookName.slice(folder.length)}.rels`), counter, folder)
  const { sheets, from1904 } = await workbook(bytes, book, counter)
  const sheet = sheets.find(({ hidden }) => !hidden)
  const sheetPart = part(links.find(({ id }) => id === sheet?.link)?.target ?? '')
  if (sheet === undefined || sheetPart === undefined) throw new Refused('broken')
  const of = (kind: string): ZipPart | undefined => part(links.find(({ type }) => type.endsWith(kind))?.target ?? '')
  const [strings, styles] = [of('/sharedStrings'), of('/styles')]
  return {
    parts,
    sheetPart,
    sheetName: sheet.name,
    from1904,
    ...(strings === undefined ? {} : { strings }),
    ...(styles === undefined ? {} : { styles }),
  }
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

async function relations(bytes: Uint8Array, part: ZipPart | undefined, counter: Counter, folder = ''): Promise<readonly Relation[]> {
  const found: Relation[] = []
  if (part === undefined) return found
  await scanXml(unpackText(bytes, part, counter), counter, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      counter.add('listed')
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        target: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
      })
    },
  })
  return found
}

type SheetEntry = { readonly name: string; readonly link: string; readonly hidden: boolean }

async function workbook(
  bytes: Uint8Array,
  part: ZipPart,
  counter: Counter,
): Promise<{ readonly sheets: readonly SheetEntry[]; readonly from1904: boolean }> {
  const sheets: SheetEntry[] = []
  let from1904 = false
  await scanXml(unpackText(bytes, part, counter), counter, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attribute(attributes, 'date1904'))
      if (name !== 'sheet') return
      counter.add('listed')
      const link = /\s[\w]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''
      sheets.push({ name: attribute(attributes, 'name') ?? '', link, hidden: /idden/.test(attribute(attributes, 'state') ?? '') })
    },
  })
  return { sheets, from1904 }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

async function sharedStrings(bytes: Uint8Array, part: ZipPart, counter: Counter): Promise<readonly string[]> {
  const strings: string[] = []
  let item: string[] | undefined
  let inText = false
  let inPhonetic = false
  await scanXml(unpackText(bytes, part, counter), counter, {
    open: (name) => {
      if (name === 'si') item = []
      inText ||= name === 't'
      inPhonetic ||= name === 'rPh'
    },
    text: (text) => {
      if (!inText || inPhonetic || item === undefined) return
      counter.add('text', text.length)
      item.push(text)
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name !== 'si' || item === undefined) return
      counter.add('texts')
      strings.push(cellText(item.join('')))
      item = undefined
    },
  })
  return strings
}

/** Of each style by its number: whether it shows a date. */
async function dateStyles(bytes: Uint8Array, part: ZipPart, counter: Counter): Promise<readonly boolean[]> {
  const codes = new Map<number, string>()
  const dates: boolean[] = []
  let inCells = false
  await scanXml(unpackText(bytes, part, counter), counter, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      counter.add('listed')
      const id = Number(attribute(attributes, 'numFmtId') ?? '0')
      dates.push(isDateFormat(id, codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

type Meaning = { readonly strings: readonly string[]; readonly dates: readonly boolean[]; readonly from1904: boolean }
type Sheet = Pick<Grid, 'rows' | 'merges' | 'hiddenColumns'>
type Open = { column: number; type: string; date: boolean; formula: boolean; value: string }

/** Hears a sheet's XML and keeps its rows. */
function sheetReader(meaning: Meaning, counter: Counter): { readonly told: XmlTold; readonly read: () => Sheet } {
  const rows: GridRow[] = []
  const merges: Merge[] = []
  const hiddenColumns = new Set<number>()
  let number = 0
  let hidden = false
  let cells: GridCell[] = []
  let cell: Open | undefined
  let inValue = false
  let inPhonetic = false
  const told: XmlTold = {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          number = rowAfter(number, attribute(attributes, 'r'), counter.limits.lastRow)
          hidden = isOn(attribute(attributes, 'hidden'))
          cells = []
          counter.add('allRows')
          break
        case 'c':
          cell = {
            column: columnOf(attribute(attributes, 'r')) ?? (cells.at(-1)?.column ?? -1) + 1,
            type: attribute(attributes, 't') ?? 'n',
            date: meaning.dates[Number(attribute(attributes, 's') ?? '0')] === true,
            formula: false,
            value: '',
          }
          break
        case 'f':
          if (cell !== undefined) cell.formula = true
          break
        case 'v':
        case 't':
          inValue = cell !== undefined
          break
        case 'rPh':
          inPhonetic = true
          break
        case 'col':
          if (isOn(attribute(attributes, 'hidden'))) hide(hiddenColumns, attributes, counter.limits.columns)
          break
        case 'mergeCell':
          counter.add('merges')
          merges.push(...mergeOf(attribute(attributes, 'ref')))
          break
      }
    },
    text: (text) => {
      if (!inValue || inPhonetic || cell === undefined) return
      counter.add('text', text.length)
      cell.value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'rPh') inPhonetic = false
      if (name === 'c' && cell !== undefined) {
        const read = cellOf(cell, meaning, counter.limits.columns)
        if (read !== undefined) {
          counter.addCell(read)
          cells.push(read)
        }
        if (cells.length > counter.limits.columns) throw new Refused('too-many-columns')
        cell = undefined
      }
      if (name !== 'row' || cells.length === 0) return
      counter.add('rows')
      rows.push({ number, ...(hidden ? { hidden: true as const } : {}), cells })
    },
  }
  return { told, read: () => ({ rows, merges, hiddenColumns }) }
}

/** Rows follow each other: whatever else their numbers say is no file of a program. */
function rowAfter(before: number, stated: string | undefined, last: number): number {
  const number = stated === undefined ? before + 1 : Number(stated)
  if (!Number.isInteger(number) || number <= before || number > last) throw new Refused('broken')
  return number
}

function hide(columns: Set<number>, attributes: string, most: number): void {
  const last = Math.min(Number(attribute(attributes, 'max')), most)
  for (let column = Math.max(1, Number(attribute(attributes, 'min'))); column <= last; column += 1) columns.add(column - 1)
}

function cellOf({ column, type, date, formula, value: raw }: Open, { strings, from1904 }: Meaning, columns: number): GridCell | undefined {
  const more = formula ? { formula: true as const } : {}
  if (raw === '' || column >= columns) {
    if (raw.trim() !== '') throw new Refused('too-many-columns')
    return undefined
  }
  switch (type) {
    case 's':
      return filled({ column, kind: 'text', value: strings[Number(raw)] ?? '', ...more })
    case 'str':
    case 'inlineStr':
      return filled({ column, kind: 'text', value: cellText(raw), ...more })
    case 'b':
      return { column, kind: 'boolean', value: raw, ...more }
    case 'e':
      return { column, kind: 'error', value: plainText(raw), ...more }
    case 'd':
      return { column, kind: 'date', value: raw.slice(0, 10), ...more }
  }
  const day = date ? dayOfSerial(Number(raw), from1904) : undefined
  return day === undefined ? { column, kind: 'number', value: raw.trim(), ...more } : { column, kind: 'date', value: day, ...more }
}

function filled(cell: GridCell): GridCell | undefined {
  return cell.value.trim() === '' ? undefined : cell
}

/** `B12` → 1. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference ?? '')?.[0].toUpperCase()
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function mergeOf(reference: string | undefined): readonly Merge[] {
  const [from = '', to = from] = (reference ?? '').split(':')
  const [first, last] = [columnOf(from), columnOf(to)]
  const [top, bottom] = [from, to].map((corner) => Number(/\d+$/.exec(corner)?.[0]))
  if (first === undefined || last === undefined || top === undefined || bottom === undefined) return []
  return [{ rows: [top, bottom], columns: [first, last] }]
}

/** Signs that XML cannot hold stand in it as `_x000D_`. */
function cellText(text: string): string {
  return plainText(text).replaceAll(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
