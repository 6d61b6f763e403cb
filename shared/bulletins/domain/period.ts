import * as z from 'zod'
import { addDays, type CivilDate, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'

/** How often a series appears. */
export const cadences = ['quarter', 'month'] as const
export type Cadence = (typeof cadences)[number]

/** What an issue is about: a quarter `2026-Q2` or a month `2026-06` of the calendar in Hangzhou. */
export const Period = z
  .string()
  .regex(/^20\d{2}-(?:Q[1-4]|0[1-9]|1[0-2])$/, { error: () => texts.form })
  .meta({ id: 'BulletinPeriod', examples: ['2026-Q2', '2026-06'] })
export type Period = z.infer<typeof Period>

export function cadenceOf(period: Period): Cadence {
  return period.includes('Q') ? 'quarter' : 'month'
}

/** The period that an instant lies in. */
export function periodAt(cadence: Cadence, instant: string): Period {
  return periodOn(cadence, civilDateOf(instant))
}

/** The period that a civil date lies in. */
export function periodOn(cadence: Cadence, date: CivilDate): Period {
  return named(cadence, Number(date.slice(0, 4)), Math.floor((Number(date.slice(5, 7)) - 1) / months[cadence]))
}

/** Its first and its last day. */
export function daysOf(period: Period): { readonly first: CivilDate; readonly last: CivilDate } {
  return { first: firstDay(period), last: addDays(firstDay(shifted(period, 1)), -1) }
}

/** The instants (UTC) between which it lies: `from` belongs to it, `before` does not. */
export function instantsOf(period: Period): { readonly from: string; readonly before: string } {
  return { from: startOf(firstDay(period)), before: startOf(firstDay(shifted(period, 1))) }
}

/** The one that 环比 compares with. */
export function previousPeriod(period: Period): Period {
  return shifted(period, -1)
}

/** The one that 同比 compares with. */
export function yearBefore(period: Period): Period {
  return shifted(period, -12 / months[cadenceOf(period)])
}

/** The next one. */
export function nextPeriod(period: Period): Period {
  return shifted(period, 1)
}

/** As many periods as are asked for, the oldest first, the last of them `period`. */
export function periodsUntil(period: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, at) => shifted(period, at + 1 - count))
}

const months: Readonly<Record<Cadence, 1 | 3>> = { quarter: 3, month: 1 }

function firstDay(period: Period): CivilDate {
  const month = placeOf(period) * months[cadenceOf(period)] + 1
  return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

function shifted(period: Period, by: number): Period {
  const cadence = cadenceOf(period)
  const inYear = 12 / months[cadence]
  const count = Number(period.slice(0, 4)) * inYear + placeOf(period) + by
  return named(cadence, Math.floor(count / inYear), count % inYear)
}

/** Which of its year it is, from 0. */
function placeOf(period: Period): number {
  return Number(period.slice(5).replace('Q', '')) - 1
}

function named(cadence: Cadence, year: number, place: number): Period {
  return cadence === 'quarter' ? `${year}-Q${place + 1}` : `${year}-${String(place + 1).padStart(2, '0')}`
}

const texts = bilingual(
  { form: '请写成季度或月份，例如 2026-Q2 或 2026-06' },
  { form: 'Please write a quarter or a month, such as 2026-Q2 or 2026-06' },
)
