import * as z from 'zod'
import { subjectKinds } from '#shared/complaints/domain/catalogue.ts'
import { AddToComplaint, Secret, WithdrawComplaint } from '#shared/complaints/domain/commands.ts'
import { complaintProblems as problems } from '#shared/complaints/domain/problems.ts'
import { fileComplaint } from '#shared/complaints/routes/complaints.routes.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { paragraphs } from '#shared/kernel/text.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const anyone = { who: 'anyone' } as const
const person = { who: 'person' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ code: PublicCode })
const done = z.string().max(40).optional()

export const newPage = defineRoute({
  method: 'GET',
  path: '/reports/new',
  summary: '投诉举报',
  access: anyone,
  query: z.object({ about: z.enum(subjectKinds).optional().catch(undefined), ref: z.string().max(100).optional() }),
  answer: page,
})

export const newForm = defineRoute({
  method: 'POST',
  path: '/reports',
  summary: '提交投诉举报',
  access: anyone,
  body: fileComplaint.body,
  example: fileComplaint.example,
  answer: redirect,
  problems,
})

export const findPage = defineRoute({
  method: 'GET',
  path: '/reports',
  summary: '按编号查询投诉举报',
  access: anyone,
  query: z.object({ reference: z.string().max(40).optional(), secret: Secret.optional() }),
  answer: page,
})

export const showPage = defineRoute({
  method: 'GET',
  path: '/reports/:code',
  summary: '投诉举报的处理情况',
  access: anyone,
  params,
  query: z.object({ secret: Secret.optional(), done }),
  answer: page,
})

export const addForm = defineRoute({
  method: 'POST',
  path: '/reports/:code/more',
  summary: '补充一次',
  access: anyone,
  params,
  body: AddToComplaint,
  example: { text: '补充：当天还有两位应聘者也被要求交押金。' },
  answer: redirect,
  problems,
})

export const withdrawForm = defineRoute({
  method: 'POST',
  path: '/reports/:code/withdrawal',
  summary: '撤回',
  access: anyone,
  params,
  body: WithdrawComplaint,
  example: {},
  answer: redirect,
  problems,
})

export const appealForm = defineRoute({
  method: 'POST',
  path: '/reports/:code/appeal',
  summary: '申诉一次',
  access: anyone,
  params,
  body: AddToComplaint,
  example: { text: '补充：当天还有两位应聘者也被要求交押金。' },
  answer: redirect,
  problems,
})

export const ownPage = defineRoute({
  method: 'GET',
  path: '/me/reports',
  summary: '我提交的投诉举报',
  access: person,
  query: z.object(paging),
  answer: page,
})

/** Also for a suspended organisation: that may be what it appeals against. */
export const againstPage = defineRoute({
  method: 'GET',
  path: '/account/complaints',
  summary: '对本单位的投诉举报的处理结果',
  access: person,
  query: z.object({ done, appeal: PublicCode.optional() }),
  answer: page,
})

export const againstAppealForm = defineRoute({
  method: 'POST',
  path: '/account/complaints/:code/appeal',
  summary: '对处理结果申诉一次',
  access: person,
  params,
  body: z.strictObject({ text: paragraphs(1000, 5) }),
  example: { text: '收取的是体检机构的费用，有体检机构的收据为证。' },
  answer: redirect,
  problems,
})
