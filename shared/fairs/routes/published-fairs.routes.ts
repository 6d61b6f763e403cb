import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { line } from '#shared/kernel/text.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { OpenExhibitor } from '../domain/exhibitor-view.ts'
import { FairView } from '../domain/fair-view.ts'
import { fairKinds, fairTabs } from '../domain/listing.ts'

/** What everybody may read of fairs: lists in every form, one fair, who comes to it, calendars. */

const access = { who: 'anyone' } as const
const month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { error: () => texts.month })
  .optional()
const texts = bilingual({ month: '月份请写成 年-月，例如 2026-12' }, { month: 'Please write the month as year-month, such as 2026-12' })
const file = (mediaType: string) => ({ kind: 'file', mediaType }) as const
const calendar = file('text/calendar; charset=utf-8')
const table = file('text/csv; charset=utf-8; header=present')

/** What a list of fairs is asked for; feeds and calendars are asked the same. */
const asked = {
  tab: z.enum(fairTabs).default('upcoming').meta({ description: 'upcoming 即将举办和正在举办，week 本周，past 往期' }),
  district: DistrictCode.optional(),
  kind: z.enum(fairKinds).optional().meta({ description: 'special 专场，general 综合，online 线上或线上线下结合' }),
  trade: line(30)
    .optional()
    .meta({ description: '招这个工种的：职业编码', examples: ['6-18-01-01'] }),
  host: line(60).optional().meta({ description: '公布招聘会的产业园的名称' }),
  month: month.meta({ description: '只看这个月，年-月', examples: ['2026-12'] }),
  until: month.meta({ description: '往期：只看这个月之前的 12 个月', examples: ['2026-01'] }),
} as const

export const fairsQuery = z.object({ ...asked, ...paging })

const subscription = z.object(asked)

export const listPublishedFairs = defineRoute({
  method: 'GET',
  path: '/v1/open/fairs',
  summary: '已公布的招聘会',
  access,
  query: fairsQuery,
  answer: { kind: 'json', status: 200, body: pageOf(FairView) },
})

export const readPublishedFair = defineRoute({
  method: 'GET',
  path: '/v1/open/fairs/:code',
  summary: '一场已公布的招聘会，含全部变更',
  access,
  params: z.object({ code: PublicCode }),
  answer: { kind: 'json', status: 200, body: FairView },
})

export const readExhibitors = defineRoute({
  method: 'GET',
  path: '/v1/open/fairs/:code/exhibitors',
  summary: '一场招聘会的参展单位和岗位，按展位',
  access,
  params: z.object({ code: PublicCode }),
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(OpenExhibitor) }) },
})

export const fairsCalendar = defineRoute({
  method: 'GET',
  path: '/fairs.ics',
  summary: '招聘会日历订阅（iCalendar），筛选条件与列表相同；未结束的和最近 90 天的，取消的也保留',
  access,
  query: subscription,
  answer: calendar,
})

export const fairsAtom = defineRoute({
  method: 'GET',
  path: '/fairs.atom',
  summary: '招聘会订阅（Atom），筛选条件与列表相同，最近变更的在前',
  access,
  query: subscription,
  answer: file('application/atom+xml; charset=utf-8'),
})

export const fairsJsonFeed = defineRoute({
  method: 'GET',
  path: '/fairs.json',
  summary: '招聘会订阅（JSON Feed 1.1），筛选条件与列表相同，最近变更的在前',
  access,
  query: subscription,
  answer: file('application/feed+json; charset=utf-8'),
})

export const fairsTable = defineRoute({
  method: 'GET',
  path: '/fairs.csv',
  summary: '招聘会列表（CSV），筛选条件与列表相同',
  access,
  query: subscription,
  answer: table,
})

export const positionsTable = defineRoute({
  method: 'GET',
  path: '/fairs/:code/positions.csv',
  summary: '一场招聘会的岗位一览表（CSV）',
  access,
  params: z.object({ code: PublicCode }),
  answer: table,
})

export const fairCalendar = defineRoute({
  method: 'GET',
  path: '/fairs/:code/calendar.ics',
  summary: '一场招聘会的日历文件',
  access,
  params: z.object({ code: PublicCode }),
  answer: calendar,
})
