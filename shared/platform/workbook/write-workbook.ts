import { writeXlsx } from 'hucre/xlsx'

/** A sheet of a workbook: heads in its first line, which stays in sight. Numbers are numbers, texts stay texts whatever they begin with. */
export type Sheet = {
  readonly name: string
  /** `format`: how numbers of the column are shown, as spreadsheets write it. */
  readonly columns: readonly { readonly title: string; readonly format?: string }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Sheets as an .xlsx file. `at`: the instant that it is dated with. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, at }: { readonly title: string; readonly at: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const bytes = await writeXlsx({
    properties: { title, created: new Date(at), modified: new Date(at) },
    sheets: sheets.map(({ columns, rows }, place) => ({
      name: names[place] ?? '',
      columns: columns.map(({ title: head, format }, column) => ({
        width: widthOf([head, ...rows.map((row) => row[column] ?? '')]),
        ...(format === undefined ? {} : { numFmt: format }),
      })),
      rows: [columns.map(({ title: head }) => head), ...rows.map((row) => [...row])],
      cells: new Map(columns.map(({ title: head }, column) => [`0,${column}`, { value: head, style: { font: { bold: true } } }])),
      freezePane: { rows: 1 },
    })),
  })
  return new Uint8Array(bytes)
}

/** Names of sheets are at most 31 characters, without some signs, and each is there once. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/^'|'$/g, '')
        .trim()
        .slice(0, 31) || '1'
    let unique = plain
    for (let nth = 2; used.has(unique.toLowerCase()); nth += 1) unique = `${plain.slice(0, 28)} ${nth}`
    used.add(unique.toLowerCase())
    return unique
  })
}

/** In characters: what fits most cells, Chinese ones counting double; a long text does not make its column endless. */
function widthOf(values: readonly (string | number)[]): number {
  const widths = values.map((value) => [...String(value)].reduce((sum, letter) => sum + (letter > '\u02ff' ? 2 : 1), 0))
  return Math.min(60, Math.max(8, ...widths.map((width) => width + 2)))
}
