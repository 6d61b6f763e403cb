import { defineRoute } from '#shared/platform/http/define-route.ts'

export const parkEmbedPage = defineRoute({
  method: 'GET',
  path: '/park/embed',
  summary: '把本园的招聘会和最新公报放进自己的网站：要复制的一行和预览',
  access: { who: 'member', of: ['park'] },
  answer: { kind: 'page' },
})
