import type { Cell, ColumnKind, Compiled, Sentence, Table } from './compiled.ts'
import type { Period } from './period.ts'
import type { SeriesKind } from './series.ts'

/** 技能人才岗位需求公报 … */
export function seriesName(series: SeriesKind): string {
  throw new Error(series)
}

/** `2026年第二季度`, `second quarter of 2026`. */
export function periodText(period: Period): string {
  throw new Error(period)
}

/** The name of an issue: period and series. */
export function issueTitle({ period, series }: Pick<Compiled, 'series' | 'period'>): string {
  throw new Error(`${series} ${period}`)
}

/** What stands above a table. */
export function tableTitle(key: Table['key']): string {
  throw new Error(key)
}

/** The head of a column. */
export function columnTitle(table: Pick<Table, 'key'>, column: Table['columns'][number]): string {
  throw new Error(`${table.key} ${column.key}`)
}

/** A cell as readers see it: rounded, with sign or unit, codes by their names, `—` for none and `*` for hidden. */
export function cellText(kind: ColumnKind, cell: Cell | undefined): string {
  throw new Error(`${kind} ${String(cell)}`)
}

/** A sentence with the cells that it points to. */
export function sentenceText(compiled: Compiled, sentence: Sentence): string {
  throw new Error(`${compiled.period} ${sentence.key}`)
}
