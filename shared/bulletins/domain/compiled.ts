import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { Coverage, Hidden } from './cube.ts'
import { Period } from './period.ts'
import { SeriesKind } from './series.ts'

/**
 * What a column holds. Numbers are kept unrounded and rounded when they are shown.
 * `count` whole number; `difference` of two counts (+12); `change` of a count as a part of the earlier one (0.05 is +5 %); `share` part of a
 * whole (0.4 is 40 %); `points` difference of two shares (0.012 is +1.2 百分点); `ratio` 求人倍率; `ratioChange` difference of two ratios;
 * `fen` pay in 分; `rank` from 1; `movement` places gained since the last issue, `new` for who was not ranked; the others are codes:
 * `occupation`, `level`, `ageBand`, `district`, `cluster` (`none`, `other`, `all` beside them), `districts` a list; `period`; `item` a row named in the texts;
 * `date` a civil date, `fair` the name of a fair, whose code is the key of the row.
 */
const columnKinds = [
  'rank',
  'movement',
  'count',
  'difference',
  'change',
  'share',
  'points',
  'ratio',
  'ratioChange',
  'fen',
  'occupation',
  'level',
  'ageBand',
  'district',
  'cluster',
  'districts',
  'period',
  'item',
  'date',
  'fair',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** `null`: there is no such number (no earlier issue, nothing to divide by). */
export const Cell = z.union([z.number(), z.string(), z.array(z.string()), z.null(), Hidden])
export type Cell = z.infer<typeof Cell>

/** Where a number of a sentence stands. */
export const Ref = z.strictObject({ table: z.string(), row: z.string(), column: z.string() })
export type Ref = z.infer<typeof Ref>

/** A sentence without numbers of its own: which one (see sentences.ts), and the cells that it tells. */
export const Sentence = z.strictObject({ key: z.string(), refs: z.record(z.string(), Ref) })
export type Sentence = z.infer<typeof Sentence>

export const tableKeys = [
  'overall',
  'overallRatio',
  'trend',
  'occupations',
  'dropped',
  'movements',
  'classes',
  'topShortage',
  'topSurplus',
  'levels',
  'levelRatios',
  'ages',
  'clusters',
  'clusterDistricts',
  'districts',
  'pay',
  'firms',
  'fairTotals',
  'fairConversion',
  'fairs',
  'coverage',
] as const
export type TableKey = (typeof tableKeys)[number]

export const Column = z.strictObject({ key: z.string(), kind: z.enum(columnKinds) })
export type Column = z.infer<typeof Column>

/** The first column names the row. A row's key is its code, so that sentences and charts find it whatever its place. */
export const Table = z.strictObject({
  key: z.enum(tableKeys),
  columns: z.array(Column),
  rows: z.array(z.strictObject({ key: z.string(), cells: z.record(z.string(), Cell) })),
  /** What the table shows, for the title of its chart. */
  finding: Sentence.optional(),
  notes: z.array(Sentence),
})
export type Table = z.infer<typeof Table>

/** An issue: all its tables and sentences, in no language yet. */
export const Compiled = z.strictObject({
  format: z.literal(1),
  /** The edition of the method, see method.ts. */
  method: z.string(),
  series: SeriesKind,
  park: z.strictObject({ id: idOf('organisation'), name: z.string() }),
  period: Period,
  coverage: Coverage,
  cutOff: z.iso.datetime(),
  /** The finding that stands in the title line. */
  headline: Sentence,
  findings: z.array(Sentence),
  tables: z.array(Table),
  /** What holds for the whole issue: a first one, a missing quarter, what the registry does not know. */
  notes: z.array(Sentence),
})
export type Compiled = z.infer<typeof Compiled>

/** The table of a key; undefined where the series has none. */
export function tableOf(compiled: { readonly tables: readonly Table[] }, key: TableKey): Table | undefined {
  return compiled.tables.find((table) => table.key === key)
}

/** The cell that a reference points to; undefined for none, which in a compiled issue is a bug. */
export function cellAt(compiled: { readonly tables: readonly Table[] }, { table, row, column }: Ref): Cell | undefined {
  return compiled.tables.find(({ key }) => key === table)?.rows.find(({ key }) => key === row)?.cells[column]
}
