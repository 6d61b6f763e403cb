import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

export const vacancyPage = defineRoute({
  method: 'GET',
  path: '/vacancies/:code',
  summary: '一个公开的岗位；已结束的答 410 并指向相近岗位',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'page' },
})
