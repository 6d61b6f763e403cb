import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { searchProblems } from '#shared/matching/search-problems.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { boothProblems } from '../domain/booth-problems.ts'
import { FairRoute } from '../domain/fair-route.ts'
import { FairForecast } from '../domain/forecast.ts'
import { visitorProblems } from '../domain/visitor-problems.ts'

/** 会前匹配: what posts can hope for, and a seeker's way past the booths, as JSON. */

const forecast = { kind: 'json', status: 200, body: FairForecast } as const

export const forecastForPark = defineRoute({
  method: 'GET',
  path: '/v1/fairs/:id/forecast',
  summary: '会前匹配：每个参展岗位有多少合适的人、预计可以招到多少；只数同意公开的人，不足 5 人不给出',
  access: { who: 'member', of: ['park'], scope: 'fairs:write' },
  params: z.object({ id: idOf('fair') }),
  owns: { param: 'id', thing: 'fair' },
  answer: forecast,
  problems: searchProblems,
})

export const forecastForExhibitor = defineRoute({
  method: 'GET',
  path: '/v1/bookable-fairs/:code/forecast',
  summary: '会前匹配：本单位带去的每个岗位有多少合适的人、预计可以招到多少',
  access: { who: 'member', of: ['employer', 'agency'], scope: 'demand:write' },
  params: z.object({ code: PublicCode }),
  answer: forecast,
  problems: { ...searchProblems, 'not-booked': boothProblems['not-booked'] },
})

export const readFairRoute = defineRoute({
  method: 'GET',
  path: '/v1/me/fairs/:code/route',
  summary: '会前匹配：本人登记的招聘会里适合本人的展位，按行走顺序，附理由',
  access: { who: 'person' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'json', status: 200, body: FairRoute },
  problems: { 'not-enrolled': visitorProblems['not-enrolled'], 'fair-cancelled': visitorProblems['fair-cancelled'] },
})
