/** A day on the calendar of Asia/Shanghai, `YYYY-MM-DD`. China keeps one offset (+08:00) all year, so no time-zone data is needed. */
export type CivilDate = string

const offset: number = 8 * 60 * 60 * 1000
const day: number = 24 * 60 * 60 * 1000

/** The civil date in Hangzhou at an instant. */
export function civilDateOf(instant: string): CivilDate {
  return new Date(Date.parse(instant) + offset).toISOString().slice(0, 10)
}

/** The instant (UTC) at which a civil date begins in Hangzhou. */
export function startOf(date: CivilDate): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) - offset).toISOString()
}

/** The civil date `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * day).toISOString().slice(0, 10)
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

/** Days since 1970-01-01: the form in which dates are indexed and compared in queries. */
export function epochDay(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00.000Z`) / day)
}

/** A wall-clock time in Hangzhou (`2026-12-05T09:00`, as a form field gives it) as an instant in UTC. */
export function instantOfLocal(local: string): string {
  return new Date(Date.parse(`${local.length === 16 ? `${local}:00` : local}.000Z`) - offset).toISOString()
}

/** The wall-clock time in Hangzhou of an instant, `2026-12-05T09:00`. */
export function localOf(instant: string): string {
  return new Date(Date.parse(instant) + offset).toISOString().slice(0, 16)
}
