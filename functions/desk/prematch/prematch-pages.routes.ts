import * as api from '#shared/fairs/routes/prematch.routes.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages of pre-matching. Their JSON counterparts are in shared/fairs/routes. */

const page = { kind: 'page' } as const

export const parkForecastPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id/forecast',
  summary: '会前匹配：各参展单位',
  access: { who: 'member', of: ['park'] },
  params: api.forecastForPark.params,
  owns: api.forecastForPark.owns,
  answer: page,
  problems: api.forecastForPark.problems,
})

const ofExhibitor = {
  method: 'GET',
  params: api.forecastForExhibitor.params,
  answer: page,
  problems: api.forecastForExhibitor.problems,
} as const

export const employerForecastPage = defineRoute({
  ...ofExhibitor,
  path: '/employer/fairs/:code/forecast',
  summary: '会前匹配：本单位的岗位',
  access: { who: 'member', of: ['employer'] },
})

export const agencyForecastPage = defineRoute({
  ...ofExhibitor,
  path: '/agency/fairs/:code/forecast',
  summary: '会前匹配：本机构的岗位',
  access: { who: 'member', of: ['agency'] },
})

export const fairRoutePage = defineRoute({
  method: 'GET',
  path: '/me/fairs/:code/route',
  summary: '会前匹配：适合我的展位',
  access: { who: 'person' },
  params: api.readFairRoute.params,
  answer: page,
  problems: api.readFairRoute.problems,
})
