import { csvFile, csvLines, csvOf, headedRows } from '#shared/platform/feeds/csv.ts'
import type { Compiled, Table, TableKey } from '../domain/compiled.ts'
import { issueTitle, tableTitle } from '../domain/wording.ts'
import { fileColumns, marksNote, provenance } from './file-cell.ts'

/** One table as CSV: heads in its first line, a row a line, and nothing else. */
function tableCsv(table: Table): string {
  return csvOf(fileColumns(table), table.rows)
}

/** A whole issue in one CSV file that reads from top to bottom in a spreadsheet: what it is, then each table under its name. */
function bulletinCsv(compiled: Compiled): string {
  const head = lines([[issueTitle(compiled)], ...provenance(compiled), [marksNote()]])
  const tables = compiled.tables.map(
    (table) => `\r\n${lines([[tableTitle(table.key)]])}${csvLines(headedRows(fileColumns(table), table.rows))}`,
  )
  return csvFile(`${head}${tables.join('')}`)
}

/** The CSV of the issue, or of one of its tables; undefined for a table that it does not have. */
export function csvFor(compiled: Compiled, key: TableKey | undefined): string | undefined {
  if (key === undefined) return bulletinCsv(compiled)
  const table = compiled.tables.find((one) => one.key === key)
  return table === undefined ? undefined : tableCsv(table)
}

/** Lines of a name and what is said of it. */
function lines(rows: readonly (readonly string[])[]): string {
  return csvLines(rows.map(([name = '', value = '']) => [name, value]))
}
