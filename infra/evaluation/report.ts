import { type Measured, mean } from './measure.ts'
import type { TitleFigures } from './titles.ts'

/** nDCG@10 by direction and family, and P@5, as a table. */
export function figuresTable(forwards: readonly Measured[], backwards: readonly Measured[]): string {
  const families = [...new Set([...forwards, ...backwards].map(({ family }) => family))].toSorted()
  const rows = [
    ['', '岗位→人才', '组数', '人才→岗位', '组数'],
    ['nDCG@10', ...cell(forwards), ...cell(backwards)],
    ['  同分不论先后', ...ofTies(forwards), ...ofTies(backwards)],
    ...families.map((family) => {
      const own = (all: readonly Measured[]): readonly Measured[] => all.filter((one) => one.family === family)
      return [`  ${family}`, ...cell(own(forwards)), ...cell(own(backwards))]
    }),
  ]
  return [table(rows), precision('岗位→人才', forwards), precision('人才→岗位', backwards), ...traps(forwards, backwards)]
    .filter((part) => part !== '')
    .join('\n')
}

/** Shares of right codes, whole, by group and by trap. */
export function titlesTable(parts: readonly (readonly [name: string, figures: TitleFigures])[]): string {
  return table([
    ['', '条数', '第一个对', '对或相近', '前三有对', '对或相近', '应拒', '拒对'],
    ...parts.map(([name, one]) => [
      name,
      String(one.titles),
      ...[one.first, one.firstOrNear, one.three, one.threeOrNear].map(shown),
      String(one.toReject),
      shown(one.rejected),
    ]),
  ])
}

export function shown(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}

function cell(measured: readonly Measured[]): readonly [string, string] {
  return [shown(mean(measured.map(({ ndcg }) => ndcg))), String(measured.length)]
}

function ofTies(measured: readonly Measured[]): readonly [string, string] {
  return [shown(mean(measured.map((one) => one.ndcgOfTies))), '']
}

function precision(name: string, measured: readonly Measured[]): string {
  if (measured.length === 0) return ''
  const plain = shown(mean(measured.map((one) => one.precision)))
  const possible = shown(mean(measured.map((one) => one.precisionOfPossible)))
  return `P@5(2 分以上) ${name} ${plain}；只按可能有的算 ${possible}`
}

function traps(forwards: readonly Measured[], backwards: readonly Measured[]): readonly string[] {
  return [...forwards, ...backwards].flatMap(({ query, trap }) =>
    trap === undefined ? [] : [`陷阱排在第一：${query} → ${trap.result}(${trap.kind})`],
  )
}

/** Columns as wide as their widest cell; a Chinese character is two wide. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows
    .map((row) =>
      row
        .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - width(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)
}
