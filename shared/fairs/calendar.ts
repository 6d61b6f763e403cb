import ical, { ICalEventStatus } from 'ical-generator'
import { bilingual, language, listed } from '#shared/kernel/language.ts'
import type { FairView } from './domain/fair-view.ts'
import { period, where } from './domain/wording.ts'

/** An event's UID never changes, whatever becomes of the fair: calendars know it again by this alone. */
export function uidOf(fair: Pick<FairView, 'code'>): string {
  return `fair-${fair.code}@jiangcai`
}

/**
 * Fairs as iCalendar (RFC 5545): times in UTC, SEQUENCE and LAST-MODIFIED of the latest published change, cancelled fairs kept with
 * STATUS:CANCELLED. Without METHOD, so DTSTAMP is the time of the last revision too: the same fairs give the same bytes in one language.
 */
export function calendarOf(
  fairs: readonly FairView[],
  { name, baseUrl, path }: { readonly name: string; readonly baseUrl: string; readonly path: string },
): string {
  const calendar = ical({
    name,
    prodId: { company: 'jiangcai', product: 'fairs', language: language().toUpperCase() },
    ttl: 60 * 60,
    source: `${baseUrl}${path}`,
    url: pageOf('/fairs', baseUrl),
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
      summary: `${marks[fair.state]}${fair.title}`,
      location: where(fair),
      description: descriptionOf(fair, baseUrl),
      url: pageOf(`/fairs/${fair.code}`, baseUrl),
      status: fair.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      categories: [{ name: texts.category }, ...fair.trades.slice(0, 5).map(({ name: trade }) => ({ name: trade }))],
    })
  }
  // Every line ends with CRLF, the last one too (RFC 5545 3.1); the generator leaves it out.
  return `${calendar.toString()}\r\n`
}

/** Many calendars show neither STATUS nor a change, so the title says it. */
const marks: Readonly<Record<FairView['state'], string>> = bilingual(
  { ANNOUNCED: '', POSTPONED: '【改期】', RELOCATED: '【改址】', CANCELLED: '【取消】' },
  { ANNOUNCED: '', POSTPONED: '[New time] ', RELOCATED: '[New place] ', CANCELLED: '[Cancelled] ' },
)

/** The page in the calendar's language. */
function pageOf(path: string, baseUrl: string): string {
  return language() === 'en' ? `${baseUrl}/en${path}` : `${baseUrl}${path}`
}

function descriptionOf(fair: FairView, baseUrl: string): string {
  const latest = fair.changes.findLast((change) => change.reason !== undefined)
  return [
    latest?.reason === undefined ? undefined : fair.state === 'CANCELLED' ? texts.cancelled(latest.reason) : texts.changed(latest.reason),
    fair.days.length > 1 ? texts.hours(period(fair)) : undefined,
    texts.host(listed(fair.hosts.map(({ name }) => name))),
    fair.organisers.length === 0 ? undefined : texts.organisers(listed(fair.organisers.map(({ name }) => name))),
    fair.trades.length === 0 ? undefined : texts.trades(listed(fair.trades.map(({ name }) => name))),
    texts.howTo(fair.howToTakePart),
    ...fair.online.map(({ platform, url }) => texts.online(platform, url)),
    fair.transport === undefined ? undefined : texts.transport(fair.transport),
    texts.phone(fair.enquiryPhone),
    pageOf(`/fairs/${fair.code}`, baseUrl),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

const texts = bilingual(
  {
    category: '招聘会',
    cancelled: (reason: string) => `取消原因：${reason}`,
    changed: (reason: string) => `变更原因：${reason}`,
    hours: (text: string) => `每天的时间：${text}`,
    online: (platform: string, url: string) => `线上：${platform} ${url}`,
    host: (name: string) => `主办：${name}`,
    organisers: (names: string) => `承办：${names}`,
    trades: (names: string) => `工种：${names}`,
    howTo: (text: string) => `求职者免费入场。${text}`,
    transport: (text: string) => `交通：${text}`,
    phone: (number: string) => `咨询：${number}`,
  },
  {
    category: 'Job fair',
    cancelled: (reason) => `Cancelled because: ${reason}`,
    changed: (reason) => `Changed because: ${reason}`,
    hours: (text) => `Hours: ${text}`,
    online: (platform, url) => `Online: ${platform} ${url}`,
    host: (name) => `Host: ${name}`,
    organisers: (names) => `Run by: ${names}`,
    trades: (names) => `Trades: ${names}`,
    howTo: (text) => `Free entry for jobseekers. ${text}`,
    transport: (text) => `Getting there: ${text}`,
    phone: (number) => `Enquiries: ${number}`,
  },
)
