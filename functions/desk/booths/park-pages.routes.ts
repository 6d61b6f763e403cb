import * as z from 'zod'
import { boothProblems as problems } from '#shared/fairs/domain/booth-problems.ts'
import * as api from '#shared/fairs/routes/booths.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages on which a park plans and manages the booths of its fair. A form posts the command of the JSON route beside it. */

const access = { who: 'member', of: ['park'] } as const
const params = z.object({ id: idOf('fair') })
const owns = { param: 'id', thing: 'fair' } as const
const page = { kind: 'page' } as const
const done = z.object({ done: z.string().max(40).optional() })
const form = { method: 'POST', access, params, owns, answer: { kind: 'redirect' }, problems } as const
const base = '/park/fairs/:id/booths'

export const boothsPage = defineRoute({
  method: 'GET',
  path: base,
  summary: '展位平面、参会单位、候补',
  access,
  params,
  owns,
  query: done,
  answer: page,
})

const count = z.coerce.number().int().min(1).max(100).optional()

export const planPage = defineRoute({
  method: 'GET',
  path: `${base}/plan`,
  summary: '排展位、定日期和规则；可以先快速生成',
  access,
  params,
  owns,
  query: z.object({
    hall: z.string().max(20).optional(),
    perRow: count.meta({ description: '快速生成：每排展位数' }),
    aisleEvery: z.coerce.number().int().min(0).max(100).optional().meta({ description: '快速生成：每隔几个展位留过道，0 不留' }),
  }),
  answer: page,
})

export const planForm = defineRoute({
  ...form,
  path: `${base}/plan`,
  summary: '提交展位安排',
  body: api.planBooths.body,
  example: api.planBooths.example,
})

export const openForm = defineRoute({
  ...form,
  path: `${base}/opening`,
  summary: '开放预订',
  body: api.openBooths.body,
  example: api.openBooths.example,
})

export const setForm = defineRoute({
  ...form,
  path: `${base}/state`,
  summary: '停用、保留或放开展位',
  body: api.setBooth.body,
  example: api.setBooth.example,
})

export const assignForm = defineRoute({
  ...form,
  path: `${base}/assignments`,
  summary: '为一家单位保留展位',
  body: api.assignBooth.body,
  example: api.assignBooth.example,
})

export const signsPage = defineRoute({
  method: 'GET',
  path: `${base}/signs`,
  summary: '打印全部展位牌',
  access,
  params,
  owns,
  answer: page,
})

const ofExhibitor = {
  access,
  params: z.object({ id: idOf('fair'), organisationId: idOf('organisation') }),
  owns,
} as const

export const exhibitorPage = defineRoute({
  ...ofExhibitor,
  method: 'GET',
  path: `${base}/exhibitors/:organisationId`,
  summary: '一家参会单位：岗位、参会人员、到场、以往记录',
  query: done,
  answer: page,
  problems,
})

const step = { ...ofExhibitor, method: 'POST', answer: { kind: 'redirect' }, problems } as const

export const moveForm = defineRoute({
  ...step,
  path: `${base}/exhibitors/:organisationId/move`,
  summary: '换展位',
  body: api.moveExhibitor.body.omit({ organisationId: true }),
  example: { booth: 'A3', reason: '同工种单位集中' },
})

export const releaseForm = defineRoute({
  ...step,
  path: `${base}/exhibitors/:organisationId/release`,
  summary: '收回展位',
  body: api.releaseExhibitor.body.omit({ organisationId: true }),
  example: { reason: '招聘简章与现场不符' },
})

export const arrivalForm = defineRoute({
  ...step,
  path: `${base}/exhibitors/:organisationId/arrival`,
  summary: '登记到场',
  body: api.recordArrival.body.omit({ organisationId: true }),
  example: { admitLate: false },
})

export const noShowForm = defineRoute({ ...step, path: `${base}/exhibitors/:organisationId/no-show`, summary: '登记爽约' })

export const liftForm = defineRoute({
  ...step,
  path: `${base}/exhibitors/:organisationId/lift`,
  summary: '解除爽约记录',
  body: api.liftMiss.body.omit({ organisationId: true }),
  example: { reason: '台风停运，情况属实' },
})
