import { describe, expect, it } from 'vitest'
import { type FairView, viewOf } from '#shared/fairs/domain/fair-view.ts'
import { facetsOf, inTab, matching, olderThan, pageAfter, rangeOf } from '#shared/fairs/domain/listing.ts'
import { statusOf } from '#shared/fairs/domain/status.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import { announced, fairIn } from './fairs-to-test.ts'

/** Saturday in Hangzhou, 10:00. */
const now = '2026-12-12T02:00:00.000Z'

function view(
  code: string,
  startsAt: string,
  hours = 3,
  district: DistrictCode = '330106',
  state: FairView['state'] = 'ANNOUNCED',
): FairView {
  const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString()
  const { checkIn, venue, ...rest } = viewOf(announced(fairIn('MATERIALS', { startsAt, endsAt })))
  return { ...rest, code, state, ...(venue === undefined ? {} : { venue: { ...venue, district } }) }
}

const fairs = [
  view('last month', '2026-11-14T01:00:00.000Z'),
  view('monday', '2026-12-07T01:00:00.000Z'),
  view('running', '2026-12-12T01:00:00.000Z', 3, '330108'),
  view('sunday', '2026-12-13T01:00:00.000Z', 3, '330106', 'CANCELLED'),
  view('next week', '2026-12-14T01:00:00.000Z', 3, '330108'),
  view('over new year', '2026-12-31T01:00:00.000Z', 48),
  view('long, ends first', '2026-12-11T01:00:00.000Z', 26, '330109'),
]
const codes = (list: readonly FairView[]) => list.map(({ code }) => code)

describe('the tabs', () => {
  it.each([
    ['upcoming', ['long, ends first', 'running', 'sunday', 'next week', 'over new year']],
    ['week', ['monday', 'long, ends first', 'running', 'sunday']],
    ['past', ['monday', 'last month']],
  ] as const)('%s', (tab, expected) => {
    expect(codes(inTab(fairs, tab, now))).toEqual(expected)
  })

  it.each(['upcoming', 'week', 'past'] as const)('%s: the range to read holds every fair that is shown', (tab) => {
    const { from, before = '~' } = rangeOf(tab, now)
    expect(inTab(fairs, tab, now).every(({ endsAt }) => endsAt >= from && endsAt <= before)).toBe(true)
  })

  it('the past is read a year at a time, or a month', () => {
    expect(rangeOf('past', now)).toEqual({ from: '2025-11-30T16:00:00.000Z', before: now })
    expect(olderThan(now, undefined)).toBe('2025-12')
    expect(rangeOf('past', now, { until: '2025-12' })).toEqual({ from: '2024-11-30T16:00:00.000Z', before: '2025-11-30T16:00:00.000Z' })
    expect(rangeOf('past', now, { month: '2026-02' })).toEqual({ from: '2026-01-31T16:00:00.000Z', before: '2026-09-16T16:00:00.000Z' })
  })
})

describe('filters and facets', () => {
  const upcoming = inTab(fairs, 'upcoming', now)

  it('finds by district and by month, a fair over the turn of the year in both', () => {
    expect(codes(matching(upcoming, { district: '330108' }))).toEqual(['running', 'next week'])
    expect(codes(matching(upcoming, { month: '2027-01' }))).toEqual(['over new year'])
    expect(codes(matching(upcoming, { district: '330108', month: '2027-01' }))).toEqual([])
  })

  it('counts each facet under the other filter only', () => {
    expect(facetsOf(upcoming, { district: '330108', month: '2027-01' })).toMatchObject({
      district: [{ value: '330106', count: 1 }],
      month: [{ value: '2026-12', count: 2 }],
      kind: [],
      trade: [],
    })
  })

  it('knows kinds, trades and parks; an online fair has no district', () => {
    const online = { ...fairs[4], code: 'online', mode: 'online', trades: [], venue: undefined } as unknown as FairView
    const all = [...upcoming, online]
    expect(facetsOf(all, {}).kind).toEqual([
      { value: 'general', count: 1 },
      { value: 'online', count: 1 },
      { value: 'special', count: 5 },
    ])
    expect(facetsOf(all, { kind: 'online' }).district).toEqual([])
    expect(facetsOf(all, { kind: 'special' }).trade.map(({ value }) => value)).toContain('6-18-01-01')
    expect(codes(matching(all, { kind: 'online' }))).toEqual(['online'])
    expect(codes(matching(all, { trade: '6-18-01-01', district: '330109' }))).toEqual(['long, ends first'])
    expect(matching(all, { host: '别的产业园' })).toEqual([])
    expect(facetsOf(all, { host: '别的产业园' }).host).toEqual([{ value: '西湖人力资源服务产业园', count: 6 }])
  })

  it('pages without a gap', () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = pageAfter(upcoming, { limit: 2, after })
      seen.push(...codes(page.items))
      after = page.after
    } while (after !== undefined)
    expect(seen).toEqual(codes(upcoming))
  })
})

describe('the state in words', () => {
  const period = { from: { startsAt: '', endsAt: '' }, to: { startsAt: '', endsAt: '' } }
  const venue = { name: '', address: '', district: '330106' as const }
  it.each([
    ['announced', 'next week', {}, ['即将举办']],
    ['going on', 'running', {}, ['正在举办']],
    ['over', 'monday', {}, ['已结束']],
    ['other time', 'next week', { state: 'POSTPONED', changes: [{ change: { time: period } }] }, ['已改期', '即将举办']],
    [
      'other time and place',
      'next week',
      { state: 'RELOCATED', changes: [{ change: { time: period } }, { change: { place: { from: venue, to: venue } } }] },
      ['已改期', '已改址', '即将举办'],
    ],
    ['cancelled', 'sunday', {}, ['已取消']],
  ] as const)('%s', (_, code, changes, expected) => {
    const fair = { ...fairs.find((one) => one.code === code), ...changes } as FairView
    expect(statusOf(fair, now).map(({ text }) => text)).toEqual(expected)
  })
})
