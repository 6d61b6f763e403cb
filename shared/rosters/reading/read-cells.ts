import { withoutInvisible } from '#shared/kernel/invisible.ts'
import type { GridCell, GridRow } from '#shared/platform/workbook/grid.ts'
import { lettersOf } from '#shared/platform/workbook/mark-grid.ts'
import { levelByText } from '#shared/reference/levels.ts'
import type { SkillLevelKey } from '#shared/reference/schemas.ts'
import { contactIn } from '#shared/talent/domain/without-contacts.ts'
import { isRequired, type RosterColumn } from '../domain/columns.ts'
import type { Fault } from '../domain/faults.ts'
import type { FoundHeads } from './find-heads.ts'
import { plainCell } from './plain.ts'

type Values = {
  readonly name?: string
  readonly phone?: string
  readonly trade?: string
  readonly levelClaimed?: SkillLevelKey
  readonly note?: string
}

type Read = { readonly said: Readonly<Partial<Record<RosterColumn, string>>>; readonly values: Values; readonly faults: readonly Fault[] }

/** The cells of one row: what they say, what that means, and what is wrong with each. */
export function readCells(row: GridRow, columns: FoundHeads['columns']): Read {
  const said: Partial<Record<RosterColumn, string>> = {}
  const values: Record<string, string> = {}
  const faults: Fault[] = []
  for (const [column, meaning] of columns) {
    const place = { column: meaning, cell: `${lettersOf(column)}${row.number}` }
    const cell = row.cells.find((one) => one.column === column)
    const text = cell === undefined ? '' : plainCell(cell.value)
    if (cell === undefined || text === '') {
      if (isRequired(meaning)) faults.push({ code: 'missing', ...place })
      continue
    }
    said[meaning] = text
    const kind = kindFault(cell, meaning)
    const read = kind === undefined ? readers[meaning](text) : kind
    if ('code' in read) faults.push({ ...read, ...place })
    else Object.assign(values, read)
  }
  return { said, values, faults }
}

type Wrong = Pick<Fault, 'code' | 'most'>

/** What is wrong with a cell whatever it should say. A date may stand in a note. */
function kindFault({ kind, value, formula }: GridCell, meaning: RosterColumn): Wrong | undefined {
  if (formula === true) return { code: 'formula' }
  if (kind === 'error') return { code: 'cell-error' }
  if (kind === 'date' && meaning !== 'note') return { code: 'date' }
  if (isDestroyed(kind, value)) return { code: 'destroyed-number' }
  return undefined
}

/** A number of more digits than programs keep, or one written with its powers of ten. */
function isDestroyed(kind: GridCell['kind'], value: string): boolean {
  const plain = value.normalize('NFKC').trim()
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(plain)) return kind !== 'number' || Number(plain) >= 1e15
  return kind === 'number' && Number(plain) >= 1e15
}

type Reader = (text: string) => Wrong | Values

const readers: Readonly<Record<RosterColumn, Reader>> = {
  name: (text) => {
    if (identity.test(text)) return { code: 'id-number' }
    if (hasControls(text)) return { code: 'control-character' }
    return text.length > 30 || /\d/.test(text) || !/[\p{L}]/u.test(text) ? { code: 'odd-name' } : { name: text }
  },
  phone: (text) => {
    const plain = (/e/i.test(text) ? String(Number(text)) : text).replace(/\.0+$/, '').replaceAll(/[\s()（）-]/g, '')
    if (identity.test(plain)) return { code: 'id-number' }
    const number = plain.replace(/^(?:\+|00)?86(?=1)/, '')
    if (/^1[3-9]\d{9}$/.test(number)) return { phone: number }
    if (/^(?:\+|00)(?!86)\d{6,}$/.test(plain)) return { code: 'foreign-phone' }
    return /^(?:0\d{2,3}|400)\d{7,8}$/.test(plain) ? { code: 'landline' } : { code: 'odd-phone' }
  },
  trade: (text) => shortText('trade', text, 40),
  level: (text) => {
    const level = levelByText(text.replaceAll(' ', ''))
    return level.ok ? { levelClaimed: level.value.key } : { code: identity.test(text) ? 'id-number' : 'unknown-level' }
  },
  note: (text) => shortText('note', text, 60),
}

function shortText(field: 'trade' | 'note', text: string, most: number): Wrong | Values {
  if (identity.test(text)) return { code: 'id-number' }
  if (hasControls(text)) return { code: 'control-character' }
  if (text.length > most) return { code: 'too-long', most }
  return contactIn(text) === undefined ? { [field]: text } : { code: 'contact-in-text' }
}

const identity: RegExp = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/

function hasControls(text: string): boolean {
  return withoutInvisible(text) !== text || /[\n\r\t]/.test(text) || !text.isWellFormed()
}
