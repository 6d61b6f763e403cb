import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { tableKeys } from '../domain/compiled.ts'
import { OpenBulletin } from '../domain/open-bulletin.ts'
import { SeriesKind } from '../domain/series.ts'

/** What everybody may read of bulletins beside their pages: lists in every form, one issue, its tables as files. */

const access = { who: 'anyone' } as const
const texts = bilingual({ year: '年份请写成四位数，例如 2026' }, { year: 'Please write the year with four digits, such as 2026' })
const file = (mediaType: string) => ({ kind: 'file', mediaType }) as const
const table = file('text/csv; charset=utf-8; header=present')
const json = file('application/json; charset=utf-8')

/** What a list of bulletins is asked for; feeds are asked the same. */
const asked = {
  kind: SeriesKind.optional().meta({ description: 'demand 岗位需求，shortageRanking 最缺工排行，supplyAndDemand 供求分析' }),
  year: z
    .string()
    .regex(/^20\d{2}$/, { error: () => texts.year })
    .optional()
    .meta({ description: '只看关于这一年的', examples: ['2026'] }),
  district: DistrictCode.optional().meta({ description: '只看这个区、县（市）的；关于全市的不在其中' }),
  park: idOf('organisation').optional().meta({ description: '只看这个产业园的' }),
  until: CivilDate.optional().meta({ description: '只看这一天之前首次发布的，往前约两年' }),
} as const

export const bulletinsQuery = z.object({ ...asked, ...paging })

const subscription = z.object(asked)
const code = z.object({ code: PublicCode })
/** A version is asked for by its number; without it the present one is meant. */
const version = z.coerce.number().int().min(1).max(99).optional()

export const listPublishedBulletins = defineRoute({
  method: 'GET',
  path: '/v1/open/bulletins',
  summary: '已发布的公报，最近的在前',
  access,
  query: bulletinsQuery,
  answer: { kind: 'json', status: 200, body: pageOf(OpenBulletin) },
})

export const readPublishedBulletin = defineRoute({
  method: 'GET',
  path: '/v1/open/bulletins/:code',
  summary: '一期公报：全部版本及其文件的 SHA-256；撤回的也在',
  access,
  params: code,
  answer: { kind: 'json', status: 200, body: OpenBulletin },
})

export const bulletinsCalendar = defineRoute({
  method: 'GET',
  path: '/bulletins.ics',
  summary: '公报发布日的日历订阅（iCalendar），筛选条件与列表相同；更正和撤回会更新',
  access,
  query: subscription,
  answer: file('text/calendar; charset=utf-8'),
})

export const bulletinsAtom = defineRoute({
  method: 'GET',
  path: '/bulletins.atom',
  summary: '公报订阅（Atom），筛选条件与列表相同，最近变更的在前',
  access,
  query: subscription,
  answer: file('application/atom+xml; charset=utf-8'),
})

export const bulletinsJsonFeed = defineRoute({
  method: 'GET',
  path: '/bulletins.json',
  summary: '公报订阅（JSON Feed 1.1），筛选条件与列表相同，最近变更的在前',
  access,
  query: subscription,
  answer: file('application/feed+json; charset=utf-8'),
})

export const bulletinsTable = defineRoute({
  method: 'GET',
  path: '/bulletins.csv',
  summary: '公报列表（CSV），筛选条件与列表相同',
  access,
  query: subscription,
  answer: table,
})

export const bulletinCsv = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/data.csv',
  summary: '一期公报的全部表（CSV，分段）；table 指定一张时只有表头和行',
  access,
  params: code,
  query: z.object({ table: z.enum(tableKeys).optional(), version }),
  answer: table,
})

export const bulletinJson = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/data.json',
  summary: '一期公报的全部表（JSON，数未舍入）',
  access,
  params: code,
  query: z.object({ version }),
  answer: json,
})

export const bulletinWorkbook = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/data.xlsx',
  summary: '一期公报的全部表（Excel 工作簿，一张表一个工作表）',
  access,
  params: code,
  query: z.object({ version }),
  answer: file('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
})

export const bulletinCube = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/cube.json',
  summary: '公报据以编制的冻结数据，逐字节与公布的 SHA-256 相符',
  access,
  params: code,
  query: z.object({ version }),
  answer: json,
})

export const bulletinCompiled = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/compiled.json',
  summary: '编制结果的原文件，逐字节与公布的 SHA-256 相符',
  access,
  params: code,
  query: z.object({ version }),
  answer: json,
})
