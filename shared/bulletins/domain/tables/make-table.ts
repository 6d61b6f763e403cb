import type { Cell, ColumnKind, Sentence, Table, TableKey } from '../compiled.ts'
import type { SentenceKey } from '../prose/sentences.ts'

/** A note that points to nothing. */
export function note(key: SentenceKey): Sentence {
  return { key, refs: {} }
}

type Columns = Readonly<Record<string, ColumnKind>>

/**
 * A table of columns by key and kind, with a cell for every column in every row: what does not compile is a table with a hole. Cells that
 * have no column are left out.
 */
export function makeTable<const Given extends Columns>(
  key: TableKey,
  columns: Given,
  rows: readonly { readonly key: string; readonly cells: { readonly [Column in keyof Given]: Cell } }[],
  more: { readonly finding?: Sentence | undefined; readonly notes?: readonly Sentence[] } = {},
): Table {
  return {
    key,
    columns: Object.entries(columns).map(([column, kind]) => ({ key: column, kind })),
    rows: rows.map((row) => ({
      key: row.key,
      cells: Object.fromEntries(Object.keys(columns).map((column) => [column, row.cells[column] ?? null])),
    })),
    ...(more.finding === undefined ? {} : { finding: more.finding }),
    notes: [...(more.notes ?? [])],
  }
}
