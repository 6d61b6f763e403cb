import { addDays, type CivilDate, civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted, inOneLine, labelled, listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { fieldNames } from './differences.ts'
import type { FairChange, Venue } from './fair.ts'
import { modeNames, type OnlinePlace } from './fair-details.ts'

type Hours = { readonly startsAt: string; readonly endsAt: string }
type When = Hours & { readonly days?: readonly Hours[] | undefined }
type Where = { readonly venue?: Venue | undefined; readonly online?: readonly OnlinePlace[] | undefined }

/** When and where in one phrase: `2026年12月5日（周六）09:00–12:00，西湖区 科技会堂（文三路 1 号）`. */
export function whenAndWhere(fair: When & Where): string {
  const at = where(fair)
  return at === '' ? period(fair) : texts.whenAndWhere(period(fair), at)
}

/**
 * `2026年12月5日（周六）09:00–12:00`; over several days both ends with their days, or the hours of each day where they are known; whole days
 * without hours.
 */
export function period({ startsAt, endsAt, days = [] }: When): string {
  if (days.length > 1) return texts.daily(stretchesOf(days).map(stretchText))
  if (civilDateOf(startsAt) === civilDateOf(endsAt)) return `${dayAndHour(startsAt)}–${clock(endsAt)}`
  return clock(startsAt) === '00:00' && ['23:59', '00:00'].includes(clock(endsAt))
    ? texts.fromUntil(texts.day(civilDateOf(startsAt)), texts.day(civilDateOf(new Date(Date.parse(endsAt) - 1).toISOString())))
    : texts.fromUntil(dayAndHour(startsAt), dayAndHour(endsAt))
}

function dayAndHour(instant: string): string {
  return texts.hour(texts.day(civilDateOf(instant)), clock(instant))
}

/** The hall, the platform, or both: `西湖区 科技会堂（文三路 1 号）；线上：示例招聘网`. */
export function where({ venue, online = [] }: Where): string {
  const platforms = online.length === 0 ? [] : [labelled(modeNames.online, listed(online.map(({ platform }) => platform)))]
  return inOneLine([...(venue === undefined ? [] : [place(venue)]), ...platforms])
}

/** Days after each other with the same hours. */
type Stretch = { readonly from: CivilDate; readonly until: CivilDate; readonly hours: string }

function stretchesOf(days: readonly Hours[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { startsAt, endsAt } of days) {
    const [date, hours] = [civilDateOf(startsAt), `${clock(startsAt)}–${clock(endsAt)}`]
    const last = stretches.at(-1)
    if (last !== undefined && last.hours === hours && addDays(last.until, 1) === date) stretches.splice(-1, 1, { ...last, until: date })
    else stretches.push({ from: date, until: date, hours })
  }
  return stretches
}

function stretchText({ from, until, hours }: Stretch): string {
  return from === until
    ? texts.dayHours(texts.day(from), hours)
    : texts.daysHours(texts.fromUntil(texts.day(from), texts.day(until)), hours)
}

/** A day and an hour in Hangzhou: `2026年12月5日（周六）09:00`, `Saturday 5 December 2026, 09:00`. */
export function moment(instant: string): string {
  return dayAndHour(instant)
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
  const { time, place: moved, mode, online, scale, details = [] } = change
  return [
    ...(time === undefined ? [] : [{ what: texts.time, from: period(time.from), to: period(time.to) }]),
    ...(moved === undefined ? [] : [{ what: fieldNames.venue, from: place(moved.from), to: place(moved.to) }]),
    ...(mode === undefined ? [] : [{ what: fieldNames.mode, from: modeNames[mode.from], to: modeNames[mode.to] }]),
    ...(online === undefined ? [] : [{ what: fieldNames.online, from: platforms(online.from), to: platforms(online.to) }]),
    ...(scale === undefined ? [] : [{ what: fieldNames.expectedAttendance, from: texts.people(scale.from), to: texts.people(scale.to) }]),
    ...(details.length === 0 ? [] : [{ what: listed(details.map((key) => fieldNames[key as keyof typeof fieldNames] ?? key)) }]),
  ]
}

function platforms(online: readonly OnlinePlace[]): string {
  return online.length === 0 ? texts.none : listed(online.map(({ platform }) => platform))
}

const texts = bilingual(
  {
    daily: (days: readonly string[]) => days.join('、'),
    day: (date: CivilDate) => {
      const [year, month, day] = date.split('-').map(Number)
      return `${year}年${month}月${day}日（${weekday(`${date}T00:00:00Z`)}）`
    },
    dayHours: (day: string, hours: string) => `${day}${hours}`,
    daysHours: (days: string, hours: string) => `${days}每天 ${hours}`,
    none: '无',
    whenAndWhere: (when: string, where: string) => `${when}，${where}`,
    hour: (day: string, hour: string) => `${day}${hour}`,
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
    daily: (days) => days.join('; '),
    day: (date) => `${weekday(`${date}T00:00:00Z`)} ${dayText(date)}`,
    dayHours: (day, hours) => `${day}, ${hours}`,
    daysHours: (days, hours) => `${days}, ${hours} each day`,
    none: 'none',
    whenAndWhere: (when, where) => `${when}, ${where}`,
    hour: (day, hour) => `${day}, ${hour}`,
    month: (month) => dayText(`${month}-01`).replace(/^1 /, ''),
    fromUntil: (from, until) => `${from} – ${until}`,
    place: (name, address, district) => `${name}, ${address}, ${district}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    time: 'Time',
    people: (count) => counted(count, 'person', 'people'),
  },
)
