import { type Cell, cellAt, type Ref, type Sentence, type Table, type TableKey } from '../compiled.ts'
import type { SentenceKey } from './sentences.ts'

/** Makes sentences about tables that are finished. */
export type Teller = {
  /** A sentence that points to these cells; none where one of them has nothing to tell. */
  readonly tell: (key: SentenceKey, refs: Readonly<Record<string, Ref>>) => readonly Sentence[]
  /** Those of the refs whose cells have something to tell. */
  readonly told: (refs: Readonly<Record<string, Ref>>) => Readonly<Record<string, Ref>>
  /** The rows of a table with a number in a column, in the table's order; without rows named in `but`. */
  readonly rows: (table: TableKey, column: string, but?: readonly string[]) => readonly { readonly key: string; readonly value: number }[]
  /** Whether a number of that column is hidden. */
  readonly hides: (table: TableKey, column: string, but?: readonly string[]) => boolean
}

export function tellerOf(tables: readonly Table[]): Teller {
  const isTold = (ref: Ref): boolean => hasText(cellAt({ tables }, ref))
  return {
    tell: (key, refs) => (Object.values(refs).every(isTold) ? [{ key, refs }] : []),
    told: (refs) => Object.fromEntries(Object.entries(refs).filter(([, ref]) => isTold(ref))),
    rows: (key, column, but = []) =>
      (tables.find((table) => table.key === key)?.rows ?? []).flatMap((row) => {
        const value = row.cells[column]
        return typeof value === 'number' && !but.includes(row.key) ? [{ key: row.key, value }] : []
      }),
    hides: (key, column, but = []) =>
      (tables.find((table) => table.key === key)?.rows ?? []).some((row) => {
        const value = row.cells[column]
        return typeof value === 'object' && value !== null && !Array.isArray(value) && !but.includes(row.key)
      }),
  }
}

/** `at('overall', 'demand', 'value')`. */
export function at(table: TableKey, row: string, column: string): Ref {
  return { table, row, column }
}

/** The row with the largest number of a column; the first of equals. */
export function largest<Row extends { readonly value: number }>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best === undefined || row.value > best.value ? row : best), undefined)
}

function hasText(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || typeof cell === 'string' || (Array.isArray(cell) && cell.length > 0)
}
