import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Grid, GridRow } from '#shared/platform/workbook/grid.ts'
import { lettersOf } from '#shared/platform/workbook/mark-grid.ts'
import { InvitedRow } from '#shared/talent/domain/invitation.ts'
import type { RosterColumn } from '../domain/columns.ts'
import type { Fault } from '../domain/faults.ts'
import type { Refusal } from '../domain/refusals.ts'
import { type FoundHeads, findHeads, headOf, meaningOf } from './find-heads.ts'
import { readCells } from './read-cells.ts'

/** A member as a row says it; only such a row leads to an invitation. */
export type ReadMember = { readonly name: string; readonly phone: string; readonly row: InvitedRow }

/** A row that holds somebody. `said`: what stands there of name and phone, for the clerk's own eyes. */
export type ReadRow = {
  readonly number: number
  readonly said: Readonly<Partial<Record<RosterColumn, string>>>
} & ({ readonly member: ReadMember; readonly faults?: never } | { readonly faults: readonly [Fault, ...Fault[]]; readonly member?: never })

/** `people`: how many rows hold somebody. `rows` reads them anew whenever it is asked, so that ten thousand are never held at once. */
export type ReadRoster = {
  readonly headRow: number
  readonly people: number
  readonly rows: () => Iterable<ReadRow>
  readonly blank: number
  readonly titleLines: number
}

const mostPeople = 10_000

/**
 * A list of members, row by row: each is a member or says what is wrong with it. Blank lines and lines above the heads are passed over and
 * counted. A table that is no list of members, or that holds identity numbers anywhere, is refused whole (个人信息保护法 6, 19).
 */
export function readRoster(grid: Grid): Result<ReadRoster, Refusal> {
  const heads = findHeads(grid)
  if (!heads.ok) return heads
  const { row: headRow, columns } = heads.value
  const body = grid.rows.filter(({ number, cells }) => number > headRow && cells.length > 0)
  const ids = identityNumbers(grid, heads.value)
  if (ids !== undefined) return fail({ code: 'id-numbers', place: ids })
  const inside = body.filter(({ cells }) => cells.some(({ column }) => columns.has(column)))
  if (inside.length === 0) return fail({ code: 'no-rows' })
  if (inside.length > mostPeople) return fail({ code: 'too-many-rows' })
  const merged = mergedCells(grid, heads.value)
  const last = inside.at(-1)?.number ?? headRow
  return ok({
    headRow,
    people: inside.length,
    rows: () => rowsOf(inside, columns, merged),
    blank: last - headRow - inside.length,
    titleLines: grid.rows.filter(({ number }) => number < headRow).length,
  })
}

/** Row by row; whoever's number stands in an earlier row too is not asked a second time. */
function* rowsOf(rows: readonly GridRow[], columns: FoundHeads['columns'], merged: ReadonlySet<string>): Generator<ReadRow> {
  const first = new Map<string, number>()
  for (const row of rows) {
    const read = rowOf(row, columns, merged)
    const earlier = read.member === undefined ? undefined : first.get(read.member.phone)
    if (read.member !== undefined && earlier === undefined) first.set(read.member.phone, row.number)
    if (earlier === undefined) yield read
    else {
      const cell = cellName(row, columns, 'phone')
      yield { number: row.number, said: read.said, faults: [{ code: 'twice', column: 'phone', cell, row: earlier }] }
    }
  }
}

function rowOf(row: GridRow, columns: FoundHeads['columns'], merged: ReadonlySet<string>): ReadRow {
  const number = row.number
  const { said, values, faults } = readCells(row, columns)
  const whole = wholeRowFaults(row, columns, merged)
  const all = whole.length > 0 ? whole : faults
  const [first, ...rest] = all
  if (first !== undefined) return { number, said, faults: [first, ...rest] }
  const { name, phone, ...more } = values
  return { number, said, member: { name: name ?? '', phone: phone ?? '', row: InvitedRow.parse(more) } }
}

/** What makes the rest of a row not worth judging. */
function wholeRowFaults(row: GridRow, columns: FoundHeads['columns'], merged: ReadonlySet<string>): readonly Fault[] {
  const again = meaningOf(row)
  if (again.size >= 2 && [...again].every(([column, meaning]) => columns.get(column) === meaning)) return [{ code: 'head-again' }]
  if (row.hidden === true) return [{ code: 'hidden-row' }]
  return [...columns].flatMap(([column, meaning]): readonly Fault[] => {
    const cell = `${lettersOf(column)}${row.number}`
    return merged.has(cell) ? [{ code: 'merged', column: meaning, cell }] : []
  })
}

/** The cells of members' columns that are merged with others. Each is named once, however many merges lie over each other. */
function mergedCells({ merges }: Grid, { row: headRow, columns }: FoundHeads): ReadonlySet<string> {
  const cells = new Set<string>()
  for (const column of columns.keys()) {
    const over = merges.filter(({ columns: [left, right] }) => column >= left && column <= right)
    let next = headRow + 1
    for (const { rows } of over.toSorted((one, other) => one.rows[0] - other.rows[0])) {
      const last = Math.min(rows[1], headRow + mostPeople * 2)
      for (next = Math.max(next, rows[0]); next <= last; next += 1) cells.add(`${lettersOf(column)}${next}`)
    }
  }
  return cells
}

const identity: RegExp = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/

/**
 * Where identity numbers stand: in a column that is not a member's, whatever its head, also as numbers whose end a spreadsheet program
 * has lost. In a member's own columns a row says so itself.
 */
function identityNumbers(grid: Grid, { row: headRow, columns }: FoundHeads): string | undefined {
  const headCells = grid.rows.find(({ number }) => number === headRow)
  for (const { number, cells } of grid.rows) {
    if (number <= headRow) continue
    for (const { column, kind, value } of cells) {
      if (columns.has(column)) continue
      const plain = value.normalize('NFKC').replace(/[\s']/g, '')
      const lost = kind === 'number' && /^[1-9]\d{5}(?:19|20)\d{10}$/.test(expanded(plain))
      if (identity.test(plain) || lost) return headCells === undefined ? `${lettersOf(column)}${number}` : headOf(headCells, column)
    }
  }
  return undefined
}

/** `3.30106199001E+17` as the digits that are left of it. */
function expanded(number: string): string {
  return /e/i.test(number) && Number(number) < 1e20 ? String(Number(number)) : number
}

function cellName(row: GridRow, columns: FoundHeads['columns'], wanted: RosterColumn): string {
  const column = [...columns].find(([, meaning]) => meaning === wanted)?.[0] ?? 0
  return `${lettersOf(column)}${row.number}`
}
