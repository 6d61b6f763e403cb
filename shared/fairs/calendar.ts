import ical, { ICalEventStatus } from 'ical-generator'
import type { FairView } from './domain/fair-view.ts'
import { place } from './domain/wording.ts'

/** An event's UID never changes, whatever becomes of the fair: calendars know it again by this alone. */
export function uidOf(fair: Pick<FairView, 'code'>): string {
  return `fair-${fair.code}@jiangcai`
}

/**
 * Fairs as iCalendar (RFC 5545): times in UTC, SEQUENCE and LAST-MODIFIED of the latest published change, cancelled fairs kept with
 * STATUS:CANCELLED. Without METHOD, so DTSTAMP is the time of the last revision too: the same fairs give the same bytes.
 */
export function calendarOf(
  fairs: readonly FairView[],
  { name, baseUrl, path }: { readonly name: string; readonly baseUrl: string; readonly path: string },
): string {
  const calendar = ical({
    name,
    prodId: { company: 'jiangcai', product: 'fairs', language: 'ZH' },
    ttl: 60 * 60,
    source: `${baseUrl}${path}`,
    url: `${baseUrl}/fairs`,
  })
  for (const fair of fairs) {
    calendar.createEvent({
      id: uidOf(fair),
      sequence: fair.sequence,
      stamp: new Date(fair.updatedAt),
      created: new Date(fair.announcedAt),
      lastModified: new Date(fair.updatedAt),
      start: new Date(fair.startsAt),
      end: new Date(fair.endsAt),
      summary: `${words[fair.state]}${fair.title}`,
      location: place(fair.venue),
      description: descriptionOf(fair, baseUrl),
      url: `${baseUrl}/fairs/${fair.code}`,
      status: fair.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      categories: [{ name: '招聘会' }, ...fair.trades.slice(0, 5).map(({ name: trade }) => ({ name: trade }))],
    })
  }
  // Every line ends with CRLF, the last one too (RFC 5545 3.1); the generator leaves it out.
  return `${calendar.toString()}\r\n`
}

/** Many calendars show neither STATUS nor a change, so the title says it. */
const words = {
  ANNOUNCED: '',
  POSTPONED: '【改期】',
  RELOCATED: '【改址】',
  CANCELLED: '【取消】',
} as const satisfies Record<FairView['state'], string>

function descriptionOf(fair: FairView, baseUrl: string): string {
  const latest = fair.changes.findLast((change) => change.reason !== undefined)
  return [
    latest?.reason === undefined ? undefined : `${fair.state === 'CANCELLED' ? '取消' : '变更'}原因：${latest.reason}`,
    `主办：${fair.host.name}`,
    fair.organisers.length === 0 ? undefined : `承办：${fair.organisers.map(({ name }) => name).join('、')}`,
    fair.trades.length === 0 ? undefined : `工种：${fair.trades.map(({ name }) => name).join('、')}`,
    `求职者免费入场。${fair.howToTakePart}`,
    fair.transport === undefined ? undefined : `交通：${fair.transport}`,
    `咨询：${fair.enquiryPhone}`,
    `${baseUrl}/fairs/${fair.code}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}
