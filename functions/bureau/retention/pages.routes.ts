import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'member', of: ['bureau'] } as const
const query = z.object({
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
})

export const reportPage = defineRoute({
  method: 'GET',
  path: '/bureau/retention',
  summary: '保存与删除的月度报告',
  access,
  query,
  answer: { kind: 'page' },
})

export const reportFile = defineRoute({
  method: 'GET',
  path: '/bureau/retention.csv',
  summary: '保存与删除的月度报告，CSV',
  access,
  query,
  answer: { kind: 'file', mediaType: 'text/csv; charset=utf-8' },
})
