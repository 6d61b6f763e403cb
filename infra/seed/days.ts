import { addDays, type CivilDate, startOf } from '#shared/kernel/civil-date.ts'
import type { Random } from './random.ts'

const minute: number = 60_000

/** An instant in working hours, some days before today (0: today at 00:00, which is never in the future). */
export function daysAgo(today: CivilDate, days: number, random: Random): string {
  const begin = Date.parse(startOf(addDays(today, -days)))
  return new Date(days <= 0 ? begin : begin + random.int(8 * 60, 18 * 60) * minute + random.int(0, 59_999)).toISOString()
}

/** An instant some hours after another one. */
export function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 60 * minute).toISOString()
}

/** A clock time in Hangzhou on a day, in UTC. */
export function clockOn(date: CivilDate, hour: number, minutes = 0): string {
  return new Date(Date.parse(startOf(date)) + (hour * 60 + minutes) * minute).toISOString()
}
