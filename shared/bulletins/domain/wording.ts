import { listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { type Cell, type Column, type ColumnKind, type Compiled, cellAt, type Sentence, type Table, type TableKey } from './compiled.ts'
import { nameText, numberText } from './display.ts'
import type { Period } from './period.ts'
import { periodName } from './period-name.ts'
import type { Said, Say } from './prose/said.ts'
import { type SentenceKey, sentences } from './prose/sentences.ts'
import type { SeriesKind } from './series.ts'
import { rowTexts, seriesTexts, titleTexts } from './texts.ts'

/** `最缺工职业排行`, `Ranking of scarce occupations`. */
export function seriesName(series: SeriesKind): string {
  return seriesTexts[series]
}

/** `2026年第二季度`, `second quarter of 2026`. */
export function periodText(period: Period): string {
  return periodName(period)
}

/** The name of an issue: `2026年第二季度最缺工职业排行`. */
export function issueTitle({ series, period }: { readonly series: SeriesKind; readonly period: Period }): string {
  return titleTexts.issue(seriesName(series), periodText(period))
}

/** What stands above a table: what it is, not what it shows (that is its finding). */
export function tableTitle(key: TableKey): string {
  return titleTexts.tables[key]
}

/** The head of a column. Columns of the crossed table are divisions. */
export function columnTitle({ key: table }: Pick<Table, 'key'>, { key }: Column): string {
  const columns: Readonly<Record<string, string>> = titleTexts.columns
  return columns[`${table}.${key}`] ?? columns[key] ?? districtName(key)
}

/**
 * A cell as readers see it: rounded half up, with sign or unit, codes by their names; `—` where there is no number, `*` where it is hidden.
 */
export function cellText(kind: ColumnKind, cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '—'
  if (Array.isArray(cell)) return cell.length === 0 ? '—' : listed(cell.map((code) => nameText('district', code)))
  if (typeof cell === 'object') return '*'
  if (typeof cell === 'string') return nameText(kind, cell)
  const { text, sign } = numberText(kind, cell)
  if (kind === 'movement') return sign === 0 ? rowTexts.movement.same : `${sign > 0 ? rowTexts.movement.up : rowTexts.movement.down}${text}`
  const signed = kind === 'difference' || kind === 'change' || kind === 'points' || kind === 'ratioChange'
  return sign < 0 ? `−${text}` : signed && sign > 0 ? `+${text}` : text
}

/** What a list says of an issue: its headline. */
export function cardText(card: Pick<Compiled, 'headline' | 'tables'>): string {
  return sentenceText(card, card.headline)
}

/** A sentence with the cells that it points to, in the language of the request. */
export function sentenceText(compiled: Pick<Compiled, 'tables'>, { key, refs }: Sentence): string {
  const sentence = sentences[key as SentenceKey]
  const said = new Map(
    Object.entries(refs).map(([name, ref]) => {
      const table = compiled.tables.find((one) => one.key === ref.table)
      const column = table?.columns.find((one) => one.key === ref.column)
      return [name, column === undefined ? undefined : saidOf(column, cellAt(compiled, ref))] as const
    }),
  )
  const say: Say = Object.assign(
    (name: string): Said => {
      const found = said.get(name)
      if (found === undefined) throw new Error(`the sentence ${key} has no ${name}`)
      return found
    },
    { has: (name: string) => said.get(name) !== undefined, names: [...said.keys()] },
  )
  return sentence(say)
}

/** The findings by section, in the order of the issue: a title, and the sentences of its paragraph. */
export function sectionsOf(compiled: Pick<Compiled, 'tables' | 'findings'>): readonly {
  readonly key: string
  readonly title: string
  readonly sentences: readonly string[]
}[] {
  const groups = Map.groupBy(compiled.findings, ({ key }) => sectionOf[key.split('.')[0] ?? ''] ?? 'overall')
  return [...groups].map(([key, some]) => ({
    key,
    title: titleTexts.sections[key],
    sentences: some.map((sentence) => sentenceText(compiled, sentence)),
  }))
}

const sectionOf: Readonly<Record<string, keyof typeof titleTexts.sections>> = {
  overall: 'overall',
  trend: 'overall',
  occupations: 'occupations',
  movements: 'occupations',
  surplus: 'occupations',
  levels: 'levels',
  ages: 'ages',
  clusters: 'clusters',
  districts: 'districts',
  pay: 'pay',
  firms: 'firms',
  fairs: 'fairs',
}

function saidOf({ kind }: Column, cell: Cell | undefined): Said | undefined {
  if (typeof cell === 'number') return { ...numberText(kind, cell), value: cell }
  if (typeof cell === 'string') return { text: nameText(kind, cell), sign: 0, value: 0 }
  return undefined
}
