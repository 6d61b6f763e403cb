import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { dataParts } from '../domain/own-data.ts'
import { talentProblems } from '../domain/problems.ts'

const person = { who: 'person' } as const

export const downloadOwnData = defineRoute({
  method: 'GET',
  path: '/v1/me/data',
  summary: '下载平台保存的关于本人的全部信息：每一部分最多 1000 条，更多的按 next 到 /v1/me/data/:part 续读',
  access: person,
  answer: { kind: 'file', mediaType: 'application/json' },
})

export const readOwnData = defineRoute({
  method: 'GET',
  path: '/v1/me/data/:part',
  summary: '其中一部分，一页一页地读',
  access: person,
  params: z.object({ part: z.enum(dataParts) }),
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(z.record(z.string(), z.unknown())) },
})

export const askToLeave = defineRoute({
  method: 'POST',
  path: '/v1/me/talent/leaving',
  summary: '要求删除：答复前已对所有单位隐藏，到期删除，期间可以收回。不想等的用 DELETE /v1/me/talent',
  access: person,
  answer: { kind: 'json', status: 200, body: z.object({ erasesOn: CivilDate }) },
  problems: talentProblems,
})

export const callOffLeaving = defineRoute({
  method: 'DELETE',
  path: '/v1/me/talent/leaving',
  summary: '不删了：档案和各项同意恢复原样',
  access: person,
  answer: { kind: 'nothing' },
  problems: talentProblems,
})
