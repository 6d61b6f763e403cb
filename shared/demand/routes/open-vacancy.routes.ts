import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { goneProblems } from '../domain/problems.ts'
import { VacancyView } from '../domain/public-view.ts'

export const openVacancy = defineRoute({
  method: 'GET',
  path: '/v1/open/vacancies/:code',
  summary: '一个公开的岗位；已结束的答 410，并给出相近岗位的地址',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'json', status: 200, body: VacancyView },
  problems: goneProblems,
})
