import { defineRoute } from '#shared/platform/http/define-route.ts'
import { PrecisionView } from '../domain/precision-view.ts'

export const openPrecision = defineRoute({
  method: 'GET',
  path: '/v1/open/introductions/precision',
  summary: '精准度：近 12 个月的引荐走到哪一步，按开始的月份和由谁开始；只有人数，少于 5 的不给出',
  access: { who: 'anyone' },
  answer: { kind: 'json', status: 200, body: PrecisionView },
})

export const bureauPrecision = defineRoute({
  method: 'GET',
  path: '/v1/bureau/introductions/precision',
  summary: '精准度，现在的数：近 12 个月的引荐走到哪一步；只有人数，少于 5 的不给出',
  access: { who: 'member', of: ['bureau'], scope: 'review' },
  answer: { kind: 'json', status: 200, body: PrecisionView },
})
