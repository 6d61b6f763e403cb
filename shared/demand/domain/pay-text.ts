import { bilingual, language } from '#shared/kernel/language.ts'
import { yuan } from '#shared/kernel/money.ts'
import type { Pay } from './vacancy.ts'

const per: Readonly<Record<Pay['period'], string>> = bilingual(
  { month: '/月', day: '/日', hour: '/小时', piece: '/件' },
  { month: ' a month', day: ' a day', hour: ' an hour', piece: ' a piece' },
)

/** A pay as readers see it: `8,000–10,000 元/月`; in English `¥8,000–10,000 a month`. */
export function payText({ min, max, period }: Pay): string {
  const from = yuan(min)
  const to = yuan(max)
  // The unit is told once: after the range in Chinese, before it in English.
  const range = language() === 'en' ? `${from}–${to.replace('¥', '')}` : `${from.replace(' 元', '')}–${to}`
  return `${min === max ? to : range}${per[period]}`
}
