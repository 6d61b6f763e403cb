import * as z from 'zod'
import { bilingual, language } from './language.ts'
import { lazily } from './lazily.ts'

/** An amount in 分 (a hundredth of a yuan). Money is never a fraction. */
export const Fen = z
  .int({ error: () => texts.number })
  .min(0, { error: () => texts.negative })
  .max(100_000_000_00, { error: () => texts.huge })
  .meta({ id: 'Fen', examples: [800_000] })

/** How an amount is written for readers: `8,000 元`, `8,000.50 元`; in English `¥8,000`. */
export function yuan(fen: number): string {
  const whole = fen % 100 === 0
  const digits = (whole ? wholeYuan : yuanAndFen)().format(fen / 100)
  return language() === 'en' ? `¥${digits}` : `${digits} 元`
}

/** Made once: making a format takes longer than writing with it. */
const wholeYuan = lazily(() => new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 }))
const yuanAndFen = lazily(() => new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 }))

const texts = bilingual(
  { number: '请写成数字，例如 9000（接口里以分为单位，须为整数）', negative: '金额不能小于 0', huge: '金额过大，请核对' },
  {
    number: 'Please give a number, such as 9000 (over the API: whole 分, a hundredth of a yuan)',
    negative: 'An amount cannot be below 0',
    huge: 'This amount is too large; please check it',
  },
)
