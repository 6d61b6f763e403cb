import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { conceptKinds } from '../queries/understand.ts'
import { words } from './filters.ts'

export const suggestions = defineRoute({
  method: 'GET',
  path: '/v1/open/suggestions',
  summary: '边输入边建议：工种、技能、证件、地点和等级，附公开岗位的数目；也认拼音（hangong）和首字母（skcc）',
  access: { who: 'anyone' },
  query: z.object({ q: words }),
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      items: z.array(
        z.object({
          text: z.string().meta({ description: '建议的词' }),
          query: z.string().meta({ description: '把正在输入的词换成它之后的整句话' }),
          kind: z.enum(conceptKinds),
          id: z.string(),
          alias: z.string().optional().meta({ description: '认出的别名' }),
          by: z.enum(['words', 'pinyin', 'initials']),
          count: z.int().optional().meta({ description: '只搜这个词有多少个招聘中的岗位；检索不可用时没有' }),
        }),
      ),
      standIn: z.boolean(),
    }),
  },
})
