import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'anyone' } as const

export const sitemap = defineRoute({
  method: 'GET',
  path: '/sitemap.xml',
  summary: '网站地图：不带 part 是目录，带 part 是其中一部分，中英文页面都在内',
  access,
  query: z.object({
    part: z
      .string()
      .regex(/^(?:pages|recent|(?:vacancy|fair|bulletin)-\d{1,4})$/)
      .optional()
      .meta({ description: 'pages 固定页面，recent 近两天变化的，其余是最新快照的各个文件', examples: ['pages'] }),
  }),
  answer: { kind: 'file', mediaType: 'application/xml; charset=utf-8' },
})

export const shortLink = defineRoute({
  method: 'GET',
  path: '/s/:code',
  summary: '短地址：到岗位、招聘会或公报的页面',
  access,
  params: z.object({ code: PublicCode }),
  answer: { kind: 'redirect' },
})
