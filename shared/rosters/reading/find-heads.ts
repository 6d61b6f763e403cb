import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Grid, GridRow } from '#shared/platform/workbook/grid.ts'
import { lettersOf } from '#shared/platform/workbook/mark-grid.ts'
import { type RosterColumn, requiredColumns, rosterColumns, rosterVersion } from '../domain/columns.ts'
import type { Refusal } from '../domain/refusals.ts'
import { heads, idHeads, versionLine } from './heads.ts'
import { bareHead, namesOfHead } from './plain.ts'

export type FoundHeads = { readonly row: number; readonly columns: ReadonlyMap<number, RosterColumn> }

/** Lines above the table that are looked through for its heads. */
const mostTitleLines = 20

/**
 * The row of heads and what its columns mean. Title lines may stand above it. Refused: a template of another version, heads that are
 * missing, in two rows, twice or hidden, and any column of identity numbers.
 */
export function findHeads(grid: Grid): Result<FoundHeads, Refusal> {
  const top = grid.rows.slice(0, mostTitleLines)
  const version = top.flatMap(({ cells }) => cells.flatMap(({ value }) => versionLine.exec(value.normalize('NFKC'))?.[1] ?? []))[0]
  if (version !== undefined && Number(version) !== rosterVersion)
    return fail({ code: 'wrong-version', place: version, expected: [String(rosterVersion)] })
  const row = best(top)
  if (row === undefined || missingIn(meaningOf(row)).length > 0) return fail(withoutHeads(top, row))
  const meaning = meaningOf(row)
  const ids = row.cells.find(({ value }) => idHeads.test(bareHead(value)))
  if (ids !== undefined) return fail({ code: 'id-numbers', place: headOf(row, ids.column) })
  const columns = [...meaning.values()]
  const doubled = rosterColumns.find((column) => columns.filter((one) => one === column).length > 1)
  if (doubled !== undefined) return fail({ code: 'head-twice', place: heads[doubled][0] ?? '' })
  const hidden = [...meaning].find(([column]) => grid.hiddenColumns.has(column))
  if (hidden !== undefined) return fail({ code: 'hidden-column', place: headOf(row, hidden[0]) })
  return ok({ row: row.number, columns: meaning })
}

/** What each column of a row means, were it the heads. */
export function meaningOf({ cells }: Pick<GridRow, 'cells'>): ReadonlyMap<number, RosterColumn> {
  return new Map(
    cells.flatMap(({ column, kind, value }) => {
      const names = kind === 'text' ? namesOfHead(value) : []
      const found = rosterColumns.find((one) => names.some((name) => heads[one].includes(name)))
      return found === undefined ? [] : [[column, found] as const]
    }),
  )
}

function missingIn(meaning: ReadonlyMap<number, RosterColumn>): readonly RosterColumn[] {
  const there = new Set(meaning.values())
  return requiredColumns.filter((column) => !there.has(column))
}

/** The row with the most heads, the upper one of two as good. */
function best(rows: readonly GridRow[]): GridRow | undefined {
  const counted = rows.map((row) => ({ row, count: new Set(meaningOf(row).values()).size }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.row
}

/** Why there are none: they may stand in two rows, or some of them are missing or called something else. */
function withoutHeads(top: readonly GridRow[], row: GridRow | undefined): Refusal {
  for (const [nth, upper] of top.entries()) {
    const lower = top[nth + 1]
    if (lower === undefined) continue
    const both = new Map([...meaningOf(upper), ...meaningOf(lower)])
    const each = [meaningOf(upper).size, meaningOf(lower).size]
    if (missingIn(both).length === 0 && !each.includes(0)) return { code: 'two-headings', place: String(upper.number) }
  }
  const known: ReadonlyMap<number, RosterColumn> = row === undefined ? new Map() : meaningOf(row)
  const found = strangeIn(row, known)
  if (row === undefined || known.size === 0) return { code: 'missing-heads', expected: nameEach(requiredColumns), found }
  return { code: 'lacking-heads', place: String(row.number), expected: nameEach(missingIn(known)), found }
}

function nameEach(columns: readonly RosterColumn[]): string[] {
  return columns.map((column) => heads[column][0] ?? '')
}

/** What stands in a row beside the heads that are known. It is told back only where it can be a head: a row of people is not. */
function strangeIn(row: GridRow | undefined, known: ReadonlyMap<number, RosterColumn>): string[] {
  const cells = row?.cells ?? []
  if (cells.some(({ kind, value }) => kind !== 'text' || /\d{7,}/.test(value))) return []
  return cells
    .filter(({ column }) => !known.has(column))
    .map(({ value }) => value.trim().slice(0, 20))
    .filter((value) => value !== '')
    .slice(0, 12)
}

/** A column by its letters and its head. */
export function headOf({ cells }: GridRow, column: number): string {
  return `${lettersOf(column)} ${cells.find((cell) => cell.column === column)?.value.slice(0, 20) ?? ''}`.trim()
}
