import type { Column, Compiled, Table, TableKey } from '../domain/compiled.ts'
import type { titleTexts } from '../domain/texts.ts'
import { columnTitle } from '../domain/wording.ts'

/** The parts of a bulletin, each with its tables, in the order they are read. How the ranks moved is told in words; its table and that of the classes are among the files. */
export const parts = [
  { key: 'overall', tables: ['overall', 'trend'] },
  { key: 'occupations', tables: ['topShortage', 'occupations', 'dropped', 'topSurplus'] },
  { key: 'levels', tables: ['levels', 'levelRatios'] },
  { key: 'ages', tables: ['ages'] },
  { key: 'clusters', tables: ['clusters', 'clusterDistricts'] },
  { key: 'districts', tables: ['districts'] },
  { key: 'pay', tables: ['pay'] },
  { key: 'firms', tables: ['firms'] },
  { key: 'fairs', tables: ['fairTotals', 'fairConversion', 'fairs'] },
  { key: 'coverage', tables: ['coverage'] },
] as const satisfies readonly { readonly key: keyof typeof titleTexts.sections; readonly tables: readonly TableKey[] }[]

/** Columns that stand on the page of a bulletin; the page of a table and the files have all of them. Not named: all. */
const mainColumns: Partial<Record<TableKey, readonly string[]>> = {
  occupations: ['rank', 'occupation', 'movement', 'demand', 'demandChange', 'seekers', 'gap', 'ratio', 'districts'],
  topSurplus: ['rank', 'occupation', 'demand', 'seekers', 'figure'],
  levels: ['level', 'demand', 'demandShare', 'seekers', 'seekersShare'],
  levelRatios: ['level', 'ratio', 'ratioChange', 'r1', 'r2'],
  ages: ['ageBand', 'seekers', 'seekersShare', 'seekersPoints'],
  clusters: ['cluster', 'demand', 'demandChange', 'seekers', 'ratio', 'ratioChange'],
  districts: ['district', 'demand', 'demandChange', 'seekers', 'ratio', 'ratioChange'],
  pay: ['occupation', 'level', 'p25', 'p50', 'p75'],
  fairTotals: ['item', 'value', 'change', 'yearChange'],
  fairConversion: ['item', 'share', 'points'],
  fairs: ['fair', 'on', 'headcount', 'arrivals', 'signings', 'signingShare'],
}

/** Rows that stand there. */
const mainRows: Partial<Record<TableKey, number>> = { occupations: 10, topSurplus: 6, dropped: 6, fairs: 4 }

export type ShownTable = {
  readonly table: Table
  readonly columns: readonly (Column & { readonly title: string })[]
  readonly rows: Table['rows']
  /** Whether the table has columns or rows beside those. */
  readonly cut: boolean
}

/** Of a table what a page shows: the main part of it, or the `whole`. */
export function shownTable(table: Table, whole: boolean): ShownTable {
  const main = whole ? undefined : mainColumns[table.key]
  const rows = table.rows.slice(0, whole ? undefined : mainRows[table.key])
  // Comparisons with an issue that is not there are a column of dashes.
  const told = (key: string): boolean => whole || rows.some(({ cells }) => cells[key] !== null)
  const columns = table.columns
    .filter(({ key }) => (main?.includes(key) ?? true) && told(key))
    .map((column) => ({ ...column, title: columnTitle(table, column) }))
  return { table, columns, rows, cut: rows.length < table.rows.length || (main !== undefined && main.length < table.columns.length) }
}

/** The tables of a bulletin that stand by themselves, by their number in it. The ratio of all stands among the other figures of all. */
export function numbered({ tables }: Pick<Compiled, 'tables'>): ReadonlyMap<TableKey, number> {
  const order: readonly TableKey[] = parts.flatMap(({ tables: keys }): readonly TableKey[] => keys)
  const there = order.filter((key) => tables.some((table) => table.key === key && table.rows.length > 0))
  return new Map(there.map((key, place) => [key, place + 1]))
}
