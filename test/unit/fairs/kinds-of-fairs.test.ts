import { describe, expect, it } from 'vitest'
import { calendarOf } from '#shared/fairs/calendar.ts'
import { contradictions } from '#shared/fairs/domain/consistency.ts'
import { FairContent, GivenFairContent } from '#shared/fairs/domain/fair.ts'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { missingForAnnouncing } from '#shared/fairs/domain/readiness.ts'
import { FairResults } from '#shared/fairs/domain/results.ts'
import { period, where } from '#shared/fairs/domain/wording.ts'
import { eventData } from '#shared/fairs/event-data.ts'
import { readForm, valuesOf } from '#shared/platform/http/form.ts'
import { contentNames } from '../../../functions/desk/fairs/fair-form.tsx'
import { calendarFaults } from '../../support/rfc5545.ts'
import { announced, fairIn, now, permit } from './fairs-to-test.ts'

/** Fairs as they are announced in practice (domain.md 4.1), one of each kind; names and figures are made up. */
const at = (date: string, time: string) => new Date(`${date}T${time}:00+08:00`).toISOString()
const hall = { name: '会展中心 3 号馆', address: '奔竞大道 1 号', district: '330109' }
const common = { howToTakePart: '凭身份证入场', enquiryPhone: '0571-85001234' }

const kinds: Readonly<Record<string, { readonly content: object; readonly finds: readonly string[] }>> = {
  'a welfare fair for graduates, promised in round figures': {
    content: {
      ...common,
      title: '毕业生公益专场招聘会',
      startsAt: at('2027-01-08', '08:30'),
      endsAt: at('2027-01-08', '12:00'),
      venue: { name: '人才市场', address: '古墩路 1 号', district: '330106' },
      booths: 130,
      expectedAttendance: 9000,
      targetGroups: ['大中专毕业生'],
      industries: ['机床制造', '市场营销'],
      fees: { exhibitors: 'free', note: '展位、午餐均不收费' },
      promised: { employers: { value: 110 }, posts: { value: 1800, as: 'over' } },
    },
    finds: [],
  },
  'held by a city, run by the park, part of a campaign, streamed': {
    content: {
      ...common,
      title: '新春启动仪式暨退役军人专场招聘会',
      campaign: { name: '春暖行动', edition: 18 },
      mode: 'hybrid',
      startsAt: at('2027-01-14', '09:00'),
      endsAt: at('2027-01-14', '16:00'),
      venue: { name: '城市广场', address: '中心广场南侧', district: '330110' },
      online: [{ platform: '示例招聘平台', url: 'https://example.com/zhaopin', endsAt: at('2027-01-31', '18:00') }],
      streams: [
        { startsAt: at('2027-01-14', '10:00'), endsAt: at('2027-01-14', '11:30'), platform: '示例短视频', topic: '厂长带您看车间' },
      ],
      programme: [{ at: at('2027-01-14', '09:00'), what: '启动仪式' }, { what: '巡场交流' }],
      parkAs: 'organiser',
      hosts: ['示例市人民政府', '示例市总工会'],
      supporters: ['示例区融媒体中心'],
      booths: 95,
      expectedAttendance: 600,
      targetGroups: ['城乡劳动者', '退役军人'],
      promised: { employers: { value: 88 }, headcount: { value: 5200 } },
    },
    finds: [],
  },
  'booked out: the waiting list, a free service for employers, the first working day told by the lunar calendar': {
    content: {
      ...common,
      title: '节后首场招聘会',
      session: 1,
      startsAt: at('2027-02-13', '09:00'),
      endsAt: at('2027-02-13', '11:30'),
      venue: hall,
      booths: 110,
      expectedAttendance: 900,
      booking: { from: at('2027-01-20', '09:00'), until: at('2027-02-11', '17:00'), how: '订满后请加入候补，有空位按先后通知' },
      promised: { employers: { value: 110 }, posts: { value: 3600, as: 'nearly' } },
      about: '大年初七开门招工，110 家企业带来近 3600 个岗位。',
    },
    finds: ['/content/about day-not-of-the-fair'],
  },
  'on several floors, the posts told once roughly and once exactly': {
    content: {
      ...common,
      title: '春季毕业生招聘会',
      startsAt: at('2027-02-15', '08:30'),
      endsAt: at('2027-02-15', '12:00'),
      venue: { name: '人才市场', address: '桥头胡路 2 号', district: '330112' },
      areas: [
        { name: '一楼', booths: 60 },
        { name: '二楼', booths: 60, about: '模具、金融' },
        { name: '三楼', booths: 26 },
      ],
      booths: 150,
      expectedAttendance: 900,
      promised: { employers: { value: 146 }, posts: { value: 948 } },
      about: '146 家用人单位带来近千个岗位。',
    },
    finds: ['/content/areas sum-differs'],
  },
  'on two days a week apart, in zones, for more than a thousand skilled people': {
    content: {
      ...common,
      title: '制造业暨重大项目大型洽谈会',
      startsAt: at('2027-03-13', '09:00'),
      endsAt: at('2027-03-20', '15:30'),
      days: [
        { startsAt: at('2027-03-13', '09:00'), endsAt: at('2027-03-13', '15:30'), note: '重大项目企业' },
        { startsAt: at('2027-03-20', '09:00'), endsAt: at('2027-03-20', '15:30') },
      ],
      venue: hall,
      moreVenues: [{ name: '校区体育馆', address: '学正街 9 号', district: '330114' }],
      areas: [{ name: '重大项目厅' }, { name: '机电专区' }, { name: '军工专区' }],
      hosts: ['示例市经济和信息化委员会'],
      booths: 990,
      expectedAttendance: 12_000,
      promised: {
        employers: { value: 1000, as: 'nearly' },
        headcount: { value: 10_000, as: 'over' },
        skilled: { value: 1000, as: 'over' },
        groups: [{ name: '重大项目企业', headcount: { value: 3000, as: 'over' } }],
      },
      about: '3月14日（周日）和 3月20日（周六）举办。',
    },
    finds: ['/content/about day-not-of-the-fair'],
  },
  'online alone, over a hundred days, by two hosts, every year': {
    content: {
      ...common,
      title: '中小企业网上百日招聘',
      campaign: { name: '网上百日招聘', edition: 7 },
      mode: 'online',
      startsAt: at('2027-03-01', '00:00'),
      endsAt: at('2027-06-08', '23:59'),
      online: [
        { platform: '企业招聘网', url: 'https://example.com/a' },
        { platform: '毕业生就业网', url: 'https://example.com/b' },
      ],
      hosts: ['示例部门甲', '示例部门乙'],
      fees: { exhibitors: 'free', note: '免费发布、免费浏览' },
      targetGroups: ['应届毕业生'],
    },
    finds: [],
  },
  'a rule book: who may come, with which papers, where and until when they check in, what a booth costs': {
    content: {
      ...common,
      title: '每周综合交流会',
      session: 7,
      startsAt: at('2027-01-23', '09:00'),
      endsAt: at('2027-01-23', '12:00'),
      checkIn: { from: at('2027-01-23', '08:00'), until: at('2027-01-23', '09:30'), place: '一楼 8 号门服务台' },
      venue: hall,
      booths: 60,
      expectedAttendance: 500,
      booking: { until: at('2027-01-21', '17:00'), how: '网上预约，现场不再订展位' },
      fees: {
        exhibitors: 'charged',
        boothTypes: [
          { name: '标准展位', size: '3米×3米', price: 30_000, count: 50, includes: '一桌三椅、海报一张' },
          { name: '公益展位', price: 0, count: 10 },
        ],
      },
      materials: [
        { whom: '企业', items: ['营业执照副本', '加盖公章的委托书', '经办人身份证'] },
        { whom: '分支机构', items: ['法人单位的营业执照副本', '委托书'] },
        { whom: '人力资源机构', items: ['营业执照副本', '人力资源服务许可证', '委托书'] },
      ],
      rules: ['一家法人单位一场只订一个展位，不得转让', '现场招聘的岗位须与审核通过的一致，有变化到服务台登记'],
      contacts: [
        { matter: '单位报名', name: '业务部 王老师', phone: '0571-85001235' },
        { matter: '求职咨询', phone: '12333' },
      ],
    },
    finds: [],
  },
}

