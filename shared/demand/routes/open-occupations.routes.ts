import * as z from 'zod'
import { line } from '#shared/kernel/text.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { OccupationsOfTitle } from '../domain/occupation-answer.ts'

export const openOccupations = defineRoute({
  method: 'GET',
  path: '/v1/open/occupations/suggest',
  summary: '岗位名称对应的职业（2022 年版编码）、其他可能和理由；名称没有说明职业时不给编码',
  access: { who: 'anyone' },
  query: z.object({ q: line(60).meta({ description: '岗位名称', examples: ['数控车工'] }) }),
  answer: { kind: 'json', status: 200, body: OccupationsOfTitle },
})
