import { verifyPublishedBulletin } from '#shared/bulletins/routes/published-verification.routes.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

export const verificationPage = defineRoute({
  method: 'GET',
  path: '/bulletins/:code/verification',
  summary: '复核一版公报的页',
  access: { who: 'anyone' },
  params: verifyPublishedBulletin.params,
  query: verifyPublishedBulletin.query,
  answer: { kind: 'page' },
})
