import { civilDateOf, localOf } from '#shared/kernel/civil-date.ts'
import { districts } from '#shared/reference/districts.ts'
import { fieldNames } from './differences.ts'
import type { FairChange, Venue } from './fair.ts'

/** When and where in one phrase: `2026年12月5日（周六）09:00–12:00，西湖区 科技会堂（文三路 1 号）`. */
export function whenAndWhere(fair: { readonly startsAt: string; readonly endsAt: string; readonly venue?: Venue | undefined }): string {
  return fair.venue === undefined ? period(fair) : `${period(fair)}，${place(fair.venue)}`
}

/** `2026年12月5日（周六）09:00–12:00`; over several days both ends with their days. */
export function period({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): string {
  const until = civilDateOf(startsAt) === civilDateOf(endsAt) ? clock(endsAt) : `${day(endsAt)}${clock(endsAt)}`
  return `${day(startsAt)}${clock(startsAt)}–${until}`
}

/** `西湖区 科技会堂（文三路 1 号）`. */
export function place(venue: Venue): string {
  return `${districts[venue.district].name} ${venue.name}（${venue.address}）`
}

/** `2026年12月5日（周六）`, in Hangzhou. */
function day(instant: string): string {
  const [year, month, date] = civilDateOf(instant).split('-').map(Number)
  return `${year}年${month}月${date}日（周${weekdayOf(instant)}）`
}

/** 日, 一 … 六. */
export function weekdayOf(instant: string): string {
  return '日一二三四五六'[new Date(`${civilDateOf(instant)}T00:00:00Z`).getUTCDay()] ?? ''
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
    ...(time === undefined ? [] : [{ what: '时间', from: period(time.from), to: period(time.to) }]),
    ...(moved === undefined ? [] : [{ what: '地点', from: place(moved.from), to: place(moved.to) }]),
    ...(scale === undefined ? [] : [{ what: '预计人数', from: `${scale.from} 人`, to: `${scale.to} 人` }]),
    ...(details.length === 0 ? [] : [{ what: details.map((key) => fieldNames[key as keyof typeof fieldNames] ?? key).join('、') }]),
  ]
}
