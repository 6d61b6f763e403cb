import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '#shared/fairs/calendar.ts'
import { cancelled } from '#shared/fairs/domain/cancel.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { after } from '#shared/fairs/domain/history.ts'
import { moved } from '#shared/fairs/domain/move.ts'
import { eventData } from '#shared/fairs/event-data.ts'
import { calendarFaults } from '../../support/rfc5545.ts'
import { Event } from '../../support/structured-data.ts'
import { announced, fairIn, now } from './fairs-to-test.ts'

const feed = { name: '杭州技能人才招聘会', baseUrl: 'https://jiangcai.example', path: '/fairs.ics' }
const calendar = (...fairs: Fair[]) => calendarOf(fairs.map(viewOf), feed)
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const property = (text: string, name: string) => unfolded(text).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))

const first = announced(fairIn('MATERIALS'))
const second = movedTo(first, { startsAt: '2027-01-16T01:00:00.000Z' }, '场馆检修')
const third = movedTo(second, { venue: { name: '会展中心', address: '奔竞大道 1 号', district: '330109' } }, '场地更大')
const last = cancelledFor(third, '恶劣天气')
const fourth = movedTo(third, { mode: 'online', online: [{ platform: '示例直播平台', url: 'https://example.com/live' }] }, '寒潮')
const lastOnline = cancelledFor(fourth, '平台故障')

describe('the calendar (RFC 5545)', () => {
  it('is this, byte by byte', () => {
    expect(calendar(first)).toBe(golden.replaceAll('\n', '\r\n'))
  })

  it.each([
    ['announced', first, '0', 'CONFIRMED', '20270109T010000Z', '智能制造'],
    ['postponed', second, '1', 'CONFIRMED', '20270116T010000Z', '【改期】智能制造'],
    ['relocated', third, '2', 'CONFIRMED', '20270116T010000Z', '【改址】智能制造'],
    ['cancelled', last, '3', 'CANCELLED', '20270116T010000Z', '【取消】智能制造'],
  ])('follows the fair: %s', (_, fair, sequence, status, start, title) => {
    const text = calendar(fair)
    expect(property(text, 'UID')).toEqual(['UID:fair-k3m8p2x7qa@jiangcai'])
    expect(property(text, 'SEQUENCE')).toEqual([`SEQUENCE:${sequence}`])
    expect(property(text, 'STATUS')).toEqual([`STATUS:${status}`])
    expect(property(text, 'DTSTART')).toEqual([`DTSTART:${start}`])
    expect(property(text, 'SUMMARY')[0]).toContain(title)
    expect(property(text, 'LAST-MODIFIED')[0]?.slice(14)).toBe(property(text, 'DTSTAMP')[0]?.slice(8))
  })

  it('gives the same bytes for the same fairs', () => {
    expect(calendar(first, last)).toBe(calendar(first, last))
  })

  it('folds by octets, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('招', '聘', ',', ';', '\\', 'a', ' ', '👷', '\u{20000}'), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(texts, texts, (title, transport) => {
        const view = viewOf(announced(fairIn('MATERIALS', { title: `会${title}会`, transport: `路${transport}` })))
        const text = calendarOf([view], feed)
        expect(calendarFaults(text)).toEqual([])
        expect(eventsOf(text)[0]?.title).toBe(view.title)
        const lines = text.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(text).not.toContain('\ufffd')
        expect(lines.every((line) => !line.includes('\n'))).toBe(true)
        const summary = property(text, 'SUMMARY')[0]
          ?.slice('SUMMARY:'.length)
          .replaceAll(/\\([\\;,])/g, '$1')
        expect(summary).toBe(view.title)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a subscribed calendar, read by another parser (ical.js)', () => {
  const shown: Record<string, { title: string; start: string; sequence: number; status: string; place: string }> = {}
  const subscribe = (...fairs: Fair[]): void => {
    const text = calendar(...fairs)
    expect(calendarFaults(text)).toEqual([])
    for (const { uid, ...event } of eventsOf(text)) {
      // A calendar takes what is newer, and nothing else.
      if (event.sequence >= (shown[uid]?.sequence ?? 0)) shown[uid] = event
    }
  }
  const other = { ...announced(fairIn('MATERIALS', { title: '另一场' })), code: 'a2b3c4d5e6' }
  const uid = 'fair-k3m8p2x7qa@jiangcai'

  it.each([
    ['announced', first, { sequence: 0, status: 'CONFIRMED', start: '2027-01-09T01:00:00Z', place: /招聘大厅/ }],
    ['postponed', second, { sequence: 1, status: 'CONFIRMED', start: '2027-01-16T01:00:00Z', place: /招聘大厅/ }],
    ['relocated', third, { sequence: 2, status: 'CONFIRMED', start: '2027-01-16T01:00:00Z', place: /会展中心/ }],
    ['gone online', fourth, { sequence: 3, status: 'CONFIRMED', start: '2027-01-16T01:00:00Z', place: /^线上：示例直播平台$/ }],
    ['cancelled', lastOnline, { sequence: 4, status: 'CANCELLED', start: '2027-01-16T01:00:00Z', place: /示例直播平台/ }],
  ])('%s: one event, which follows', (_, fair, { place, ...expected }) => {
    subscribe(fair, other)
    expect(Object.keys(shown)).toHaveLength(2)
    expect(shown[uid]).toMatchObject({ ...expected, place: expect.stringMatching(place) })
  })

  it('an older copy from a cache changes nothing any more', () => {
    subscribe(first, other)
    expect(shown[uid]).toMatchObject({ sequence: 4, status: 'CANCELLED' })
  })
})

describe('the strict check itself', () => {
  const good = calendar(first)
  it.each([
    ['a line of 76 octets', good.replace('SUMMARY:', `SUMMARY:${'a'.repeat(70)}`)],
    ['a line without CR', good.replace('STATUS:CONFIRMED\r\n', 'STATUS:CONFIRMED\n')],
    ['no CRLF at the end', good.slice(0, -2)],
    ['a comma that is not escaped', good.replace('UID:', 'UID:a,b')],
    ['a local time', good.replace('DTSTART:20270109T010000Z', 'DTSTART:20270109T090000')],
    ['a missing DTSTAMP', good.replace(/DTSTAMP:.*\r\n/, '')],
    ['two SEQUENCE', good.replace('SEQUENCE:0', 'SEQUENCE:0\r\nSEQUENCE:1')],
    ['an unknown status', good.replace('CONFIRMED', 'POSTPONED')],
    ['an event that is not closed', good.replace('END:VEVENT\r\n', '')],
    ['one UID twice', good.replace('END:VCALENDAR', `${/BEGIN:VEVENT[\s\S]*END:VEVENT/.exec(good)?.[0]}\r\nEND:VCALENDAR`)],
  ])('finds %s', (_, text) => expect(calendarFaults(text)).not.toEqual([]))
})

describe('schema.org Event', () => {
  it.each([
    ['announced', first, 'EventScheduled', undefined],
    ['postponed', second, 'EventRescheduled', '2027-01-09T09:00:00+08:00'],
    ['relocated after that', third, 'EventRescheduled', '2027-01-09T09:00:00+08:00'],
    ['cancelled', last, 'EventCancelled', '2027-01-09T09:00:00+08:00'],
    ['gone online', fourth, 'EventRescheduled', '2027-01-09T09:00:00+08:00'],
  ])('%s', (_, fair, status, previousStartDate) => {
    const data = eventData(viewOf(fair), feed.baseUrl) as Record<string, unknown>
    expect(data).toMatchObject({ eventStatus: `https://schema.org/${status}`, startDate: expect.stringMatching(/\+08:00$/) })
    expect(data.previousStartDate).toBe(previousStartDate)
    expect(Event.safeParse(data).error?.issues).toBeUndefined()
  })

  it('tells of halls and platforms', () => {
    expect(eventData(viewOf(first), feed.baseUrl)).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place' },
    })
    const hybrid = movedTo(third, { mode: 'hybrid', online: [{ platform: '示例直播平台', url: 'https://example.com/live' }] }, '加开线上')
    expect(eventData(viewOf(hybrid), feed.baseUrl)).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://example.com/live' }],
    })
    expect(eventData(viewOf(fourth), feed.baseUrl)).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation' },
    })
  })

  it('names every earlier start', () => {
    const twice = movedTo(second, { startsAt: '2027-01-23T01:00:00.000Z' }, '再次顺延')
    expect(eventData(viewOf(twice), feed.baseUrl)).toMatchObject({
      startDate: '2027-01-23T09:00:00+08:00',
      previousStartDate: ['2027-01-09T09:00:00+08:00', '2027-01-16T09:00:00+08:00'],
    })
  })
})

