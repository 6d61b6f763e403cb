import type { Child } from 'hono/jsx'
import { GroupedBars } from '#shared/platform/pages/charts/grouped-bars.tsx'
import { HeatTable } from '#shared/platform/pages/charts/heat-table.tsx'
import { Ranges } from '#shared/platform/pages/charts/ranges.tsx'
import { RankedBars } from '#shared/platform/pages/charts/ranked-bars.tsx'
import { RatioLine } from '#shared/platform/pages/charts/ratio-line.tsx'
import type { Compiled, Table, TableKey } from '../domain/compiled.ts'
import { none, other } from '../domain/cube.ts'
import { cellText, columnTitle, periodText, tableTitle } from '../domain/wording.ts'
import { hasColumn, numberAt, type Row, rowIn, rowName, textAt } from './cells.ts'
import { texts } from './texts.ts'

export type Drawn = { readonly compiled: Compiled; readonly table: Table }

/** The chart of a table; tables without one are read as they are. */
export const charts: Partial<Record<TableKey, (drawn: Drawn) => Child>> = {
  trend: Trend,
  topShortage: Top,
  occupations: Ranking,
  levels: BothSides,
  ages: BothSides,
  clusters: BothSides,
  districts: ByDistrict,
  pay: Pay,
}

/** Rows that a chart shows; the table below has all. */
const mostDrawn: number = 10
const mostRanges: number = 6

/** 求人倍率 over the last eight periods; where only demand is told, demand. */
function Trend({ compiled, table }: Drawn): Child {
  const column = hasColumn(table, 'ratio') ? 'ratio' : 'demand'
  let year = ''
  const points = table.rows.map((row) => {
    const begins = row.key.slice(0, 4) !== year
    year = row.key.slice(0, 4)
    const value = numberAt(row, column)
    return {
      name: row.key.slice(5),
      ...(begins ? { under: year } : {}),
      value,
      text: value === undefined ? texts.none : textAt(table, row, column),
    }
  })
  // One point is no course.
  if (points.filter(({ value }) => value !== undefined).length < 2) return null
  return (
    <RatioLine
      label={texts.chart.line(periodText(compiled.period))}
      points={points}
      {...(column === 'ratio' ? { mark: { value: 1, text: texts.even } } : {})}
    />
  )
}

/** The occupations that lack most, with how they moved. */
function Top({ compiled, table }: Drawn): Child {
  if (table.rows.length === 0) return null
  return (
    <RankedBars
      label={rankingLabel(compiled, table)}
      rows={table.rows.slice(0, mostDrawn).map((row) => ranked(compiled, table, row, 'figure'))}
    />
  )
}

/** The ranking itself, where no list of the ten at its head stands beside it. */
function Ranking({ compiled, table }: Drawn): Child {
  if (compiled.tables.some(({ key }) => key === 'topShortage')) return null
  const column = hasColumn(table, 'gap') ? 'gap' : 'demand'
  const rows = table.rows.filter((row) => numberAt(row, 'rank') !== undefined).slice(0, mostDrawn)
  if (rows.length === 0) return null
  return <RankedBars label={rankingLabel(compiled, table)} rows={rows.map((row) => ranked(compiled, table, row, column))} />
}

function ranked(compiled: Compiled, table: Table, row: Row, column: string) {
  const movement = rowIn(compiled, 'occupations', row.key)?.cells.movement
  return {
    rank: textAt(table, row, 'rank'),
    name: rowName(table, row),
    ...(typeof movement === 'number' || typeof movement === 'string' ? { movement: moved(movement) } : {}),
    value: numberAt(row, column),
    text: textAt(table, row, column),
  }
}

/** Places gained or lost as an arrow; the words stand in the table. */
function moved(movement: number | string): { readonly text: string; readonly fresh: boolean } {
  if (typeof movement === 'string') return { text: cellText('movement', movement), fresh: true }
  return { text: movement === 0 ? '=' : `${movement > 0 ? '↑' : '↓'}${Math.abs(movement)}`, fresh: false }
}

