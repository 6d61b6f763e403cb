import type { ColumnKind, Compiled, Table, TableKey } from '../domain/compiled.ts'
import { cellText } from '../domain/wording.ts'

export type Row = Table['rows'][number]

/** A number that is told; undefined for what is hidden, or is none. */
export function numberAt(row: Row | undefined, column: string): number | undefined {
  const cell = row?.cells[column]
  return typeof cell === 'number' ? cell : undefined
}

/** A cell as readers see it. */
export function textAt(table: Table, row: Row | undefined, column: string): string {
  const kind = table.columns.find(({ key }) => key === column)?.kind
  if (kind === undefined) throw new Error(`the table ${table.key} has no column ${column}`)
  return cellText(kind, row?.cells[column])
}

/** What a row is called: its code's name. */
export function rowName(table: Table, row: Row): string {
  const naming = table.columns.find(({ kind }) => namingKinds.has(kind))
  return naming === undefined ? row.key : cellText(naming.kind, row.cells[naming.key])
}

/** The row of the same key in another table. */
export function rowIn(compiled: Pick<Compiled, 'tables'>, table: TableKey, key: string): Row | undefined {
  return compiled.tables.find((one) => one.key === table)?.rows.find((row) => row.key === key)
}

export function hasColumn(table: Table, column: string): boolean {
  return table.columns.some(({ key }) => key === column)
}

/** Columns that name a row. */
export const namingKinds: ReadonlySet<ColumnKind> = new Set([
  'occupation',
  'level',
  'ageBand',
  'district',
  'cluster',
  'period',
  'item',
  'fair',
])
