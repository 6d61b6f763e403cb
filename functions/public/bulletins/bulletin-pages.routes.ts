import * as z from 'zod'
import { tableKeys } from '#shared/bulletins/domain/compiled.ts'
import { bulletinsQuery } from '#shared/bulletins/routes/published-bulletins.routes.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'anyone' } as const
const code = z.object({ code: PublicCode })
const page = { kind: 'page' } as const

export const bulletinsPage = defineRoute({
  method: 'GET',
  path: '/bulletins',
  summary: '公报列表页',
  access,
  query: bulletinsQuery,
  answer: page,
})

export const methodPage = defineRoute({ method: 'GET', path: '/bulletins/method', summary: '公报编制方法页', access, answer: page })

export const bulletinPage = defineRoute({ method: 'GET', path: '/bulletins/:code', summary: '公报页', access, params: code, answer: page })

/** `v2` */
const version = z
  .string()
  .regex(/^v[1-9]\d?$/)
  .transform((text) => Number(text.slice(1)))

export const versionPage = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/:version',
  summary: '公报的一个版本的页',
  access,
  params: code.extend({ version }),
  answer: page,
})

export const tablePage = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/tables/:table',
  summary: '公报的一张表的页',
  access,
  params: code.extend({ table: z.enum(tableKeys) }),
  query: z.object({ version: z.coerce.number().int().min(1).max(99).optional() }),
  answer: page,
})
