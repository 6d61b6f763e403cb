import * as z from 'zod'
import { bulletinProblems as problems } from '#shared/bulletins/domain/problems.ts'
import { createSeries, editSeries, endSeries, pauseSeries, resumeSeries } from '#shared/bulletins/routes/bulletin-series.routes.ts'
import {
  correctBulletin,
  handInBulletin,
  publishBulletin,
  returnBulletin,
  throwBackBulletin,
  versionQuery,
  withdrawBulletin,
} from '#shared/bulletins/routes/bulletins.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The park's bulletin pages and their forms. A form posts the command of the JSON route beside it. */

const access = { who: 'member', of: ['park'] } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const done = { done: z.string().max(40).optional() }

export const bulletinsPage = defineRoute({
  method: 'GET',
  path: '/park/bulletins',
  summary: '产业园的公报：系列和各期',
  access,
  query: z.object({ ...done, ...paging }),
  answer: page,
})

const series = { access, params: z.object({ id: idOf('series') }), owns: { param: 'id', thing: 'series' } } as const

export const newSeriesPage = defineRoute({ method: 'GET', path: '/park/bulletins/new', summary: '新建公报系列', access, answer: page })

export const createSeriesForm = defineRoute({
  method: 'POST',
  path: '/park/bulletins',
  summary: '提交新建公报系列',
  access,
  body: createSeries.body,
  example: createSeries.example,
  answer: redirect,
  problems,
})

export const seriesPage = defineRoute({
  ...series,
  method: 'GET',
  path: '/park/bulletins/series/:id',
  summary: '一个公报系列',
  query: z.object(done),
  answer: page,
})

const seriesForm = { ...series, method: 'POST', answer: redirect, problems } as const

export const editSeriesForm = defineRoute({
  ...seriesForm,
  path: '/park/bulletins/series/:id',
  summary: '提交公报系列的修改',
  body: editSeries.body,
  example: editSeries.example,
})

export const pauseSeriesForm = defineRoute({
  ...seriesForm,
  path: '/park/bulletins/series/:id/pause',
  summary: '暂停公报系列',
  body: pauseSeries.body,
  example: pauseSeries.example,
})

export const resumeSeriesForm = defineRoute({
  ...seriesForm,
  path: '/park/bulletins/series/:id/resume',
  summary: '恢复公报系列',
  body: resumeSeries.body,
  example: resumeSeries.example,
})

export const endSeriesForm = defineRoute({
  ...seriesForm,
  path: '/park/bulletins/series/:id/end',
  summary: '结束公报系列',
  body: endSeries.body,
  example: endSeries.example,
})

const issue = { access, params: z.object({ id: idOf('bulletin') }), owns: { param: 'id', thing: 'bulletin' } } as const

export const bulletinPage = defineRoute({
  ...issue,
  method: 'GET',
  path: '/park/bulletins/:id',
  summary: '产业园的一期公报',
  query: z.object(done),
  answer: page,
})

export const previewPage = defineRoute({
  ...issue,
  method: 'GET',
  path: '/park/bulletins/:id/preview',
  summary: '一版公报，与公众看到的一样',
  query: versionQuery,
  answer: page,
  problems,
})

export const verificationPage = defineRoute({
  ...issue,
  method: 'GET',
  path: '/park/bulletins/:id/verification',
  summary: '复核一版公报',
  query: versionQuery,
  answer: page,
  problems,
})

export const correctPage = defineRoute({ ...issue, method: 'GET', path: '/park/bulletins/:id/correct', summary: '更正公报', answer: page })

export const withdrawPage = defineRoute({
  ...issue,
  method: 'GET',
  path: '/park/bulletins/:id/withdraw',
  summary: '撤回公报',
  answer: page,
})

const form = { ...issue, method: 'POST', answer: redirect, problems } as const

export const recompileForm = defineRoute({ ...form, path: '/park/bulletins/:id/recompile', summary: '重新编制' })

export const handInForm = defineRoute({
  ...form,
  path: '/park/bulletins/:id/hand-in',
  summary: '提交发布',
  body: handInBulletin.body,
  example: handInBulletin.example,
})

export const returnForm = defineRoute({
  ...form,
  path: '/park/bulletins/:id/return',
  summary: '退回待发布的一版',
  body: returnBulletin.body,
  example: returnBulletin.example,
})

export const throwBackForm = defineRoute({
  ...form,
  path: '/park/bulletins/:id/recount',
  summary: '作废并重新采集',
  body: throwBackBulletin.body,
  example: throwBackBulletin.example,
})

export const publishForm = defineRoute({
  ...form,
  path: '/park/bulletins/:id/publish',
  summary: '发布',
  body: publishBulletin.body,
  example: publishBulletin.example,
})

export const correctForm = defineRoute({
  ...form,
  path: '/park/bulletins/:id/correct',
  summary: '提交更正',
  body: correctBulletin.body,
  example: correctBulletin.example,
})

export const abandonForm = defineRoute({ ...form, path: '/park/bulletins/:id/abandon', summary: '放弃更正' })

export const withdrawForm = defineRoute({
  ...form,
  path: '/park/bulletins/:id/withdraw',
  summary: '提交撤回',
  body: withdrawBulletin.body,
  example: withdrawBulletin.example,
})
