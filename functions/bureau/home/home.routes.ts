import { defineRoute } from '#shared/platform/http/define-route.ts'

export const bureauHome = defineRoute({
  method: 'GET',
  path: '/bureau',
  summary: '审核首页：各队列的件数和最久等待',
  access: { who: 'member', of: ['bureau'] },
  answer: { kind: 'page' },
})