/** What the public reads in another shape: names beside those of the park and the agencies. */
const translated: readonly string[] = ['hosts', 'organisers', 'coOrganisers', 'supporters']

describe.each(Object.entries(kinds))('%s', (_, { content, finds }) => {
  const fair = { ...fairIn('MATERIALS', {}, { permit }), content: FairContent.parse(content) }

  it('can be entered whole, and lacks nothing to be announced', () => {
    expect(GivenFairContent.safeParse(content).success).toBe(true)
    expect(missingForAnnouncing(fair, { parkVerified: true, now }).map(({ pointer }) => pointer)).toEqual([])
  })

  it('says where it contradicts itself', () => {
    expect(contradictions(fair).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(finds)
  })

  it('keeps every field through the form', () => {
    const values = valuesOf({ content: fair.content }, contentNames)
    const body = new URLSearchParams(Object.entries(values).flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text])))
    const { content: typed } = readForm(body).value as { content: object }
    expect(FairContent.parse({ ...typed, agencyIds: [] })).toEqual(fair.content)
  })

  it('reaches the public, the calendars and the search engines', () => {
    const view = viewOf(announced(fair))
    expect(where(view)).not.toBe('')
    expect(calendarFaults(calendarOf([view], { name: '招聘会', baseUrl: 'https://jiangcai.example', path: '/fairs.ics' }))).toEqual([])
    expect(eventData(view, 'https://jiangcai.example')).toMatchObject({ '@type': 'Event', location: expect.anything() })
    const told = Object.entries(fair.content).filter(([key, value]) => key in view && key !== 'trades' && value !== undefined)
    for (const [key, value] of told.filter(([key]) => !translated.includes(key))) expect(view[key as keyof typeof view]).toEqual(value)
  })
})

describe('how it is said', () => {
  const said = (name: string): string => period(FairContent.parse(kinds[name]?.content))
  it.each([
    [
      'on two days a week apart, in zones, for more than a thousand skilled people',
      '2027年3月13日（周六）09:00–15:30、2027年3月20日（周六）09:00–15:30',
    ],
    ['online alone, over a hundred days, by two hosts, every year', '2027年3月1日（周一）–2027年6月8日（周二）'],
  ])('%s: %s', (name, text) => expect(said(name)).toBe(text))

  it('several days with the same hours', () => {
    const days = ['05', '06', '07'].map((day) => ({ startsAt: at(`2027-01-${day}`, '09:00'), endsAt: at(`2027-01-${day}`, '16:00') }))
    expect(period({ startsAt: at('2027-01-05', '09:00'), endsAt: at('2027-01-07', '16:00'), days })).toBe(
      '2027年1月5日（周二）–2027年1月7日（周四）每天 09:00–16:00',
    )
  })

  it('results in figures', () => {
    const figures = { exhibitors: 49, posts: 400, headcount: 2000, arrivals: 500, received: 480, intents: 154, signings: 12 }
    expect(
      FairResults.safeParse({ version: 1, publishedAt: now, figures, reporting: { exhibitors: 45, of: 49 }, corrections: [] }).success,
    ).toBe(true)
  })
})
