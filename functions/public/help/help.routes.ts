import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The rules of matching, made from the same table that ranks (个人信息保护法 24: transparency of automated decisions). */
export const matchingHelpPage = defineRoute({
  method: 'GET',
  path: '/help/matching',
  summary: '匹配规则说明',
  access: { who: 'anyone' },
  answer: { kind: 'page' },
})
