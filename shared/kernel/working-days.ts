import { addDays, type CivilDate } from './civil-date.ts'

/**
 * Working days of China. Weekends are free and weekdays are not, but for what the State Council's General Office publishes for each year
 * (国务院办公厅关于某年部分节假日安排的通知): free days in a row, and weekend days on which is worked instead. A year without a table is
 * provisional: weekdays count as working days but for the holidays whose date the law itself names (全国年节及纪念日放假办法).
 */
type Year = { readonly free: readonly (readonly [from: CivilDate, to: CivilDate])[]; readonly worked: readonly CivilDate[] }

const years: Readonly<Record<string, Year>> = {
  2025: {
    free: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    free: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}

/** Free by the law's own words whatever the year's notice says. */
const sameEveryYear: ReadonlySet<string> = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

/** A day counted in working days. `provisional`: it or a day counted on the way lies in a year whose holidays are not published here. */
export type CountedDay = { readonly on: CivilDate; readonly provisional: boolean }

export function isWorkingDay(date: CivilDate): boolean {
  const year = years[yearOf(date)]
  if (year === undefined) return !isWeekend(date) && !sameEveryYear.has(date.slice(5))
  if (year.worked.includes(date)) return true
  return !isWeekend(date) && !year.free.some(([from, to]) => from <= date && date <= to)
}

/** The day `count` (1 or more) working days after a date: the date itself does not count, whether it is one or not. */
export function addWorkingDays(date: CivilDate, count: number): CountedDay {
  let on = date
  let provisional = false
  for (let left = count; left > 0; ) {
    on = addDays(on, 1)
    provisional ||= years[yearOf(on)] === undefined
    if (isWorkingDay(on)) left -= 1
  }
  return { on, provisional }
}

/** How many working days lie after `from` up to `to`, which is included; 0 when `to` is not later. */
export function workingDaysUntil(from: CivilDate, to: CivilDate): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

function yearOf(date: CivilDate): string {
  return date.slice(0, 4)
}

function isWeekend(date: CivilDate): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay())
}
