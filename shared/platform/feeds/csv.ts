/** A column of a table: its head, and what a row has there; nothing is an empty cell. */
export type CsvColumn<Row> = { readonly title: string; readonly of: (row: Row) => string | number | undefined }

/**
 * A table as CSV (RFC 4180): with the byte order mark without which Excel takes Chinese for Latin, lines ended by CRLF. Texts that a
 * spreadsheet would take for a formula get an apostrophe before them; numbers are numbers.
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => cell(title)), ...rows.map((row) => columns.map((column) => cell(column.of(row))))]
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What spreadsheets take for the beginning of a formula, in full width too; blanks before it do not hinder them. */
const formula: RegExp = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u
