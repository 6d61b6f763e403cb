import { calendarOf } from '#shared/fairs/calendar.ts'
import * as open from '#shared/fairs/routes/published-fairs.routes.ts'
import { listPublishedFairs } from '#shared/fairs/use-cases/list-published-fairs.ts'
import { readPublishedFair } from '#shared/fairs/use-cases/read-published-fair.ts'
import { subscribedFairs } from '#shared/fairs/use-cases/subscribed-fairs.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { districtName } from '#shared/reference/districts.ts'
import { calendarPath } from './calendar-path.ts'
import { fairPage } from './fair.page.tsx'
import * as pages from './fair-pages.routes.ts'
import { fairsPage } from './fairs.page.tsx'
import { texts } from './texts.ts'

/** Fairs for everybody: lists, one fair, calendars. Reads what is published and nothing else. */
export function publishedFairBindings(deps: Pick<Deps, 'dynamo' | 'clock'> & { readonly baseUrl: string }): readonly Binding[] {
  const { baseUrl } = deps
  return [
    bind(pages.fairsPage, async ({ query, cursor, request }) => {
      const list = await listPublishedFairs(deps)({ ...query, after: cursor.after as string | undefined })
      const next = list.after === undefined ? {} : { next: cursor.seal(list.after) }
      return ok(fairsPage({ ...query, list, ...next, now: deps.clock.now(), url: request.url, baseUrl }))
    }),
    bind(pages.fairPage, async ({ params }) => {
      const fair = await readPublishedFair(deps)(params.code)
      return fair.ok ? ok(fairPage({ fair: fair.value, now: deps.clock.now(), baseUrl })) : fair
    }),
    bind(open.listPublishedFairs, async ({ query, cursor }) => {
      const { items, after } = await listPublishedFairs(deps)({ ...query, after: cursor.after as string | undefined })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(open.readPublishedFair, ({ params }) => readPublishedFair(deps)(params.code)),
    bind(open.fairsCalendar, async ({ query: { district } }) => {
      const fairs = await subscribedFairs(deps)({ district })
      const name = district === undefined ? texts.subscribe.calendar : texts.subscribe.calendarOf(districtName(district))
      const path = calendarPath(district === undefined ? '/fairs.ics' : `/fairs.ics?district=${district}`)
      return ok({ text: calendarOf(fairs, { name, baseUrl, path }), cache: 300 })
    }),
    bind(open.fairCalendar, async ({ params }) => {
      const fair = await readPublishedFair(deps)(params.code)
      if (!fair.ok) return fair
      const path = calendarPath(`/fairs/${params.code}/calendar.ics`)
      const text = calendarOf([fair.value], { name: fair.value.title, baseUrl, path })
      return ok({ text, headers: { 'content-disposition': `attachment; filename="fair-${params.code}.ics"` }, cache: 300 })
    }),
  ]
}
