import { openVacanciesQuery } from '#shared/matching/routes/search.routes.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

export const vacanciesPage = defineRoute({
  method: 'GET',
  path: '/vacancies',
  summary: '岗位列表页',
  access: { who: 'anyone' },
  query: openVacanciesQuery,
  answer: { kind: 'page' },
})
