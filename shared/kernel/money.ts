import * as z from 'zod'

/** An amount in 分 (a hundredth of a yuan). Money is never a fraction. */
export const Fen = z
  .int({ error: '请写成数字，例如 9000（接口里以分为单位，须为整数）' })
  .min(0, { error: '金额不能小于 0' })
  .max(100_000_000_00, { error: '金额过大，请核对' })
  .meta({ id: 'Fen', examples: [800_000] })

/** How an amount is written for readers: `8,000 元`, `8,000.50 元`. */
export function yuan(fen: number): string {
  const whole = fen % 100 === 0
  return `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 })} 元`
}
