import { describe, expect, it } from 'vitest'
import { FairContent, GivenFairContent } from '#shared/fairs/domain/fair.ts'
import { namedTrade } from '#shared/fairs/domain/fair-trade.ts'
import { nextSession } from '#shared/fairs/domain/new-fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { seedFamilies } from '../../../infra/seed/families.ts'
import { content, now } from './fairs-to-test.ts'

const wrong = (changes: object) => {
  const parsed = GivenFairContent.safeParse({ ...exampleFairContent, ...changes })
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

describe('what a park may write (4.1)', () => {
  it('takes a whole announcement, and a draft of title and time', () => {
    expect(wrong({})).toEqual([])
    const { title, startsAt, endsAt } = exampleFairContent
    expect(FairContent.safeParse({ title, startsAt, endsAt }).success).toBe(true)
  })

  it.each([
    [{ endsAt: exampleFairContent.startsAt }, 'endsAt: 结束须晚于开始'],
    [{ endsAt: '2027-02-10T01:00:00.000Z' }, 'endsAt: 一场最多 31 天，更长的请分场次'],
    [{ checkIn: { from: '2027-01-09T00:00:00Z', until: '2027-01-09T05:00:00Z' } }, 'checkIn.until: 签到须在招聘会结束前截止'],
    [{ checkIn: { from: '2027-01-09T01:00:00Z', until: '2027-01-09T01:00:00Z' } }, 'checkIn.until: 签到的截止须晚于开始'],
    [{ trades: ['6-18-02-99'] }, /^trades\.0: 没有“6-18-02-99”这个职业编码，最接近的是/],
    [{ trades: ['外星人'] }, 'trades.0: 没有“外星人”这个工种，请写工种、职业的名称或职业编码'],
    [{ trades: ['电焊工', '普工'] }, /^trades\.1: 没有“普工”这个工种，最接近的是 6-18-01-01 普通车工/],
    [{ enquiryPhone: '请打电话' }, /^enquiryPhone: 请填写带区号的固定电话/],
    [{ booths: 0 }, /^booths/],
    [{ mode: 'online' }, 'venue: 线上招聘会没有场馆：请清空场馆和地址，或把形式改为“线上＋线下”'],
    [{ mode: 'online', venue: undefined, endsAt: '2027-08-10T01:00:00.000Z' }, 'endsAt: 一场最多 200 天，更长的请分场次'],
    [{ online: [{ platform: '平台', url: 'javascript:alert(1)' }] }, 'online.0.url: 请填写完整的网址，以 http:// 或 https:// 开头'],
    [{ fees: { exhibitors: 'free', boothTypes: [{ name: '标准展位', price: 30000 }] } }, /^fees\.boothTypes: 选了“免费”/],
    [{ days: [{ startsAt: '2027-01-10T01:00:00Z', endsAt: '2027-01-10T02:00:00Z' }] }, 'days: 每天的时间须在招聘会的开始和结束之间'],
    [{ promised: { employers: { value: 1.5 } } }, 'promised.employers.value: 请写成整数'],
    [{ contacts: [{ matter: '报名', phone: '打电话' }] }, /^contacts\.0\.phone: 请填写带区号/],
    [{ title: '' }, 'title: 请填写'],
    [{ venue: { name: '大厅', address: '路 1 号', district: '330103' } }, /^venue\.district: /],
    [{ colour: 'red' }, /colour/],
  ])('refuses %j', (changes, message) => {
    expect(wrong(changes)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)])
  })

  it.each([
    ['0571-85001234', '0571-85001234'],
    ['(0571) 8500 1234', '057185001234'],
    ['０５７１—８５００１２３４', '0571-85001234'],
    ['400-800-1234', '400-800-1234'],
    ['12333', '12333'],
  ])('reads the phone %s', (given, kept) => {
    expect(FairContent.parse({ ...exampleFairContent, enquiryPhone: given }).enquiryPhone).toBe(kept)
  })

  it('keeps instants in UTC whatever their offset', () => {
    expect(FairContent.parse({ ...exampleFairContent, startsAt: '2027-01-09T09:00:00+08:00' }).startsAt).toBe('2027-01-09T01:00:00.000Z')
  })

  it.each(['6-31-01-03', '数控车工', '焊工', '氩弧焊', '叉车司机', '月嫂', '无人机'])('takes the trade %s', (trade) => {
    expect(wrong({ trades: [trade] })).toEqual([])
  })

  it('takes every trade of the example city', () => {
    const titles = Object.values(seedFamilies).flatMap(({ trades }) => trades.map((trade) => trade.titles.split(' ')[0] ?? ''))
    expect(titles.filter((title) => wrong({ trades: [title] }).length > 0)).toEqual([])
  })

  it('reads what was stored when the list of trades was another', () => {
    expect(FairContent.parse({ ...exampleFairContent, trades: ['老工种'] }).trades).toEqual(['老工种'])
  })

  it('knows the code of a trade and the name of a code', () => {
    expect(namedTrade('6-31-01-03')).toEqual({ name: '电工', occupationCode: '6-31-01-03' })
    expect(namedTrade('数控车工')).toEqual({ name: '数控车工', occupationCode: '6-18-01-01' })
    expect(namedTrade('叉车司机')).toEqual({ name: '叉车司机', occupationCode: '6-30-05-01' })
    expect(namedTrade('少见的工种')).toEqual({ name: '少见的工种' })
  })
})

describe('the next session after an earlier one', () => {
  it.each([
    ['2026-12-12T02:00:00.000Z', '2027-01-16T01:00:00.000Z'],
    ['2027-03-01T02:00:00.000Z', '2027-03-13T01:00:00.000Z'],
  ])('written at %s it is %s: whole weeks on, far enough ahead', (at, startsAt) => {
    const next = nextSession(content, at, 7)
    expect(next).toMatchObject({ startsAt, session: 13, title: content.title })
    expect(next.promised).toBeUndefined()
    expect(FairContent.safeParse(next).success).toBe(true)
  })

  it('is never the same day again', () => {
    expect(nextSession(content, now, 7).startsAt > content.startsAt).toBe(true)
  })
})
