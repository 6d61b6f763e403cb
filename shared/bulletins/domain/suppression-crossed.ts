import type { Count } from './cube.ts'
import { rules } from './rules.ts'
import { hidden, isSmall } from './small.ts'

type Crossed = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Rows and columns whose sums are hidden. */
type Untold = { readonly rows: ReadonlySet<string>; readonly columns: ReadonlySet<string> }

/**
 * A table of two cuts as it may be published beside its told sums: only rows and columns whose sum is told. Each small cell is hidden in a
 * rectangle of hidden cells, around which its value can move without changing any sum. A row that no rectangle helps is left out; where
 * that does not help either, so is the whole table.
 */
export function coverSmallCrossings(crossed: Crossed, untold: Untold): ReadonlyMap<string, ReadonlyMap<string, Count>> {
  const grid = gridOf(crossed, untold)
  for (const [row, lines] of grid.cells.entries()) {
    for (const [column, cell] of lines.entries()) {
      if (!isSmall(cell.count)) continue
      cell.gone = true
      if (cover(grid, row, column)) continue
      leaveOut(lines)
      if (!cover(grid, row, column)) return new Map()
    }
  }
  return new Map(
    grid.rows.flatMap((key, row) => {
      const cells = grid.cells[row] ?? []
      if (cells.every(({ floor }) => floor === 0)) return []
      return [[key, new Map(grid.columns.map((column, at) => [column, cells[at]?.gone === false ? cells[at].count : hidden]))]]
    }),
  )
}

/** `floor`: the least that a reader has to reckon with. Who is told which cells are zero knows that a hidden one is not. */
type Cell = { readonly count: number; gone: boolean; floor: 0 | 1 }

/** What is told, and behind it one row and one column for the sum of the rest, of which nothing is told. */
type Grid = { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly cells: readonly (readonly Cell[])[] }

function gridOf(crossed: Crossed, untold: Untold): Grid {
  const rows = [...crossed.keys()].filter((row) => !untold.rows.has(row)).toSorted()
  const columns = [...new Set([...crossed.values()].flatMap((row) => [...row.keys()]))].filter((one) => !untold.columns.has(one)).toSorted()
  const sum = (ofRows: Iterable<string>, ofColumns: Iterable<string>): number =>
    [...ofRows].reduce((all, row) => all + [...ofColumns].reduce((some, column) => some + (crossed.get(row)?.get(column) ?? 0), 0), 0)
  const told = (count: number): Cell => ({ count, gone: false, floor: 1 })
  const rest = (count: number): Cell => ({ count, gone: true, floor: 0 })
  const line = (ofRows: Iterable<string>, cellOf: (count: number) => Cell): readonly Cell[] => [
    ...columns.map((column) => cellOf(sum(ofRows, [column]))),
    ...(untold.columns.size === 0 ? [] : [rest(sum(ofRows, untold.columns))]),
  ]
  return {
    rows,
    columns,
    cells: [...rows.map((row) => line([row], told)), ...(untold.rows.size === 0 ? [] : [line(untold.rows, rest)])],
  }
}

/** Hides the cheapest rectangle that gives a hidden cell room; false when there is none. */
function cover({ cells }: Grid, row: number, column: number): boolean {
  let best: { readonly cost: number; readonly corners: readonly Cell[] } | undefined
  const cell = cells[row]?.[column]
  for (const [otherRow, line] of cells.entries()) {
    for (const [otherColumn, opposite] of line.entries()) {
      const [beside, below] = [cells[row]?.[otherColumn], line[column]]
      if (otherRow === row || otherColumn === column || cell === undefined || beside === undefined || below === undefined) continue
      const corners = [beside, below, opposite]
      if (corners.some(({ count, floor }) => count < floor)) continue
      const up = Math.min(spare(beside), spare(below))
      const down = Math.min(spare(cell), spare(opposite))
      const cost = corners.reduce((sum, corner) => sum + (corner.gone ? 0 : corner.count), 0)
      if (up + down >= rules.leastRoom && (best === undefined || cost < best.cost)) best = { cost, corners }
    }
  }
  for (const corner of best?.corners ?? []) corner.gone = true
  return best !== undefined
}

function spare({ count, floor }: Cell): number {
  return count - floor
}

function leaveOut(line: readonly Cell[]): void {
  for (const cell of line) {
    cell.gone = true
    cell.floor = 0
  }
}