function eventsOf(text: string): { uid: string; title: string; start: string; sequence: number; status: string; place: string }[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      status: String(component.getFirstPropertyValue('status')),
      place: event.location,
    }
  })
}

function movedTo(fair: Fair, change: object, reason: string): Fair {
  const done = moved(fair, { reason, ...change }, now)
  if (!done.ok) throw new Error(done.error.kind)
  return after(done.value.fair, { action: 'moved', by: '园', at: now, published: true, reason, change: done.value.change })
}

function cancelledFor(fair: Fair, reason: string): Fair {
  const done = cancelled(fair, { reason }, now)
  if (!done.ok) throw new Error(done.error.kind)
  return after(done.value, { action: 'cancelled', by: '园', at: now, published: true, reason })
}

const golden = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//jiangcai//fairs//ZH
URL:https://jiangcai.example/fairs
SOURCE;VALUE=URI:https://jiangcai.example/fairs.ics
NAME:杭州技能人才招聘会
X-WR-CALNAME:杭州技能人才招聘会
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
BEGIN:VEVENT
UID:fair-k3m8p2x7qa@jiangcai
SEQUENCE:0
DTSTAMP:20261211T020000Z
DTSTART:20270109T010000Z
DTEND:20270109T040000Z
SUMMARY:智能制造技能人才专场招聘会
LOCATION:西湖区 产业园一楼招聘大厅（文三路 999 号）
DESCRIPTION:主办：西湖人力资源服务产业园\\n承办：西湖技
 能人才服务中心\\n工种：数控车工、电焊工、电工\\n求职
 者免费入场。求职者凭身份证直接入场；用人单位请提
 前向产业园报名。\\n交通：地铁 2 号线文三路站 B 口步行
  300 米；公交文三路口站\\n咨询：0571-85001234\\nhttps://jiangcai
 .example/fairs/k3m8p2x7qa
CATEGORIES:招聘会,数控车工,电焊工,电工
URL;VALUE=URI:https://jiangcai.example/fairs/k3m8p2x7qa
STATUS:CONFIRMED
CREATED:20261211T020000Z
LAST-MODIFIED:20261211T020000Z
END:VEVENT
END:VCALENDAR
`
