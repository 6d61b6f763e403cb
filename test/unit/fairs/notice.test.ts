import { describe, expect, it } from 'vitest'
import { cancelled } from '#shared/fairs/domain/cancel.ts'
import { edited } from '#shared/fairs/domain/edit.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { after as afterwards } from '#shared/fairs/domain/history.ts'
import { changeMessage } from '#shared/fairs/domain/messages.ts'
import { moved } from '#shared/fairs/domain/move.ts'
import { type FairNotice, noticeAfter, noticeOf } from '#shared/fairs/domain/notice.ts'
import { speaking } from '#shared/kernel/language.ts'
import { said } from '../../support/said.ts'
import { fairIn, now } from './fairs-to-test.ts'

const fair = fairIn('ANNOUNCED')
const platform = [{ platform: '示例直播平台', url: 'https://example.com/live' }]

describe('who is told of which change', () => {
  it.each([
    ['another time', { startsAt: '2027-01-16T01:00:00.000Z' }, ['exhibitor', 'visitor']],
    ['another place', { venue: { name: '会展中心', address: '奔竞大道 1 号', district: '330109' as const } }, ['exhibitor', 'visitor']],
    ['online', { mode: 'online' as const, online: platform }, ['exhibitor', 'visitor']],
    ['another scale', { expectedAttendance: 800 }, ['exhibitor']],
  ])('%s: %j', (_, change, readers) => expect(Object.keys(noticeOf(fair, movedBy(change))?.messages ?? {})).toEqual(readers))

  it.each([
    ['where exhibitors check in', { checkIn: { from: '2027-01-09T00:30:00.000Z', until: '2027-01-09T01:00:00.000Z' } }, ['exhibitor']],
    ['what they need', { materials: [{ whom: '企业', items: ['营业执照'] }] }, ['exhibitor']],
    ['how to get there', { transport: '公交 1 路' }, []],
  ])('an edit of %s: %j', (_, change, readers) => {
    const done = edited(fair, { ...fair.content, ...change }, now)
    if (!done.ok || done.value === undefined) throw new Error('not edited')
    const now2 = afterwards(done.value.fair, { action: 'edited', by: '园', at: now, published: true, change: done.value.change })
    expect(Object.keys(noticeOf(fair, now2)?.messages ?? {})).toEqual(readers)
  })

  it('a cancellation: all, and nothing of a draft', () => {
    expect(noticeOf(fair, cancelledFor(fair))).toMatchObject({ action: 'cancelled', sequence: 1, stage: 'exhibitor', except: [] })
    const draft = fairIn('MATERIALS')
    const dropped = afterwards(draft, { action: 'cancelled', by: '园', at: now, published: false, reason: '不办了' })
    expect(noticeOf(draft, dropped)).toBeUndefined()
  })
})

describe('what they read', () => {
  it('tells old and new, the reason, and what to do; whoever causes it', () => {
    const later = movedBy({ startsAt: '2027-01-16T01:00:00.000Z' })
    const text = said(speaking('en', () => changeMessage(fair, later, 'exhibitor'))).zh.text
    expect(text).toMatch(/原定2027年1月9日.*现为2027年1月16日.*原因：场馆检修\n贵单位的展位预订继续有效/s)
    expect(said(changeMessage(fair, later, 'visitor')).zh.text).toMatch(/您的登记继续有效/)
    expect(said(changeMessage(fair, later, 'agency')).zh.text).toMatch(
      /原因：场馆检修\n由贵单位承办；贵单位自己订了展位的，预订继续有效。$/,
    )
    const scale = movedBy({ expectedAttendance: 800 })
    expect(said(changeMessage(fair, scale, 'exhibitor')).zh.text).toContain('预计人数由 600 人改为 800 人')
    const gone = cancelledFor(fair)
    expect(changeMessage(fair, gone, 'visitor').template).toBe('fair-cancelled')
    expect(said(changeMessage(fair, gone, 'visitor')).zh.text).toMatch(/^原定2027年1月9日.*已取消。原因：寒潮\n您的登记随之取消，请勿前往/s)
    for (const reader of ['exhibitor', 'agency'] as const) expect(said(changeMessage(fair, gone, reader)).zh.text).toContain('不计爽约')
  })
})

describe('how far it has come', () => {
  const notice = noticeOf(fair, cancelledFor(fair)) as FairNotice

  it('goes through exhibitors, then visitors, and ends; counting, one revision at a time', () => {
    const first = noticeAfter(notice, 40, { pk: 'FAIR#1', sk: 'EXHIBITOR#x' }, now)
    expect(first).toMatchObject({ rev: 2, stage: 'exhibitor', after: { sk: 'EXHIBITOR#x' }, told: { exhibitor: 40, visitor: 0 } })
    const second = noticeAfter(first, 3, undefined, now)
    expect(second).toMatchObject({ rev: 3, stage: 'visitor', told: { exhibitor: 43, visitor: 0 } })
    expect(second.after).toBeUndefined()
    const third = noticeAfter(second, 7, undefined, now)
    expect(third).toMatchObject({ rev: 4, stage: 'done', told: { exhibitor: 43, visitor: 7 }, finishedAt: now })
    expect(noticeAfter(third, 1, undefined, now)).toBe(third)
  })

  it('leaves out a group that has nothing to read', () => {
    const { visitor: _, ...messages } = notice.messages
    expect(noticeAfter({ ...notice, messages }, 2, undefined, now).stage).toBe('done')
  })
})

function movedBy(change: object): Fair {
  const done = moved(fair, { reason: '场馆检修', ...change }, now)
  if (!done.ok) throw new Error(done.error.kind)
  return afterwards(done.value.fair, { action: 'moved', by: '园', at: now, published: true, reason: '场馆检修', change: done.value.change })
}

function cancelledFor(given: Fair): Fair {
  const done = cancelled(given, { reason: '寒潮' }, now)
  if (!done.ok) throw new Error(done.error.kind)
  return afterwards(done.value, { action: 'cancelled', by: '园', at: now, published: true, reason: '寒潮' })
}
