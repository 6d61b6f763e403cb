import { describe, expect, it } from 'vitest'
import { type Brought, contradictions } from '#shared/fairs/domain/consistency.ts'
import type { Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { type Figure, figureText, fits } from '#shared/fairs/domain/figure.ts'
import { dayOfNewYear, saidDays } from '#shared/fairs/domain/said-dates.ts'
import { saidNumbers } from '#shared/fairs/domain/said-numbers.ts'
import { speaking } from '#shared/kernel/language.ts'
import { content, fairIn, permit } from './fairs-to-test.ts'

/** The example is on Saturday, 2027-01-09, 9:00 to 12:00; 60 booths, 600 people. */
const found = (changes: Partial<FairContent>, brought?: Brought) =>
  contradictions(fairIn('ANNOUNCED', changes), brought).map(({ pointer, code }) => `${pointer.slice('/content/'.length)} ${code}`)
const said = (changes: Partial<FairContent>) => contradictions(fairIn('ANNOUNCED', changes)).map(({ detail }) => detail)
const promised = (figures: Partial<NonNullable<FairContent['promised']>>) => ({ promised: { groups: [], ...figures } })
const exactly = (value: number): Figure => ({ value, as: 'exact' })

describe('days in texts', () => {
  it('finds nothing wrong with the example', () => expect(found({})).toEqual([]))

  it.each([
    ['1月9日（周六）上午开场', []],
    ['1月9日（周日）上午开场', ['about weekday-wrong']],
    ['1月9日星期天上午开场', ['about weekday-wrong']],
    ['2027年1月9日，周六，上午', []],
    ['１月９日（星期五）', ['about weekday-wrong']],
    ['改在1月16日举办', ['about day-not-of-the-fair']],
    ['去年此时办过 12 场', []],
    ['2月30日见', []],
  ])('%s', (about, expected) => expect(found({ about })).toEqual(expected))

  it('says what the day is', () => {
    expect(said({ title: '1月9日（周一）招聘会' })).toEqual(['“名称”里写的“1月9日(周一)”星期不对：2027-01-09 是周六'])
  })

  it('knows the days of booking and of each day', () => {
    const booking = { until: '2027-01-05T09:00:00.000Z' }
    expect(found({ booking, howToTakePart: '用人单位在 1月5日 前预订展位。' })).toEqual([])
    const days = [
      { startsAt: '2027-01-09T01:00:00.000Z', endsAt: '2027-01-09T04:00:00.000Z' },
      { startsAt: '2027-01-16T01:00:00.000Z', endsAt: '2027-01-16T04:00:00.000Z' },
    ]
    const twice = { days, endsAt: '2027-01-16T04:00:00.000Z' }
    expect(found({ ...twice, about: '1月9日、1月16日两场' })).toEqual([])
    expect(found({ ...twice, about: '1月10日照常' })).toEqual(['about day-not-of-the-fair'])
  })

  it('reads the days of the new year', () => {
    expect(['2027-02-05', '2027-02-06', '2026-02-24', '2028-02-15', '2040-02-12'].map(dayOfNewYear)).toEqual([
      undefined,
      1,
      8,
      21,
      undefined,
    ])
    expect(saidDays('大年初八、正月十五、正月二十、正月廿三', '2027-02-13').map((one) => one.dayOfNewYear)).toEqual([8, 15, 20, 23])
    const spring = { startsAt: '2027-02-13T01:00:00.000Z', endsAt: '2027-02-13T04:00:00.000Z', checkIn: undefined }
    expect(found({ ...spring, about: '大年初八开门招工' })).toEqual([])
    expect(found({ ...spring, about: '大年初七开门招工' })).toEqual(['about day-not-of-the-fair'])
    expect(found({ about: '大年初七再办一场' })).toEqual([])
  })
})

describe('numbers in texts', () => {
  it.each([
    ['设 60 个展位', 'booths', { value: 60, as: 'exact' }],
    ['近千个就业岗位', 'posts', { value: 1000, as: 'nearly' }],
    ['１２０ 余家企业参会', 'employers', { value: 120, as: 'over' }],
    ['约3.2千个岗位', 'posts', { value: 3200, as: 'about' }],
    ['超过1万人次', 'people', { value: 10_000, as: 'over' }],
  ])('%s', (text, of, figure) => expect(saidNumbers(text).map((one) => [one.of, one.figure])).toEqual([[of, figure]]))

  it.each(['其中 20 家企业是首次参会', '每家企业两个展位', '第 12 场', '百企业'])('%s is no number of the whole', (text) => {
    expect(saidNumbers(text)).toEqual([])
  })

  it.each([
    ['设 60 个展位', {}, []],
    ['设 80 个展位', {}, ['about number-differs']],
    ['近千个岗位', promised({ posts: exactly(948) }), []],
    ['近千个岗位', promised({ posts: exactly(700) }), ['about number-differs']],
    ['50 多家企业', promised({ employers: { value: 52, as: 'about' } }), []],
    ['80 家企业', promised({ employers: exactly(60) }), ['about number-differs']],
    ['80 家企业', {}, []],
    ['预计 600 人次', {}, []],
    ['预计 3000 人次', {}, ['about number-differs']],
  ])('%s with %j: %j', (about, changes, expected) => expect(found({ about, ...changes })).toEqual(expected))

  it('says that a permit is needed where only the text names a thousand', () => {
    expect(said({ about: '预计吸引 3000 人次' })[0]).toMatch(/3000 人次.*安全许可.*《大型群众性活动安全管理条例》第二条/)
  })
})

describe('fields against each other', () => {
  it.each<[string, Partial<FairContent>, string[]]>([
    [
      'areas that add up',
      {
        areas: [
          { name: '一楼', booths: 40 },
          { name: '二楼', booths: 20 },
        ],
      },
      [],
    ],
    [
      'areas that do not',
      {
        areas: [
          { name: '一楼', booths: 40 },
          { name: '二楼', booths: 30 },
        ],
      },
      ['areas sum-differs'],
    ],
    ['areas of which one is not counted', { areas: [{ name: '一楼', booths: 70 }, { name: '二楼' }] }, []],
    [
      'booths by kind that do not add up',
      { fees: { exhibitors: 'charged', boothTypes: [{ name: '标准', price: 0, count: 5 }] } },
      ['fees sum-differs'],
    ],
    ['more skilled people than people', promised({ headcount: exactly(100), skilled: exactly(101) }), ['promised sum-differs']],
    ['more posts than people', promised({ headcount: exactly(100), posts: exactly(101) }), ['promised sum-differs']],
    [
      'groups beyond the whole',
      promised({ headcount: exactly(10), groups: [{ name: '一线', headcount: exactly(11) }] }),
      ['promised sum-differs'],
    ],
    ['more employers than booths', promised({ employers: exactly(61) }), ['promised sum-differs']],
    ['booking that closes after the start', { booking: { until: '2027-01-09T02:00:00.000Z' } }, ['booking times-differ']],
    [
      'a check-in on another day',
      { checkIn: { from: '2027-01-08T00:00:00.000Z', until: '2027-01-08T01:00:00.000Z' } },
      ['checkIn times-differ'],
    ],
    [
      'hours that end before the fair',
      { days: [{ startsAt: content.startsAt, endsAt: '2027-01-09T03:00:00.000Z' }] },
      ['days times-differ'],
    ],
    ['a stream on another day', { streams: [{ startsAt: '2027-01-10T01:00:00.000Z', platform: '平台' }] }, ['streams times-differ']],
    ['on site with a platform', { online: [{ platform: '平台', url: 'https://example.com' }] }, ['online differs']],
    ['free for a price', { fees: { exhibitors: 'free', boothTypes: [], note: '每个展位收取 300 元' } }, ['fees differs']],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual(expected))

  it('reminds of a permit whose content was changed', () => {
    const fair = fairIn('ANNOUNCED', { expectedAttendance: 2000 }, { permit })
    const event: Fair['history'][number] = {
      at: '2026-12-14T00:00:00.000Z',
      by: '园',
      action: 'edited',
      to: 'ANNOUNCED',
      sequence: 1,
      change: { details: ['theme'] },
    }
    expect(contradictions(fair)).toEqual([])
    expect(contradictions({ ...fair, history: [...fair.history, event] })).toMatchObject([{ pointer: '/permit', code: 'permit-content' }])
  })
})

describe('what exhibitors bring against what was promised', () => {
  const brought = { employers: 50, posts: 300, headcount: 900 }
  it.each<[string, Partial<NonNullable<FairContent['promised']>>, boolean, string[]]>([
    ['as promised', { employers: exactly(50), headcount: { value: 900, as: 'about' } }, true, []],
    ['fewer, while booking goes on', { employers: exactly(55) }, false, []],
    ['fewer, when it is over', { employers: exactly(55) }, true, ['promised promise-differs']],
    ['more, at any time', { employers: exactly(40) }, false, ['promised promise-differs']],
    ['more than over so many', { headcount: { value: 800, as: 'over' } }, true, []],
    ['nearly a thousand', { headcount: { value: 1000, as: 'nearly' } }, true, []],
    ['nearly two thousand', { headcount: { value: 2000, as: 'nearly' } }, true, ['promised promise-differs']],
    ['two of three differ', { posts: exactly(10), headcount: exactly(20) }, true, ['promised promise-differs', 'promised promise-differs']],
  ])('%s', (_, figures, final, expected) => expect(found(promised(figures), { ...brought, final })).toEqual(expected))

  it('says figures as people do', () => {
    expect((['exact', 'about', 'over', 'nearly'] as const).map((as) => figureText({ value: 3200, as }))).toEqual([
      '3,200',
      '约 3,200',
      '超过 3,200',
      '近 3,200',
    ])
    expect(fits({ value: 100, as: 'over' }, 5000)).toBe(true)
  })

  it('speaks English', () => {
    const details = speaking('en', () =>
      said({
        about: '1月9日（周日）',
        fees: { exhibitors: 'free', boothTypes: [], note: '300 元' },
        ...promised({ employers: exactly(61) }),
      }),
    )
    expect(details).toEqual([
      'About the fair: “1月9日(周日)” has the wrong weekday; 9 January 2027 is a Saturday',
      expect.stringMatching(/^More employers are expected/),
      expect.stringMatching(/^The cost for exhibitors/),
    ])
  })
})
