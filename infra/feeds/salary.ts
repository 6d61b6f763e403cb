/** What an ad's line of pay says: a range in 分 with its period, or why it says none. */
export type Salary =
  | { readonly kind: 'pay'; readonly min: number; readonly max: number; readonly period: 'month' | 'day' | 'hour'; readonly basis?: string }
  /** 面议: the law wants the figure. */
  | { readonly kind: 'negotiable' }
  | { readonly kind: 'missing' }
  /** A figure that cannot be read for certain: only an upper end, a weekly sum, small numbers without a unit. */
  | { readonly kind: 'unreadable' }

const units: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, k: 1_000 }
const amount: string = '(\\d+(?:\\.\\d+)?)(万|千|k)?元?'
const range: RegExp = new RegExp(`^${amount}(?:-|到|至|~)${amount}(?:/?(年|月|天|日|时|小时))?$`)
const single: RegExp = new RegExp(`^${amount}(?:/?(年|月|天|日|时|小时))?(以上|起)?$`)

/**
 * Reads the ways in which job boards write pay: `5000-6000`, `6.5-8千`, `5千-1万`, `12-20K·13薪`, `12-14万/年`, `150-300元/天`.
 * A yearly sum becomes a twelfth a month and says so. Extra months (13薪) are no base pay and are kept as a remark.
 */
export function readSalary(text: string | undefined): Salary {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|,|非面谈/g, '')
  const bonus = /[·.x*]?(\d{2})薪/.exec(plain)?.[1]
  const body = plain.replace(/[·x*]?\d{2}薪/, '')
  if (/^$|^-$|^\[\]$|^无$|^unknown$|^薪资$/.test(body)) return { kind: 'missing' }
  if (/面议|面谈|协商/.test(body)) return { kind: 'negotiable' }
  const found = readRange(body) ?? readSingle(body)
  if (found === undefined) return { kind: 'unreadable' }
  const { min, max, period } = found
  const year = period === '年'
  const basis = [year ? '按年薪折算' : '', bonus === undefined ? '' : `另有${bonus}薪`].filter((part) => part !== '').join(',')
  const fen = (yuan: number): number => Math.round((yuan * 100) / (year ? 12 : 1))
  return sensible(
    { kind: 'pay', min: fen(min), max: fen(max), period: periodOf(period), ...(basis === '' ? {} : { basis }) },
    period === undefined && min < 100,
  )
}

type Found = { readonly min: number; readonly max: number; readonly period: string | undefined }

function readRange(text: string): Found | undefined {
  const match = range.exec(text)
  if (match === null) return undefined
  const [, low, lowUnit, high, highUnit, period] = match
  const factor = units[highUnit ?? ''] ?? 1
  return { min: Number(low) * (units[lowUnit ?? ''] ?? factor), max: Number(high) * factor, period }
}

function readSingle(text: string): Found | undefined {
  const match = single.exec(text)
  if (match === null) return undefined
  const [, figure, unit, period, above] = match
  // A lone figure without period or 以上 could be anything.
  if (period === undefined && above === undefined) return undefined
  const yuan = Number(figure) * (units[unit ?? ''] ?? 1)
  return { min: yuan, max: yuan, period }
}

function periodOf(period: string | undefined): 'month' | 'day' | 'hour' {
  if (period === '天' || period === '日') return 'day'
  return period === '时' || period === '小时' ? 'hour' : 'month'
}

function sensible(pay: Extract<Salary, { kind: 'pay' }>, bare: boolean): Salary {
  return bare || pay.min > pay.max || pay.min === 0 ? { kind: 'unreadable' } : pay
}
