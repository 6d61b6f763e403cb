import * as z from 'zod'
import { ShownReading } from '#shared/matching/views/shown-reading.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** A form as it stands, or its values: both may be unfinished. */
const ReadingCommand = z
  .strictObject({
    of: z.enum(['talent', 'vacancy']).meta({ description: 'talent 技能档案，vacancy 岗位' }),
    draft: z.record(z.string(), z.unknown()).optional().meta({ description: '还没有写完的 profile 或 content' }),
    language: z.enum(['zh', 'en']).default('zh').meta({ description: '答复用的语言' }),
    form: z.string().max(120_000).optional().meta({ description: '页面表单的原样（application/x-www-form-urlencoded），代替 draft' }),
  })
  .meta({ id: 'ReadingCommand' })

/** What a text is understood as while it is written. Nothing of it is kept or logged. */
export const readDraft = defineRoute({
  method: 'POST',
  path: '/v1/readings',
  summary: '写的时候看平台读到什么：每一项内容、出自哪几个字、有多大把握、可以怎样更正；不保存',
  access: { who: 'person' },
  body: ReadingCommand,
  bodyLimit: 160 * 1024,
  example: { of: 'talent', draft: { trades: [{ title: '电焊工' }], text: '会氩弧焊，想学激光焊' } },
  answer: { kind: 'json', status: 200, body: ShownReading },
})
