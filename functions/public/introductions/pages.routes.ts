import { defineRoute } from '#shared/platform/http/define-route.ts'

export const introductionsHelpPage = defineRoute({
  method: 'GET',
  path: '/help/introductions',
  summary: '引荐规则和精准度',
  access: { who: 'anyone' },
  answer: { kind: 'page' },
})
