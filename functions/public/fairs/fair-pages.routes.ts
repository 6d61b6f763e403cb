import * as z from 'zod'
import { fairsQuery } from '#shared/fairs/routes/published-fairs.routes.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

export const fairsPage = defineRoute({
  method: 'GET',
  path: '/fairs',
  summary: '招聘会列表页',
  access: { who: 'anyone' },
  query: fairsQuery,
  answer: { kind: 'page' },
})

export const fairPage = defineRoute({
  method: 'GET',
  path: '/fairs/:code',
  summary: '招聘会页',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'page' },
})

export const positionsPage = defineRoute({
  method: 'GET',
  path: '/fairs/:code/positions',
  summary: '招聘会的岗位一览表，按展位，横向打印',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'page' },
})

export const planPage = defineRoute({
  method: 'GET',
  path: '/fairs/:code/plan',
  summary: '招聘会的展位图和各展位的单位',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'page' },
})

export const posterPage = defineRoute({
  method: 'GET',
  path: '/fairs/:code/poster',
  summary: '招聘会的 A4 海报，带二维码',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'page' },
})
