import type { Table } from '../compiled.ts'
import { none } from '../cube.ts'
import { all } from '../figures.ts'
import type { Issue } from '../issue-among.ts'
import { cutColumns, demandColumns, rowOf } from './cut.ts'
import { makeTable } from './make-table.ts'

/** 分区、县（市）, in the order of their codes, and people who name none. */
export function districtsTable(issue: Issue, withSeekers: boolean): Table {
  const keys = [...issue.cube.coverage.districts, ...(withSeekers ? [none] : []), all]
  const rows = keys.map((key) => ({ key, cells: { district: key, ...rowOf(issue, 'districts', key) } }))
  const recut = keys.filter((key) => issue.previous.recut.has(key) || issue.yearBefore.recut.has(key))
  const refs = Object.fromEntries(recut.map((row, at) => [`district${at}`, { table: 'districts', row, column: 'district' }]))
  const notes = recut.length === 0 ? [] : [{ key: 'recut', refs }]
  return withSeekers
    ? makeTable('districts', { district: 'district', ...cutColumns }, rows, { notes })
    : makeTable('districts', { district: 'district', ...demandColumns }, rows, { notes })
}
