import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { typesParts } from './types-parts.ts'

const anyone = { who: 'anyone' } as const
const page = { kind: 'page' } as const

export const developersGuide = defineRoute({
  method: 'GET',
  path: '/developers/api',
  summary: '接口使用说明',
  access: anyone,
  answer: page,
})

export const developersTypes = defineRoute({
  method: 'GET',
  path: '/developers/api/types',
  summary: '接口的数据类型',
  access: anyone,
  query: z.object({ part: z.enum(typesParts).default('a-l') }),
  answer: page,
})

export const developersGroup = defineRoute({
  method: 'GET',
  path: '/developers/api/:group',
  summary: '一组接口的说明',
  access: anyone,
  params: z.object({ group: z.string().regex(/^[a-z-]{2,40}$/) }),
  answer: page,
})

export const developersClient = defineRoute({
  method: 'GET',
  path: '/developers/jiangcai.ts',
  summary: 'TypeScript 客户端，一个文件',
  access: anyone,
  answer: { kind: 'file', mediaType: 'text/plain; charset=utf-8' },
})
