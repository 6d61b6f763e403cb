import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { FileComplaint, Secret } from '../domain/commands.ts'
import { complaintProblems as problems } from '../domain/problems.ts'
import { ReporterView } from '../domain/views.ts'

const anyone = { who: 'anyone' } as const

/** Anyone may complain, signed in or not (人力资源市场暂行条例 29, 个人信息保护法 50). */
export const fileComplaint = defineRoute({
  method: 'POST',
  path: '/v1/reports',
  summary: '投诉举报：岗位、单位、消息、引荐中的行为、自动匹配或个人信息；公开的内容不必登录',
  access: anyone,
  body: FileComplaint,
  example: { about: 'vacancy', ref: 'k3m8p2x7qa', category: 'fees', text: '面试时要求先交三百元服装押金' },
  answer: {
    kind: 'json',
    status: 201,
    body: z.object({ reference: PublicCode, secret: z.string().optional(), dueOn: CivilDate }).meta({ id: 'ComplaintFiled' }),
  },
  problems,
})

/** Its reporter asks after it. */
export const readComplaint = defineRoute({
  method: 'GET',
  path: '/v1/reports/:code',
  summary: '查询自己提交的投诉举报；没有登录提交的，凭查询码',
  access: anyone,
  params: z.object({ code: PublicCode }),
  query: z.object({ secret: Secret.optional() }),
  answer: { kind: 'json', status: 200, body: ReporterView },
  problems,
})
