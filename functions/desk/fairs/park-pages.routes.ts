import * as z from 'zod'
import { parkTabs } from '#shared/fairs/domain/park-tabs.ts'
import { fairProblems as problems } from '#shared/fairs/domain/problems.ts'
import {
  announceFair,
  applyForPermit,
  cancelFair,
  createFair,
  editFair,
  moveFair,
  recordPermit,
  recordPlans,
} from '#shared/fairs/routes/fairs.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The park's pages and their forms. A form posts the command of the JSON route beside it. */

const access = { who: 'member', of: ['park'] } as const
const params = z.object({ id: idOf('fair') })
const owns = { param: 'id', thing: 'fair' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const

export const parkPage = defineRoute({
  method: 'GET',
  path: '/park',
  summary: '产业园的招聘会日程',
  access,
  query: z.object({ tab: z.enum(parkTabs).default('upcoming'), done: z.string().max(40).optional(), ...paging }),
  answer: page,
})

export const newFairPage = defineRoute({ method: 'GET', path: '/park/fairs/new', summary: '新建招聘会', access, answer: page })

export const createFairForm = defineRoute({
  method: 'POST',
  path: '/park/fairs',
  summary: '提交新建招聘会',
  access,
  body: createFair.body,
  example: createFair.example,
  answer: redirect,
  problems,
})

export const parkFairPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id',
  summary: '产业园的一场招聘会',
  access,
  params,
  owns,
  query: z.object({ done: z.string().max(40).optional() }),
  answer: page,
})

export const editFairPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id/edit',
  summary: '修改招聘会',
  access,
  params,
  owns,
  answer: page,
})

export const editFairForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/edit',
  summary: '提交招聘会的修改',
  access,
  params,
  owns,
  body: editFair.body,
  example: editFair.example,
  answer: redirect,
  problems,
})

export const copyFairForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/copy',
  summary: '复制为新的一场',
  access,
  params,
  owns,
  answer: redirect,
  problems,
})

export const recordPlansForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/plans',
  summary: '提交三个方案',
  access,
  params,
  owns,
  body: recordPlans.body,
  example: recordPlans.example,
  answer: redirect,
  problems,
})

export const applyForPermitForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/permit-application',
  summary: '提交许可申请的登记',
  access,
  params,
  owns,
  body: applyForPermit.body,
  example: applyForPermit.example,
  answer: redirect,
  problems,
})

export const recordPermitForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/permit',
  summary: '提交许可的登记',
  access,
  params,
  owns,
  body: recordPermit.body,
  example: recordPermit.example,
  answer: redirect,
  problems,
})

export const announceFairForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/announce',
  summary: '公布招聘会',
  access,
  params,
  owns,
  body: announceFair.body,
  example: announceFair.example,
  answer: redirect,
  problems,
})

export const moveFairPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id/move',
  summary: '改期或改址',
  access,
  params,
  owns,
  answer: page,
})

export const moveFairForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/move',
  summary: '提交改期或改址',
  access,
  params,
  owns,
  body: moveFair.body,
  example: moveFair.example,
  answer: redirect,
  problems,
})

export const cancelFairPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id/cancel',
  summary: '取消招聘会',
  access,
  params,
  owns,
  answer: page,
})

export const cancelFairForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/cancel',
  summary: '提交取消',
  access,
  params,
  owns,
  body: cancelFair.body,
  example: cancelFair.example,
  answer: redirect,
  problems,
})
