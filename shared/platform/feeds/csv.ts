/** A column of a table: its head, and what a row has there; nothing is an empty cell. */
export type CsvColumn<Row> = { readonly title: string; readonly of: (row: Row) => string | number | undefined }

/**
 * A table as CSV (RFC 4180): with the byte order mark without which Excel takes Chinese for Latin, lines ended by CRLF. Texts that a
 * spreadsheet would take for a formula get an apostrophe before them; numbers are numbers.
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return csvFile(csvLines(headedRows(columns, rows)))
}

type CsvValue = string | number | undefined

/** A file of lines: only its beginning has the mark of its encoding. */
export function csvFile(lines: string): string {
  return `\ufeff${lines}`
}

/** Lines of a file. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** The heads of a table, then its rows. */
export function headedRows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): readonly (readonly CsvValue[])[] {
  return [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => of(row)))]
}

function cell(value: CsvValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What spreadsheets take for the beginning of a formula, in full width too; blanks before it do not hinder them. */
const formula: RegExp = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u
