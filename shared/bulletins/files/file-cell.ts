import { localOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { Cell, Column, Compiled, Table } from '../domain/compiled.ts'
import { rounded } from '../domain/display.ts'
import { cellText, columnTitle } from '../domain/wording.ts'

/** What stands in a cell of a file: a number that can be computed with, or a text. */
type FileCell = number | string

/** A column of a file: one of the table's, or the codes beside a column of names. */
type FileColumn = {
  readonly title: string
  readonly kind: Column['kind'] | 'code'
  /** In the measure that readers expect: shares in per cent, pay in yuan. */
  readonly of: (row: Table['rows'][number]) => FileCell
}

/** Stands where a number is not told, and where there is none. */
const hiddenMark: string = '*'
const noneMark: string = '—'

/** The columns of a table as its files have them: names with their codes beside them, numbers in the unit that the head tells. */
export function fileColumns(table: Table): readonly FileColumn[] {
  return table.columns.flatMap((column): readonly FileColumn[] => {
    const title = columnTitle(table, column)
    const unit = texts.units[column.kind as keyof typeof texts.units] as string | undefined
    const numbers: FileColumn = {
      title: unit === undefined || title.includes(unit) ? title : texts.inUnit(title, unit),
      kind: column.kind,
      of: ({ cells }) => fileCell(column.kind, cells[column.key] ?? null),
    }
    if (column.kind !== 'occupation' && column.kind !== 'district') return [numbers]
    return [numbers, { title: texts.code(title), kind: 'code', of: ({ cells }) => codeIn(cells[column.key]) }]
  })
}

/** What every file says of its marks. */
export function marksNote(): string {
  return texts.marks
}

/** Where a file's numbers are from, for its first lines. An edition alone would be taken for a month by a spreadsheet. */
export function provenance({
  park,
  cutOff,
  method,
}: Pick<Compiled, 'park' | 'cutOff' | 'method'>): readonly (readonly [name: string, value: string])[] {
  return [
    [texts.park, park.name],
    [texts.cutOff, localOf(cutOff).replace('T', ' ')],
    [texts.method, texts.edition(method)],
  ]
}

function fileCell(kind: Column['kind'], cell: Cell): FileCell {
  if (cell === null) return noneMark
  if (typeof cell === 'object' && 'hidden' in cell) return hiddenMark
  if (typeof cell !== 'number') return cellText(kind, cell)
  switch (kind) {
    case 'share':
    case 'change':
    case 'points':
      return rounded(cell * 100, 2)
    case 'fen':
      return rounded(cell / 100, 2)
    case 'ratio':
    case 'ratioChange':
      return rounded(cell, 2)
    default:
      return cell
  }
}

/** Rows that are no code, as 未注明, have none. */
function codeIn(cell: Cell | undefined): string {
  return typeof cell === 'string' && /^\d/.test(cell) ? cell : ''
}

const texts = bilingual(
  {
    units: { share: '%', fen: '元/月' },
    inUnit: (title: string, unit: string) => `${title}（${unit}）`,
    code: (title: string) => `${title}编码`,
    marks: '“*”表示数量过少（或可由其他数推算出过少的数），不公布；“—”表示没有可比的数或无法计算。',
    park: '发布单位',
    cutOff: '统计截止（北京时间）',
    method: '编制方法',
    edition: (method: string) => `${method} 版`,
  },
  {
    units: { share: '%', fen: 'CNY a month' },
    inUnit: (title, unit) => `${title} (${unit})`,
    code: (title) => `${title} code`,
    marks: '“*”: too few to publish, or too few could be computed from it; “—”: nothing to compare with, or nothing to compute.',
    park: 'Published by',
    cutOff: 'Counted up to (Beijing time)',
    method: 'Method',
    edition: (method) => `edition ${method}`,
  },
)
