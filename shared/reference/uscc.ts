import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** How a unified social credit code is written: 2 signs, 6 digits of the division, 9 of the body, the check sign; no I, O, S, V, Z. */
export const usccPattern: RegExp = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** What is wrong with a code. The right check sign is never told: who mistypes must look at the licence again. `position` counts from 1. */
export type UsccProblem =
  | { readonly kind: 'bad-length'; readonly length: number }
  | { readonly kind: 'bad-letter'; readonly position: number; readonly letter: string }
  | { readonly kind: 'bad-check-digit' }

/**
 * Checks a 统一社会信用代码 after GB 32100-2015 and gives it in its official form (half-width, capital letters, no spaces or hyphens).
 * The old body number's own check sign (position 17, GB 11714) is not looked at: older bodies do not keep to it.
 * Not taken from a library: the one at hand refuses every code whose check sign is 0, and every one that begins with a letter.
 */
export function checkUscc(text: string): Result<string, UsccProblem> {
  const code = normaliseUscc(text)
  if (code.length !== weights.length + 1) return fail({ kind: 'bad-length', length: code.length })
  const wrong = [...code].findIndex((letter, at) => (at >= 2 && at < 8 ? !/\d/.test(letter) : !alphabet.includes(letter)))
  if (wrong !== -1) return fail({ kind: 'bad-letter', position: wrong + 1, letter: code[wrong] ?? '' })
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(code[at] ?? ''), 0)
  return alphabet[(31 - (sum % 31)) % 31] === code[17] ? ok(code) : fail({ kind: 'bad-check-digit' })
}

/** Half-width, capital letters, without spaces and hyphens. */
export function normaliseUscc(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u2010-\u2015\u2212-]/g, '')
    .toUpperCase()
}

/** The sentence a person reads. */
export function usccMessage(problem: UsccProblem): string {
  if (problem.kind === 'bad-length') return text.length(problem.length)
  if (problem.kind === 'bad-check-digit') return text.check
  const { position, letter } = problem
  const digit = lookAlikes[letter]
  const rule = position >= 3 && position <= 8 ? text.digit : text.sign
  return text.letter(position, letter, rule, digit === undefined ? '' : text.lookAlike(digit))
}

/** What the first two signs say about the body; null for signs that are rare or unknown. */
export function bodyKindOf(uscc: string): string | null {
  return bodyKinds[uscc.slice(0, 2)] ?? null
}

const alphabet: string = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' }

const bodyKinds: Readonly<Record<string, string>> = bilingual(
  {
    '11': '机关',
    '12': '事业单位',
    '51': '社会团体',
    '52': '民办非企业单位（社会服务机构）',
    '53': '基金会',
    '81': '基层工会',
    '91': '企业',
    '92': '个体工商户',
    '93': '农民专业合作社',
  },
  {
    '11': 'Government body',
    '12': 'Public institution',
    '51': 'Association',
    '52': 'Private non-enterprise unit (social service organisation)',
    '53': 'Foundation',
    '81': 'Local trade union',
    '91': 'Company',
    '92': 'Sole trader',
    '93': 'Farmers’ cooperative',
  },
)

const text = bilingual(
  {
    length: (length: number) => `统一社会信用代码应为 18 位，这里有 ${length} 位，请对照营业执照（登记证书）补全`,
    check: '统一社会信用代码校验不通过，至少有一位写错了，请对照营业执照（登记证书）逐位核对',
    digit: '此位应为数字',
    sign: '代码里只有数字和除 I、O、S、V、Z 以外的大写字母',
    letter: (position: number, letter: string, rule: string, hint: string) =>
      `统一社会信用代码第 ${position} 位是“${letter}”，${rule}${hint}`,
    lookAlike: (digit: string) => `，是不是数字 ${digit}？`,
  },
  {
    length: (length) =>
      `A unified social credit code has 18 characters, this one has ${length}; please complete it from the business licence (or registration certificate)`,
    check:
      'This unified social credit code fails its check: at least one character is wrong; please compare it with the business licence (or registration certificate) character by character',
    digit: 'this one must be a digit',
    sign: 'there are only digits, and capital letters other than I, O, S, V and Z',
    letter: (position, letter, rule, hint) => `Character ${position} of the unified social credit code is “${letter}”, but ${rule}${hint}`,
    lookAlike: (digit) => `. Is it the digit ${digit}?`,
  },
)
