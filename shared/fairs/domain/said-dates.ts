import { type CivilDate, daysBetween } from '#shared/kernel/civil-date.ts'

/** A day that a text names: `12月5日（周六）`, `大年初八`. */
export type SaidDay = {
  readonly words: string
  readonly date?: CivilDate
  /** 0 is Sunday. */
  readonly weekday?: number
  /** A day of the first lunar month. */
  readonly dayOfNewYear?: number
}

/** The days that a text names. A day without a year is taken for the one nearest to `near`. */
export function saidDays(text: string, near: CivilDate): readonly SaidDay[] {
  return [...solarDays(text, near), ...lunarDays(text)]
}

const solar: RegExp = /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})[日号](?:\s*[（(，,]?\s*(?:周|星期|礼拜)([一二三四五六日天])[）)]?)?/g
const weekdays = '日一二三四五六'

function solarDays(text: string, near: CivilDate): readonly SaidDay[] {
  return [...text.normalize('NFKC').matchAll(solar)].flatMap(([words, year, month = '', day = '', weekday]) => {
    const date = year === undefined ? nearest(Number(month), Number(day), near) : dateOf(Number(year), Number(month), Number(day))
    if (date === undefined) return []
    return [{ words, date, ...(weekday === undefined ? {} : { weekday: weekdays.indexOf(weekday === '天' ? '日' : weekday) }) }]
  })
}

function nearest(month: number, day: number, near: CivilDate): CivilDate | undefined {
  const year = Number(near.slice(0, 4))
  const distance = (date: CivilDate): number => Math.abs(daysBetween(near, date))
  return [year - 1, year, year + 1]
    .map((one) => dateOf(one, month, day))
    .filter((date) => date !== undefined)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

function dateOf(year: number, month: number, day: number): CivilDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const read = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(read.getTime()) || !read.toISOString().startsWith(date) ? undefined : date
}

const lunar: RegExp = /(?:大年|正月)(初[一二三四五六七八九十]|十[一二三四五六七八九]|二十|廿[一二三四五六七八九])/g
const digits = '零一二三四五六七八九十'
const tens: Readonly<Record<string, number>> = { 初: 0, 十: 10, 廿: 20 }

function lunarDays(text: string): readonly SaidDay[] {
  return [...text.matchAll(lunar)].map(([words, day = '']) => ({ words, dayOfNewYear: day === '二十' ? 20 : newYearDay(day) }))
}

function newYearDay(said: string): number {
  return (tens[said.charAt(0)] ?? 0) + digits.indexOf(said.charAt(1))
}

/** Which day of the first lunar month a civil date is: 大年初八 is 8; undefined outside of it, and for years not listed. */
export function dayOfNewYear(date: CivilDate): number | undefined {
  const first = newYears.find((one) => one.startsWith(date.slice(0, 4)))
  const day = first === undefined ? 0 : daysBetween(first, date) + 1
  return day >= 1 && day <= 29 ? day : undefined
}

/** 正月初一. As data: what engines compute misses by a day where the new moon falls near midnight, as in 2027. */
const newYears: readonly CivilDate[] = [
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
  '2036-01-28',
]
