import { civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted, listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { fieldNames } from './differences.ts'
import type { FairChange, Venue } from './fair.ts'

/** When and where in one phrase: `2026年12月5日（周六）09:00–12:00，西湖区 科技会堂（文三路 1 号）`. */
export function whenAndWhere(fair: { readonly startsAt: string; readonly endsAt: string; readonly venue?: Venue | undefined }): string {
  return fair.venue === undefined ? period(fair) : texts.whenAndWhere(period(fair), place(fair.venue))
}

/** `2026年12月5日（周六）09:00–12:00`; over several days both ends with their days. */
export function period({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): string {
  return civilDateOf(startsAt) === civilDateOf(endsAt)
    ? `${texts.dayAndHour(startsAt)}–${clock(endsAt)}`
    : texts.fromUntil(texts.dayAndHour(startsAt), texts.dayAndHour(endsAt))
}

/** `西湖区 科技会堂（文三路 1 号）`. */
export function place({ name, address, district }: Venue): string {
  return texts.place(name, address, districtName(district))
}

/** `周六` or `Saturday`, in Hangzhou. */
export function weekday(instant: string): string {
  return texts.weekdays[new Date(`${civilDateOf(instant)}T00:00:00Z`).getUTCDay()] ?? ''
}

/** A month `YYYY-MM` as readers see it: `2026年12月`, `December 2026`. */
export function monthText(month: string): string {
  return texts.month(month)
}

/** `09:00`, in Hangzhou. */
export function clock(instant: string): string {
  return localOf(instant).slice(11)
}

/** One line of a change: what changed, and from what to what where that can be said in a phrase. */
export type ChangeLine = { readonly what: string; readonly from?: string; readonly to?: string }

export function changeLines(change: FairChange | undefined): readonly ChangeLine[] {
  if (change === undefined) return []
  const { time, place: moved, scale, details = [] } = change
  return [
    ...(time === undefined ? [] : [{ what: texts.time, from: period(time.from), to: period(time.to) }]),
    ...(moved === undefined ? [] : [{ what: fieldNames.venue, from: place(moved.from), to: place(moved.to) }]),
    ...(scale === undefined ? [] : [{ what: fieldNames.expectedAttendance, from: texts.people(scale.from), to: texts.people(scale.to) }]),
    ...(details.length === 0 ? [] : [{ what: listed(details.map((key) => fieldNames[key as keyof typeof fieldNames] ?? key)) }]),
  ]
}

const texts = bilingual(
  {
    whenAndWhere: (when: string, where: string) => `${when}，${where}`,
    dayAndHour: (instant: string) => {
      const [year, month, date] = civilDateOf(instant).split('-').map(Number)
      return `${year}年${month}月${date}日（${weekday(instant)}）${clock(instant)}`
    },
    month: (month: string) => {
      const [year, number] = month.split('-').map(Number)
      return `${year}年${number}月`
    },
    fromUntil: (from: string, until: string) => `${from}–${until}`,
    place: (name: string, address: string, district: string) => `${district} ${name}（${address}）`,
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    time: '时间',
    people: (count: number) => `${count} 人`,
  },
  {
    whenAndWhere: (when, where) => `${when}, ${where}`,
    dayAndHour: (instant) => `${weekday(instant)} ${dayText(civilDateOf(instant))}, ${clock(instant)}`,
    month: (month) => dayText(`${month}-01`).replace(/^1 /, ''),
    fromUntil: (from, until) => `${from} – ${until}`,
    place: (name, address, district) => `${name}, ${address}, ${district}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    time: 'Time',
    people: (count) => counted(count, 'person', 'people'),
  },
)
