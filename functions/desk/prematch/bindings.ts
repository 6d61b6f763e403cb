import * as api from '#shared/fairs/routes/prematch.routes.ts'
import { forecastForExhibitor, forecastForPark } from '#shared/fairs/use-cases/forecast-fair.ts'
import { readFairRoute } from '#shared/fairs/use-cases/read-fair-route.ts'
import { ok } from '#shared/kernel/result.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { type Binding, bind, type Input } from '#shared/platform/http/bind.ts'
import { fairRoutePage } from './fair-route.page.tsx'
import { forecastPage } from './forecast.page.tsx'
import * as pages from './prematch-pages.routes.ts'

/** Pre-matching before a fair, as JSON and as pages. */
export function prematchBindings(deps: SearchDeps): readonly Binding[] {
  const ofExhibitor =
    (desk: 'employer' | 'agency') =>
    async ({ principal: by, params }: Pick<Input<typeof pages.employerForecastPage>, 'principal' | 'params'>) => {
      const found = await forecastForExhibitor(deps)({ by, ...params })
      return found.ok ? ok(forecastPage({ forecast: found.value, back: `/${desk}/fairs/${params.code}`, desk })) : found
    }
  return [
    bind(api.forecastForPark, ({ principal: by, params }) => forecastForPark(deps)({ by, ...params })),
    bind(api.forecastForExhibitor, ({ principal: by, params }) => forecastForExhibitor(deps)({ by, ...params })),
    bind(api.readFairRoute, ({ principal: by, params }) => readFairRoute(deps)({ by, ...params })),
    bind(pages.parkForecastPage, async ({ principal: by, params }) => {
      const found = await forecastForPark(deps)({ by, ...params })
      return found.ok ? ok(forecastPage({ forecast: found.value, back: `/park/fairs/${params.id}`, desk: 'park' })) : found
    }),
    bind(pages.employerForecastPage, ofExhibitor('employer')),
    bind(pages.agencyForecastPage, ofExhibitor('agency')),
    bind(pages.fairRoutePage, async ({ principal: by, params }) => {
      const found = await readFairRoute(deps)({ by, ...params })
      return found.ok ? ok(fairRoutePage({ route: found.value })) : found
    }),
  ]
}
