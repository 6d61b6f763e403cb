import { localOf } from '#shared/kernel/civil-date.ts'
import { postalAddress } from '#shared/reference/postal-address.ts'
import type { FairView } from './domain/fair-view.ts'

/**
 * A fair as schema.org Event. A cancelled event keeps its dates; a moved one names every earlier start. Times carry +08:00. `pubDate`
 * and `upDate` are Baidu's.
 */
export function eventData(fair: FairView, baseUrl: string): object {
  const earlier = [...new Set(fair.changes.flatMap(({ change }) => change?.time?.from.startsAt ?? []))].filter(
    (start) => start !== fair.startsAt,
  )
  const url = `${baseUrl}/fairs/${fair.code}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: fair.title,
    ...(fair.about === undefined ? {} : { description: fair.about }),
    startDate: withOffset(fair.startsAt),
    endDate: withOffset(fair.endsAt),
    ...(earlier.length === 0 ? {} : { previousStartDate: earlier.length === 1 ? withOffset(earlier[0] ?? '') : earlier.map(withOffset) }),
    eventStatus: `https://schema.org/${statusOf(fair, earlier.length > 0)}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[fair.mode]}`,
    isAccessibleForFree: true,
    location: locationsOf(fair),
    organizer: [...fair.hosts, ...fair.organisers].map(({ name }) => ({ '@type': 'Organization', name })),
    ...(fair.days.length > 1 ? { eventSchedule: fair.days.map(scheduleOf) } : {}),
    pubDate: localSeconds(fair.announcedAt),
    upDate: localSeconds(fair.updatedAt),
  }
}

const attendanceModes = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const satisfies Record<FairView['mode'], string>

/** Halls and platforms; one alone is no list. */
function locationsOf({ venue, moreVenues, online }: FairView): object | readonly object[] {
  const halls = [...(venue === undefined ? [] : [venue]), ...moreVenues].map(({ name, district, address }) => ({
    '@type': 'Place',
    name,
    address: postalAddress({ district, street: address }),
  }))
  const platforms = online.map(({ platform, url }) => ({ '@type': 'VirtualLocation', name: platform, url }))
  const [only, ...others] = [...halls, ...platforms]
  return only !== undefined && others.length === 0 ? only : [...halls, ...platforms]
}

function scheduleOf({ startsAt, endsAt }: FairView['days'][number]): object {
  return {
    '@type': 'Schedule',
    startDate: localOf(startsAt).slice(0, 10),
    endDate: localOf(endsAt).slice(0, 10),
    startTime: `${localOf(startsAt).slice(11)}:00`,
    endTime: `${localOf(endsAt).slice(11)}:00`,
    scheduleTimezone: 'Asia/Shanghai',
  }
}

/** schema.org knows one status: cancelled outweighs rescheduled; a new place alone leaves an event scheduled. */
function statusOf(fair: FairView, rescheduled: boolean): 'EventCancelled' | 'EventRescheduled' | 'EventScheduled' {
  if (fair.state === 'CANCELLED') return 'EventCancelled'
  return rescheduled ? 'EventRescheduled' : 'EventScheduled'
}

function withOffset(instant: string): string {
  return `${localOf(instant)}:00+08:00`
}

function localSeconds(instant: string): string {
  return `${localOf(instant)}:00`
}
