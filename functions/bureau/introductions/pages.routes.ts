import { defineRoute } from '#shared/platform/http/define-route.ts'

export const precisionPage = defineRoute({
  method: 'GET',
  path: '/bureau/introductions',
  summary: '引荐的精准度',
  access: { who: 'member', of: ['bureau'] },
  answer: { kind: 'page' },
})
