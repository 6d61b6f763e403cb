import type { Child } from 'hono/jsx'
import { Figure } from '#shared/platform/pages/charts/figure.tsx'
import type { ColumnKind, Compiled, Table, TableKey } from '../domain/compiled.ts'
import { periodText, sentenceText, tableTitle } from '../domain/wording.ts'
import { Crossed, charts, drawnOf } from './chart-of.tsx'
import { DataTable } from './data-table.tsx'
import { shownTable } from './shown-tables.ts'
import { texts } from './texts.ts'

/** Where a published issue's tables and files are found. */
export type Addresses = {
  /** The page of one whole table. */
  readonly table: (key: TableKey) => string
  /** A file of one table, or of the whole issue. */
  readonly file: (ending: 'csv' | 'json' | 'xlsx', key?: TableKey) => string
}

type TableFigureProps = {
  readonly compiled: Compiled
  readonly table: Table & { readonly kindsOf?: Readonly<Record<string, Readonly<Record<string, ColumnKind>>>> }
  /** The how many-th table of the issue. */
  readonly number: number
  readonly addresses: Addresses | undefined
}

/** A table of an issue: under the sentence that it proves, with its chart where it has one, and its files. */
export function TableFigure(props: TableFigureProps): Child {
  const { compiled, table, addresses } = props
  const { key, notes } = table
  const title = tableTitle(key)
  // What the table of all occupations shows, the chart of the first ten above it has told.
  const finding = key === 'occupations' && compiled.tables.some((one) => one.key === 'topShortage') ? undefined : table.finding
  const drawn = charts[key]?.({ compiled, table }) ?? null
  const { cut } = shownTable(table, addresses === undefined)
  const files =
    addresses === undefined
      ? []
      : [
          ...(cut || standsInNext(props) ? [{ name: texts.wholeTable(table.rows.length), href: addresses.table(key) }] : []),
          { name: texts.csv, href: addresses.file('csv', key) },
        ]
  return (
    <Figure
      id={key}
      title={finding === undefined ? title : sentenceText(compiled, finding)}
      caption={[periodText(compiled.period), ...(finding === undefined ? [] : [title]), ...unitOf(key)].join(' · ')}
      table={<Numbers {...props} folded={drawn !== null} />}
      notes={[...(key === 'clusterDistricts' ? [texts.shade] : []), ...notes.map((sentence) => sentenceText(compiled, sentence))]}
      files={files}
    >
      {drawn}
    </Figure>
  )
}

/** The numbers themselves: below a chart they unfold. */
function Numbers(props: TableFigureProps & { readonly folded: boolean }): Child {
  const { compiled, table, number, addresses, folded } = props
  const caption = texts.table(number, tableTitle(table.key))
  if (table.key === 'clusterDistricts') return <Crossed compiled={compiled} table={table} caption={caption} />
  if (standsInNext(props)) return <p class="hint">{texts.inNext}</p>
  const whole = addresses === undefined
  const { columns, rows } = shownTable(whole ? table : drawnOf({ compiled, table }), whole)
  const data = <DataTable caption={caption} columns={columns} rows={rows.map((row) => ({ ...row, kinds: table.kindsOf?.[row.key] }))} />
  return folded ? (
    <details class="data">
      <summary>{texts.data(rows.length)}</summary>
      {data}
    </details>
  ) : (
    data
  )
}

/** The ten largest gaps stand at the head of the table of occupations, which follows: a page does not tell them twice. */
function standsInNext({ compiled, table, addresses }: TableFigureProps): boolean {
  return table.key === 'topShortage' && addresses !== undefined && compiled.tables.some(({ key }) => key === 'occupations')
}

function unitOf(key: TableKey): readonly string[] {
  const unit = texts.units[key as keyof typeof texts.units] as string | undefined
  return unit === undefined ? [] : [unit]
}
