import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { dayCalendarOf } from '#shared/platform/feeds/day-calendar.ts'
import type { Feed, FeedEntry } from '#shared/platform/feeds/feed.ts'
import { calendarFaults } from '../../../support/rfc5545.ts'

const entry: FeedEntry = {
  id: 'https://jiangcai.example/vacancies/k3m8p2x7qa',
  url: 'https://jiangcai.example/vacancies/k3m8p2x7qa',
  title: '焊工，6,000 元/月',
  text: '用人单位：甲, 乙; 丙\n地点：萧山区',
  publishedAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-03T16:30:00.000Z',
  categories: ['焊工'],
  day: { name: 'vacancy-k3m8p2x7qa', on: '2026-12-31', sequence: 7, title: '截止：焊工（甲）' },
}
const feed: Feed = {
  title: '找岗位',
  description: '岗位',
  page: 'https://jiangcai.example/vacancies?q=1',
  self: 'https://jiangcai.example/vacancies.ics?q=1',
  author: '匠才',
  asOf: '2026-12-01T00:00:00.000Z',
  entries: [entry],
}

/** As a calendar of another make reads it. */
function read(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      days: [event.startDate.toString(), event.startDate.isDate, event.endDate.toString()],
      status: component.getFirstPropertyValue('status'),
      busy: component.getFirstPropertyValue('transp'),
    }
  })
}

describe('days of a list in a calendar (RFC 5545)', () => {
  it('are whole days by the calendar of Shanghai, in which nobody is busy', () => {
    expect(read(dayCalendarOf(feed, 'vacancies'))).toEqual([
      {
        uid: 'vacancy-k3m8p2x7qa@jiangcai',
        sequence: 7,
        summary: '截止：焊工（甲）',
        description: '用人单位：甲, 乙; 丙\n地点：萧山区\nhttps://jiangcai.example/vacancies/k3m8p2x7qa',
        days: ['2026-12-31', true, '2027-01-01'],
        status: 'CONFIRMED',
        busy: 'TRANSPARENT',
      },
    ])
  })

  it('keep what is withdrawn, and leave out what has no day', () => {
    const { day: _, ...bare } = entry
    const withdrawn: FeedEntry = { ...bare, day: { name: 'bulletin-x', on: '2026-10-11', sequence: 1, title: '公报', cancelled: true } }
    expect(read(dayCalendarOf({ ...feed, entries: [bare, withdrawn] }, 'bulletins'))).toMatchObject([
      { uid: 'bulletin-x@jiangcai', status: 'CANCELLED' },
    ])
  })

  it.each(['zh', 'en'] as const)('keep to the standard, and are the same bytes again: %s', (spoken) => {
    speaking(spoken, () => {
      const text = dayCalendarOf(feed, 'vacancies')
      expect(calendarFaults(text)).toEqual([])
      expect(dayCalendarOf(feed, 'vacancies')).toBe(text)
      expect(calendarFaults(dayCalendarOf({ ...feed, entries: [] }, 'vacancies'))).toEqual([])
    })
  })

  it('the check would find a day that there is not', () => {
    expect(calendarFaults(dayCalendarOf(feed, 'vacancies').replace('20261231', '20261331'))).toEqual([expect.stringContaining('no day')])
  })
})
