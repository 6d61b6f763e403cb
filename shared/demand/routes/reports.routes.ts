import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { ReportCommand } from '../domain/report.ts'

/** Anyone may report an ad, signed in or not (人力资源市场暂行条例 29). */
export const reportVacancy = defineRoute({
  method: 'POST',
  path: '/v1/reports',
  summary: '举报一个公开的岗位；不必登录，不收集举报人的信息',
  access: { who: 'anyone' },
  body: ReportCommand,
  example: { code: 'k3m8p2x7qa', ground: 'fees', text: '面试时要求先交三百元服装押金' },
  answer: { kind: 'json', status: 201, body: z.object({ id: idOf('report'), at: z.iso.datetime() }) },
})
