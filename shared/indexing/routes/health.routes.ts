import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'

export const searchHealth = defineRoute({
  method: 'GET',
  path: '/v1/bureau/health/search',
  summary: '岗位检索是否可用、有多少条、最新的是否跟得上',
  access: { who: 'member', of: ['bureau'], scope: 'review' },
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      state: z.enum(['available', 'unavailable']),
      index: z.string().optional(),
      documents: z.int().optional().meta({ description: '含已撤下的' }),
      findable: z.int().optional(),
      compared: z.int().optional().meta({ description: '与数据表比对的最新条数' }),
      behind: z.int().optional().meta({ description: '其中落后于数据表的条数' }),
    }),
  },
})
