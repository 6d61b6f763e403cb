import { describe, expect, it } from 'vitest'
import { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import { type Outcome, type PostOutcome, placedIn, RecordOutcome, wentDown } from '#shared/fairs/domain/outcome.ts'
import { contradictionsIn, wrongDays } from '#shared/fairs/domain/outcome-contradictions.ts'
import { reportDue, reportOf, resultsOf } from '#shared/fairs/domain/report.ts'
import { fairIn } from './fairs-to-test.ts'

const vacancyId = 'vac_01JDK0000000000000000000AA'
const post = (figures: Partial<PostOutcome>): PostOutcome =>
  ({ vacancyId, title: '焊工', headcount: 5, received: 10, intents: 4, signings: 2, placements: [], ...figures }) as PostOutcome
const days = (...counts: readonly number[]) => counts.map((count, index) => ({ date: `2027-01-1${index}`, count }))

describe('figures that contradict each other are told, not silently taken', () => {
  it.each([
    ['that fit', {}, 30, []],
    ['more intents than people received', { intents: 11 }, 30, ['/posts/0/intents more-intents-than-received']],
    ['more signings than people received', { received: 1, intents: 0 }, 30, ['/posts/0/signings more-signings-than-received']],
    ['more signings than were wanted', { signings: 6 }, 30, ['/posts/0/signings more-signings-than-wanted']],
    ['more who began to work than agreed', { placements: days(3, 2) }, 30, ['/posts/0/placements more-placements-than-agreed']],
    ['as many who began to work as stated an intent', { placements: days(3, 1) }, 30, []],
    ['people received where nobody came in', {}, 0, ['/posts nobody-entered']],
    ['nothing where nobody came in', { received: 0, intents: 0, signings: 0 }, 0, []],
  ] as const)('%s', (_, figures, arrivals, expected) => {
    expect(contradictionsIn([post(figures)], { arrivals }).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected)
  })

  it('names the post and both numbers', () => {
    expect(contradictionsIn([post({ signings: 3, received: 2, intents: 1 })], { arrivals: 9 })[0]?.detail).toBe(
      '“焊工”：现场签约 3 人，多于接待的 2 人次，请核对两个数',
    )
  })

  it.each([
    ['2027-01-08', ['/posts/0/placements/0/date']],
    ['2027-01-09', []],
    ['2027-01-20', []],
    ['2027-01-21', ['/posts/0/placements/0/date']],
  ] as const)('people who began to work on %s', (date, expected) => {
    const found = wrongDays([post({ placements: [{ date, count: 1 }] })], { startsAt: '2027-01-09T01:00:00.000Z', today: '2027-01-20' })
    expect(found.map(({ pointer }) => pointer)).toEqual(expected)
  })
})

describe('a correction', () => {
  it.each([
    ['more of everything', { received: 12, intents: 5, signings: 3, placements: days(1) }, false],
    ['fewer received', { received: 9 }, true],
    ['fewer intents', { intents: 3 }, true],
    ['fewer signings', { signings: 1 }, true],
  ] as const)('%s', (_, figures, down) => {
    expect(wentDown([post({})], [post(figures)])).toBe(down)
  })

  it('goes down when days of starting work are taken out, not when they move', () => {
    expect(wentDown([post({ placements: days(2, 1) })], [post({ placements: days(2) })])).toBe(true)
    expect(wentDown([post({ placements: days(2, 1) })], [post({ placements: days(1, 2) })])).toBe(false)
  })
})

describe('what is sent', () => {
  it('has each post once, days sorted, and figures of nought where none are given', () => {
    const parsed = RecordOutcome.parse({ rev: 0, posts: [{ vacancyId, placements: days(1, 2).toReversed() }] })
    expect(parsed).toMatchObject({ confirmed: false, posts: [{ received: 0, placements: days(1, 2) }] })
    expect(RecordOutcome.safeParse({ rev: 0, posts: [{ vacancyId }, { vacancyId }] }).error?.issues[0]?.message).toBe(
      '同一个岗位只能填一次',
    )
    expect(RecordOutcome.safeParse({ rev: 0, posts: [{ vacancyId, received: -1 }] }).error?.issues[0]?.message).toBe('请填写 0 以上的整数')
  })

  it('counts those who began to work in a period by their days', () => {
    expect(placedIn({ placements: days(1, 2, 4) }, { from: '2027-01-11', before: '2027-01-12' })).toBe(2)
    expect(placedIn({ placements: days(1, 2, 4) })).toBe(7)
  })
})

describe('the report (参会单位数, 提供岗位数, 招聘人数, 进场求职人次, 接待, 意向, 签约)', () => {
  const fair = fairIn('ANNOUNCED')
  const exhibitor = (n: number, state: Exhibitor['state']): Exhibitor =>
    Exhibitor.parse({
      fairId: fair.id,
      fairCode: fair.code,
      parkId: fair.park.id,
      organisation: { id: `org_01JDK0000000000000000000A${n}`, name: `示例企业 ${n}`, kind: 'employer' },
      rev: 1,
      state,
      booth: { number: `A${n}`, hall: 'A', tenancy: 1 },
      posts: [
        {
          vacancyId,
          code: 'k3m8p2x7qa',
          title: '焊工',
          headcount: 5,
          pay: { min: 800_000, max: 1_000_000, period: 'month', basis: 'gross' },
        },
      ],
      materials: { checkedAt: fair.createdAt, firstTime: false },
      history: [],
      updatedAt: fair.createdAt,
    })
  const outcome = (n: number, figures: Partial<PostOutcome>): Outcome => ({
    fairId: fair.id,
    organisation: { id: exhibitor(n, 'ARRIVED').organisation.id, name: `示例企业 ${n}` },
    rev: 1,
    posts: [post(figures)],
    confirmed: [],
    at: '2027-01-10T02:00:00.000Z',
    by: '办事员',
    firstAt: '2027-01-10T02:00:00.000Z',
  })
  const attendance = { registered: 9, entered: 7, walkIns: 30, total: 37, hours: [] }
  const exhibitors = [exhibitor(1, 'ARRIVED'), exhibitor(2, 'ARRIVED'), exhibitor(3, 'NO_SHOW'), exhibitor(4, 'CANCELLED')]

  it('sums what the door counted and what exhibitors reported; those who never came are not in it', () => {
    const report = reportOf(fair, {
      attendance,
      exhibitors,
      outcomes: [outcome(1, {}), outcome(2, { signings: 1 })],
      now: '2027-01-12T02:00:00.000Z',
    })
    expect(report.figures).toEqual({ exhibitors: 2, posts: 2, headcount: 10, arrivals: 37, received: 20, intents: 8, signings: 3 })
    expect(report).toMatchObject({ reporting: { exhibitors: 2, of: 2 }, doubts: [], due: '2027-01-16', overdue: false })
  })

  it('says who has not reported, and what does not fit', () => {
    const odd = { ...outcome(1, { received: 1, intents: 0, signings: 2 }), confirmed: ['more-signings-than-received'] }
    const report = reportOf(fair, { attendance: { ...attendance, total: 0 }, exhibitors, outcomes: [odd], now: '2027-01-17T02:00:00.000Z' })
    expect(report.doubts.map(({ code }) => code)).toEqual([
      'nobody-entered',
      'not-reported',
      'confirmed-contradiction',
      'more-signings-than-received',
    ])
    expect(report.overdue).toBe(true)
  })

  it('is due seven days after the last day, and no longer overdue once it is published', () => {
    expect(reportDue(fair)).toBe('2027-01-16')
    const report = reportOf(fair, { attendance, exhibitors, outcomes: [], now: '2027-02-17T02:00:00.000Z' })
    const results = resultsOf(report, { earlier: undefined, at: '2027-01-12T02:00:00.000Z' })
    expect(reportOf({ ...fair, results }, { attendance, exhibitors, outcomes: [], now: '2027-02-17T02:00:00.000Z' }).overdue).toBe(false)
  })

  it('keeps what was published before in the corrections', () => {
    const first = resultsOf(reportOf(fair, { attendance, exhibitors, outcomes: [outcome(1, {})], now: '2027-01-12T02:00:00.000Z' }), {
      earlier: undefined,
      note: '说明',
      at: '2027-01-12T02:00:00.000Z',
    })
    const second = resultsOf(
      reportOf(fair, { attendance, exhibitors, outcomes: [outcome(1, {}), outcome(2, {})], now: '2027-01-13T02:00:00.000Z' }),
      { earlier: first, reason: '补报一家', at: '2027-01-13T02:00:00.000Z' },
    )
    expect(first).toMatchObject({ version: 1, note: '说明', corrections: [] })
    expect(second).toMatchObject({
      version: 2,
      figures: { received: 20 },
      corrections: [{ version: 1, reason: '补报一家', before: { received: 10 } }],
    })
  })
})
