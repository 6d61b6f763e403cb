import { defineRoute } from '#shared/platform/http/define-route.ts'

export const openDataPage = defineRoute({
  method: 'GET',
  path: '/open-data',
  summary: '开放数据说明：有什么、怎样取、许可、怎样跟上变化',
  access: { who: 'anyone' },
  answer: { kind: 'page' },
})
