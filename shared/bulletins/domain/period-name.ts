import { bilingual } from '#shared/kernel/language.ts'
import { cadenceOf, type Period } from './period.ts'

/** A period as readers see it: `2026年第二季度`, `2026年6月`; `second quarter of 2026`, `June 2026`. */
export function periodName(period: Period): string {
  const place = Number(period.slice(5).replace('Q', ''))
  const year = period.slice(0, 4)
  return cadenceOf(period) === 'quarter' ? texts.quarter(year, place) : texts.month(year, place)
}

const texts = bilingual(
  {
    quarter: (year: string, place: number) => `${year}年第${'一二三四'[place - 1]}季度`,
    month: (year: string, place: number) => `${year}年${place}月`,
  },
  {
    quarter: (year, place) => `${['first', 'second', 'third', 'fourth'][place - 1]} quarter of ${year}`,
    month: (year, place) =>
      `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][place - 1]} ${year}`,
  },
)