/** Rows that are others taken together, or the rest, which would dwarf them: the table has these. */
const notDrawn: ReadonlySet<string> = new Set(['all', 'stated', 'highSkilled', none, other])

/** Demand beside supply, with the ratio of both where it is told. */
function BothSides({ compiled, table }: Drawn): Child {
  const sides = table.columns.filter(({ key }) => key === 'demand' || key === 'seekers')
  const ratios = compiled.tables.find(({ key }) => key === (table.key === 'levels' ? 'levelRatios' : table.key))
  const ratio = ratios !== undefined && hasColumn(ratios, 'ratio') ? ratios : undefined
  const rows = table.rows.filter((row) => !notDrawn.has(row.key) && sides.some(({ key }) => (numberAt(row, key) ?? 0) > 0))
  if (rows.length === 0) return null
  return (
    <GroupedBars
      id={table.key}
      label={texts.chart.bars(tableTitle(table.key), periodText(compiled.period))}
      series={sides.map((column) => columnTitle(table, column))}
      {...(ratio === undefined ? {} : { remarks: texts.ratio })}
      groups={rows.map((row) => ({
        name: rowName(table, row),
        bars: sides.map(({ key }) => ({ value: numberAt(row, key), text: textAt(table, row, key) })),
        ...(ratio === undefined ? {} : { remark: textAt(ratio, rowIn(compiled, ratio.key, row.key), 'ratio') }),
      }))}
    />
  )
}

/** Where the crossed table is, it shows the districts already. */
function ByDistrict(drawn: Drawn): Child {
  return drawn.compiled.tables.some(({ key }) => key === 'clusterDistricts') ? null : BothSides(drawn)
}

/** The table with the rows that its chart shows, where these are not its first: of pay the occupations that are wanted most, whatever level is asked. */
export function drawnOf({ compiled, table }: Drawn): Table {
  if (table.key !== 'pay') return table
  const demand = ({ cells }: Row): number => numberAt(rowIn(compiled, 'occupations', String(cells.occupation)), 'demand') ?? 0
  const rows = table.rows.filter(({ cells }) => cells.level === 'all').toSorted((a, b) => demand(b) - demand(a))
  return { ...table, rows: rows.slice(0, mostRanges) }
}

/** Pay in the occupations that are wanted most. */
function Pay({ compiled, table }: Drawn): Child {
  const { rows } = drawnOf({ compiled, table })
  if (rows.length === 0) return null
  return (
    <Ranges
      label={texts.chart.ranges(periodText(compiled.period))}
      rows={rows.map((row) => {
        const [low, middle, high] = ['p25', 'p50', 'p75'].map((key) => numberAt(row, key))
        const range = low === undefined || middle === undefined || high === undefined ? {} : { range: { low, middle, high } }
        return { name: rowName(table, row), ...range, text: texts.median(textAt(table, row, 'p50')) }
      })}
      scaleText={(fen) => cellText('count', fen / 100)}
    />
  )
}

/** 求人倍率 from which on a cell is a shade darker. */
const shades = [0.5, 1, 1.5, 2] as const

/** A table of two cuts, shaded: it is its own chart. */
export function Crossed({ table, caption }: Drawn & { readonly caption: string }): Child {
  const [first, ...columns] = table.columns
  return (
    <HeatTable
      caption={caption}
      rowsName={first === undefined ? '' : columnTitle(table, first)}
      columns={columns.map((column) => columnTitle(table, column))}
      rows={table.rows.map((row) => ({
        name: rowName(table, row),
        cells: columns.map(({ key }) => ({ value: numberAt(row, key), text: textAt(table, row, key) })),
      }))}
      thresholds={shades}
    />
  )
}

function rankingLabel({ period }: Compiled, { key }: Table): string {
  return texts.chart.ranking(tableTitle(key), periodText(period))
}
