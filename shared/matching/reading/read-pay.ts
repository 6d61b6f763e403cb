import type { PayFact } from '../facts.ts'
import type { Reading } from './mentions.ts'

/** Wages are between these, in yuan a month. */
const lowest = 1_500
const highest = 200_000

/** The wage a person asks for in running text: a figure in a clause that wishes, and not one that tells of the past or of a day's pay. */
export function readPay(reading: Reading): PayFact | null {
  const found = reading.clauses
    .filter(({ cues }) => cues.includes('payWish') && !cues.includes('payPast'))
    .flatMap(({ text }) => figures(text))
    .filter(({ yuan }) => yuan >= lowest && yuan <= highest)
  const first = found[0]
  return first === undefined ? null : { yuan: first.yuan, from: [{ words: first.words, source: 'text' }], mood: 'wished', certainty: 0.8 }
}

const digits = '一二三四五六七八九'
const figure =
  /(\d+(?:\.\d+)?)(万|w(?![a-z])|千|k(?![a-z]))|(\d{4,6})(?!\d)|([一二两三四五六七八九十])(万|千)([一二两三四五六七八九])?(?:千|百)?([一二两三四五六七八九])?/g

function figures(text: string): readonly { readonly yuan: number; readonly words: string }[] {
  return [...text.matchAll(figure)].map((match) => ({ yuan: amount(match), words: match[0] }))
}

/** `1.2万`, `9k`, `8500`, `一万三`, `七千五`, `两万二千`. */
function amount(match: RegExpMatchArray): number {
  const [, decimal, unit, plain, head, scale, next] = match
  if (decimal !== undefined) return Math.round(Number(decimal) * (unit === '万' || unit === 'w' ? 10_000 : 1_000))
  if (plain !== undefined) return Number(plain)
  const whole = scale === '万' ? 10_000 : 1_000
  return number(head) * whole + number(next) * (whole / 10)
}

function number(char: string | undefined): number {
  if (char === undefined) return 0
  if (char === '两') return 2
  return char === '十' ? 10 : digits.indexOf(char) + 1
}
