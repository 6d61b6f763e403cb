import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { language } from '#shared/kernel/language.ts'
import type { Feed } from './feed.ts'

/** The day that an entry of a feed stands on in a calendar. */
export type EntryDay = {
  /** `vacancy-k3m8p2x7qa`: calendars know the event again by it. */
  readonly name: string
  readonly on: CivilDate
  /** Grows with every change that readers should see. */
  readonly sequence: number
  readonly title: string
  readonly cancelled?: boolean
}

/**
 * A feed whose entries have days as iCalendar (RFC 5545): whole days, in which nobody is busy. The same entries give the same bytes in one
 * language.
 */
export function dayCalendarOf(feed: Feed, product: 'vacancies' | 'bulletins'): string {
  const calendar = ical({
    name: feed.title,
    prodId: { company: 'jiangcai', product, language: language().toUpperCase() },
    ttl: 60 * 60,
    source: feed.self,
    url: feed.page,
  })
  for (const { day, url, text, publishedAt, updatedAt, categories = [] } of feed.entries) {
    if (day === undefined) continue
    calendar.createEvent({
      id: `${day.name}@jiangcai`,
      sequence: day.sequence,
      stamp: new Date(updatedAt),
      created: new Date(publishedAt),
      lastModified: new Date(updatedAt),
      start: new Date(`${day.on}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: day.title,
      description: `${text}\n${url}`,
      url,
      status: day.cancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      categories: categories.map((name) => ({ name })),
    })
  }
  // Every line ends with CRLF, the last one too (RFC 5545 3.1); the generator leaves it out.
  return `${calendar.toString()}\r\n`
}
