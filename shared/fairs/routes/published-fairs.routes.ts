import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { FairView } from '../domain/fair-view.ts'
import { fairTabs } from '../domain/listing.ts'

/** What everybody may read of fairs: lists, one fair, calendars. */

const access = { who: 'anyone' } as const
const month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { error: () => texts.month })
  .optional()
const texts = bilingual({ month: '月份请写成 年-月，例如 2026-12' }, { month: 'Please write the month as year-month, such as 2026-12' })
const calendar = { kind: 'file', mediaType: 'text/calendar; charset=utf-8' } as const

export const fairsQuery = z.object({
  tab: z.enum(fairTabs).default('upcoming').meta({ description: 'upcoming 即将举办和正在举办，week 本周，past 往期' }),
  district: DistrictCode.optional(),
  month: month.meta({ description: '只看这个月，年-月', examples: ['2026-12'] }),
  until: month.meta({ description: '往期：只看这个月之前的 12 个月', examples: ['2026-01'] }),
  ...paging,
})

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

export const fairsCalendar = defineRoute({
  method: 'GET',
  path: '/fairs.ics',
  summary: '招聘会日历订阅（iCalendar），可按区县',
  access,
  query: z.object({ district: DistrictCode.optional() }),
  answer: calendar,
})

export const fairCalendar = defineRoute({
  method: 'GET',
  path: '/fairs/:code/calendar.ics',
  summary: '一场招聘会的日历文件',
  access,
  params: z.object({ code: PublicCode }),
  answer: calendar,
})
