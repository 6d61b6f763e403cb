import { describe, expect, it } from 'vitest'
import { calendarOf } from '#shared/fairs/calendar.ts'
import { cancelled } from '#shared/fairs/domain/cancel.ts'
import { edited } from '#shared/fairs/domain/edit.ts'
import { type FairContent, fairStates, GivenFairContent } from '#shared/fairs/domain/fair.ts'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { allowed, type FairAction, transitions } from '#shared/fairs/domain/lifecycle.ts'
import { moved } from '#shared/fairs/domain/move.ts'
import { applicationInTime } from '#shared/fairs/domain/police.ts'
import { missingForAnnouncing } from '#shared/fairs/domain/readiness.ts'
import { statusOf } from '#shared/fairs/domain/status.ts'
import { changeLines, monthText, period, place } from '#shared/fairs/domain/wording.ts'
import { speaking } from '#shared/kernel/language.ts'
import { readAs } from '#shared/platform/http/issues.ts'
import { announced, content, fairIn, now } from './fairs-to-test.ts'

const han = /\p{Script=Han}/u
const inEnglish = <T>(work: () => T): T => speaking('en', work)
const saturday = { startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T04:00:00.000Z' }
const big = { expectedAttendance: 5000 }

describe('fairs in English', () => {
  it('tell the time and the place', () => {
    const venue = { name: 'Hall 1', address: '1 Wensan Road', district: '330106' as const }
    expect(inEnglish(() => period(saturday))).toBe('Saturday 5 December 2026, 09:00–12:00')
    expect(inEnglish(() => period({ ...saturday, endsAt: '2026-12-06T08:00:00.000Z' }))).toBe(
      'Saturday 5 December 2026, 09:00 – Sunday 6 December 2026, 16:00',
    )
    expect(inEnglish(() => place(venue))).toBe('Hall 1, 1 Wensan Road, Xihu District')
    expect([monthText('2026-12'), inEnglish(() => monthText('2026-12'))]).toEqual(['2026年12月', 'December 2026'])
    expect(period(saturday)).toBe('2026年12月5日（周六）09:00–12:00')
  })

  it('tell what changed', () => {
    const change = { scale: { from: 1, to: 1200 }, details: ['title', 'transport'] }
    expect(inEnglish(() => changeLines(change))).toEqual([
      { what: 'Expected attendance', from: '1 person', to: '1,200 people' },
      { what: 'Name, Getting there' },
    ])
  })

  it('say in every refusal what to do, without a word of Chinese', () => {
    const actions = Object.keys(transitions) as FairAction[]
    const refused = fairStates.flatMap((state) =>
      actions.flatMap((action) => {
        const may = inEnglish(() => allowed(action, fairIn(state), now))
        return may.ok ? [] : [may.error.detail ?? '']
      }),
    )
    const bare = { title: '招聘会', mode: 'onsite', parkAs: 'host', startsAt: now, endsAt: now, ...big } as FairContent
    const missing = inEnglish(() => missingForAnnouncing({ ...fairIn('PLANNED'), content: bare }, { parkVerified: false, now }))
    const large = fairIn('ANNOUNCED', { expectedAttendance: 1000 })
    const venue = { ...(content.venue as NonNullable<typeof content.venue>), name: '会展中心' }
    const others = inEnglish(() => [
      applicationInTime(fairIn('MATERIALS'), '2026-12-01', now),
      applicationInTime(fairIn('MATERIALS', big), '2026-12-25', '2027-01-05T00:00:00.000Z'),
      moved(large, { reason: '-', venue }, now),
      moved(large, { reason: '-', startsAt: '2027-01-16T01:00:00.000Z' }, now),
      moved(large, { reason: '-', startsAt: '2020-01-16T01:00:00.000Z' }, now),
      cancelled({ ...large, permit: { number: '-', authority: '-', date: '2026-12-01' } }, { reason: '-' }, now),
      edited(fairIn('ANNOUNCED'), { ...content, venue }, now),
    ]).map((done) => (done.ok ? '资料' : JSON.stringify(done.error)))
    const sentences = [...refused, ...missing.map(({ detail }) => detail), ...others]
    expect(sentences.length).toBeGreaterThan(30)
    expect(sentences.filter((sentence) => han.test(sentence))).toEqual([])
    expect(missing.every(({ detail }) => /Legal basis: .+, art\. \d+/.test(detail))).toBe(true)
  })

  it('say what is wrong with a form', () => {
    const read = inEnglish(() => readAs(GivenFairContent, { ...content, endsAt: content.startsAt, enquiryPhone: '1', booths: 0.5 }))
    expect(read.ok ? [] : read.error.map(({ detail }) => detail)).toEqual([
      'The number of booths has to be a whole number',
      expect.stringMatching(/^Please give a landline/),
    ])
  })

  it('stand in calendars in the language of the address', () => {
    const view = viewOf(announced(fairIn('MATERIALS')))
    const feed = { name: 'Job fairs', baseUrl: 'https://jiangcai.example', path: '/en/fairs.ics' }
    const text = inEnglish(() => calendarOf([{ ...view, state: 'POSTPONED' }], feed))
    expect(text).toContain('PRODID:-//jiangcai//fairs//EN')
    expect(text).toContain('SUMMARY:[New time] ')
    expect(text.replaceAll('\r\n ', '')).toContain('Free entry for jobseekers.')
    expect(text).toContain(`URL;VALUE=URI:https://jiangcai.example/en/fairs/${view.code}`)
    expect(inEnglish(() => statusOf({ ...view, changes: [] }, now))).toEqual([{ text: 'Coming up', tone: 'good' }])
  })
})
