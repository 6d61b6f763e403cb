import { yuan } from '#shared/kernel/money.ts'
import type { Pay } from './vacancy.ts'

const periods = { month: '月', day: '日', hour: '小时', piece: '件' } as const satisfies Readonly<Record<Pay['period'], string>>

/** A pay as readers see it: `8,000–10,000 元/月`. */
export function payText({ min, max, period }: Pay): string {
  const range = min === max ? yuan(min) : `${yuan(min).replace(' 元', '')}–${yuan(max)}`
  return `${range}/${periods[period]}`
}
