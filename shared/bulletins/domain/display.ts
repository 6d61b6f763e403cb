import { lazily } from '#shared/kernel/lazily.ts'
import { yuan } from '#shared/kernel/money.ts'
import { clusterName } from '#shared/reference/clusters.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { occupationByCode, occupationGroups } from '#shared/reference/occupations.ts'
import type { ColumnKind } from './compiled.ts'
import { periodName } from './period-name.ts'
import { rowTexts } from './texts.ts'

/** A number rounded half up (half away from zero) as it is printed: 1.425 is 1.43, though in binary it is a little less. */
export function rounded(value: number, digits: number): number {
  const size = Number(Math.abs(value).toPrecision(14))
  const shown = size < 1e-6 ? 0 : Number(`${Math.round(Number(`${size}e${digits}`))}e-${digits}`)
  return value < 0 && shown !== 0 ? -shown : shown
}

/** How a number of a kind is rounded and written, without a sign. */
const written: Readonly<Partial<Record<ColumnKind, (size: number) => string>>> = {
  rank: (size) => plain(size, 0),
  movement: (size) => plain(size, 0),
  count: (size) => plain(size, 0),
  difference: (size) => plain(size, 0),
  change: (size) => `${plain(size * 100, 1)}%`,
  share: (size) => `${plain(size * 100, 1)}%`,
  points: (size) => plain(size * 100, 1),
  ratio: (size) => plain(size, 2),
  ratioChange: (size) => plain(size, 2),
  fen: (size) => yuan(rounded(size / 100, 0) * 100),
}

const names: Readonly<Partial<Record<ColumnKind, (code: string) => string>>> = {
  occupation: (code) => occupationName(code),
  level: levelName,
  district: districtName,
  cluster: clusterName,
  period: periodName,
}

/** A number of a kind without its sign: `5.0%`, `1.43`, `8,250 元`; and the sign of what is shown, 0 for what is shown as zero. */
export function numberText(kind: ColumnKind, value: number): { readonly text: string; readonly sign: -1 | 0 | 1 } {
  const text = written[kind]?.(Math.abs(value)) ?? String(Math.abs(value))
  return { text, sign: /[1-9]/.test(text) ? (value < 0 ? -1 : 1) : 0 }
}

/** What a code of a kind is called in the language of the request. */
export function nameText(kind: ColumnKind, code: string): string {
  const special = rowTexts[kind as keyof typeof rowTexts] as Readonly<Record<string, string>> | undefined
  return special?.[code] ?? names[kind]?.(code) ?? code
}

/** Occupations and their classes have Chinese names alone. */
function occupationName(code: string): string {
  if (code.length === 1) return occupationGroups().find((group) => group.code === code)?.name ?? code
  const found = occupationByCode(code)
  return found.ok ? found.value.name : code
}

function plain(value: number, digits: number): string {
  return (formats()[digits] ?? formats()[0]).format(rounded(value, digits))
}

/** With none, one and two decimals. Made once: a page writes a thousand numbers, and making a format takes longer than writing with it. */
const formats = lazily(() => [formatWith(0), formatWith(1), formatWith(2)] as const)

function formatWith(digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
