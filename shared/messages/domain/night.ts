import { localOf } from '#shared/kernel/civil-date.ts'

/** Whether nobody is written to now by what the clock does of itself: before nine in the morning and from eight in the evening on, in Hangzhou. */
export function isNight(now: string): boolean {
  const hour = localOf(now).slice(11)
  return hour < '09:00' || hour >= '20:00'
}
