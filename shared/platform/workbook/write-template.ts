import { writeXlsx } from 'hucre/xlsx'
import { lettersOf } from './mark-grid.ts'

/** A sheet to be filled in: a line above the heads, columns that keep what is typed as text, and those that take one of a few. */
export type Template = {
  readonly name: string
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly oneOf?: readonly string[] }[]
  /** Rows that are prepared. */
  readonly rows: number
  /** A second sheet that says how. */
  readonly guide: { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** A sheet to be filled in, as an .xlsx file. `at`: the instant that it is dated with. */
export async function writeTemplate(
  { name, title, columns, rows, guide }: Template,
  { at }: { readonly at: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const bold = { font: { bold: true } }
  const [titleLine, heads] = [0, 1]
  const bytes = await writeXlsx({
    properties: { title, created: new Date(at), modified: new Date(at) },
    sheets: [
      {
        name,
        columns: columns.map(() => ({ width: 20, numFmt: '@' })),
        rows: [[title], columns.map((column) => column.title)],
        cells: new Map([
          [`${titleLine},0`, { value: title, style: bold }],
          ...columns.map((column, nth) => [`${heads},${nth}`, { value: column.title, style: bold }] as const),
        ]),
        dataValidations: columns.flatMap(({ oneOf }, nth) =>
          oneOf === undefined
            ? []
            : [
                {
                  type: 'list' as const,
                  values: [...oneOf],
                  allowBlank: true,
                  showErrorMessage: true,
                  range: `${lettersOf(nth)}${heads + 2}:${lettersOf(nth)}${heads + 1 + rows}`,
                },
              ],
        ),
        freezePane: { rows: heads + 1 },
      },
      {
        name: guide.name,
        columns: guide.columns.map((_, nth) => ({ width: nth === guide.columns.length - 1 ? 60 : 12 })),
        rows: [[...guide.columns], ...guide.rows.map((row) => [...row])],
      },
    ],
  })
  return new Uint8Array(bytes)
}
