import { calendarOf } from '#shared/fairs/calendar.ts'
import { fairColumns, fairEntries } from '#shared/fairs/fair-feed.ts'
import * as open from '#shared/fairs/routes/published-fairs.routes.ts'
import { listPublishedFairs } from '#shared/fairs/use-cases/list-published-fairs.ts'
import { publishedFairWithExhibitors } from '#shared/fairs/use-cases/published-fair-with-exhibitors.ts'
import { readPublishedFair } from '#shared/fairs/use-cases/read-published-fair.ts'
import { subscribedFairs } from '#shared/fairs/use-cases/subscribed-fairs.ts'
import { listed } from '#shared/kernel/language.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { atomOf } from '#shared/platform/feeds/atom.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { type Feed, type FeedEnding, feedAddress, fileAddress } from '#shared/platform/feeds/feed.ts'
import { jsonFeedOf } from '#shared/platform/feeds/json-feed.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { fairPage } from './fair.page.tsx'
import * as pages from './fair-pages.routes.ts'
import { chosenNames, fairsPage } from './fairs.page.tsx'
import { planPage } from './plan.page.tsx'
import { positionsCsv, positionsPage } from './positions.page.tsx'
import { posterPage } from './poster.page.tsx'
import { texts } from './texts.ts'

type PublicDeps = Pick<Deps, 'dynamo' | 'clock'> & { readonly baseUrl: string }

/** Fairs for everybody: lists, one fair, who comes to it, feeds and calendars. Reads what is published and nothing else. */
export function publishedFairBindings(deps: PublicDeps): readonly Binding[] {
  return [...pageBindings(deps), ...openBindings(deps), ...feedBindings(deps), ...fileBindings(deps)]
}

function pageBindings(deps: PublicDeps): readonly Binding[] {
  const { baseUrl, clock } = deps
  return [
    bind(pages.fairsPage, async ({ query, cursor, request }) => {
      const list = await listPublishedFairs(deps)({ ...query, after: cursor.after as string | undefined })
      const next = list.after === undefined ? {} : { next: cursor.seal(list.after) }
      return ok(fairsPage({ ...query, list, ...next, now: clock.now(), url: request.url, baseUrl }))
    }),
    bind(pages.fairPage, async ({ params }) => {
      const found = await publishedFairWithExhibitors(deps)(params.code)
      return found.ok ? ok(fairPage({ ...found.value, now: clock.now(), baseUrl })) : found
    }),
    bind(pages.positionsPage, async ({ params }) => {
      const found = await publishedFairWithExhibitors(deps)(params.code)
      return found.ok ? ok(positionsPage({ ...found.value, now: clock.now(), baseUrl })) : found
    }),
    bind(pages.planPage, async ({ params }) => {
      const found = await publishedFairWithExhibitors(deps)(params.code)
      return found.ok ? ok(planPage(found.value)) : found
    }),
    bind(pages.posterPage, async ({ params }) => {
      const found = await publishedFairWithExhibitors(deps)(params.code)
      return found.ok ? ok(posterPage({ ...found.value, baseUrl })) : found
    }),
  ]
}

function openBindings(deps: PublicDeps): readonly Binding[] {
  return [
    bind(open.listPublishedFairs, async ({ query, cursor }) => {
      const { items, after } = await listPublishedFairs(deps)({ ...query, after: cursor.after as string | undefined })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(open.readPublishedFair, ({ params }) => readPublishedFair(deps)(params.code)),
    bind(open.readExhibitors, async ({ params }) => {
      const found = await publishedFairWithExhibitors(deps)(params.code)
      return found.ok ? ok({ items: found.value.fair.state === 'CANCELLED' ? [] : [...found.value.exhibitors] }) : found
    }),
  ]
}

/** Seconds that shared caches keep a feed: its readers come every few minutes, by the thousand. */
const kept = 300

function feedBindings(deps: PublicDeps): readonly Binding[] {
  const { baseUrl, clock } = deps
  const addresses = (query: URLSearchParams, ending: FeedEnding) => ({
    page: `${baseUrl}${fileAddress(query.size === 0 ? '/fairs' : `/fairs?${query.toString()}`)}`,
    self: `${baseUrl}${feedAddress('/fairs', query, ending)}`,
  })
  const feed = async (query: Parameters<typeof chosenNames>[0], url: URL, ending: FeedEnding): Promise<Feed> => ({
    ...titled(query),
    ...addresses(url.searchParams, ending),
    author: texts.subscribe.author,
    asOf: clock.now(),
    entries: fairEntries(await subscribedFairs(deps)(query), baseUrl).slice(0, mostEntries),
  })
  return [
    bind(open.fairsCalendar, async ({ query, request }) => {
      const path = feedAddress('/fairs', request.url.searchParams, 'ics')
      const text = calendarOf(await subscribedFairs(deps)(query), { name: titled(query).title, baseUrl, path })
      return ok({ text, cache: kept })
    }),
    bind(open.fairsAtom, async ({ query, request }) => ok({ text: atomOf(await feed(query, request.url, 'atom')), cache: kept })),
    bind(open.fairsJsonFeed, async ({ query, request }) => ok({ text: jsonFeedOf(await feed(query, request.url, 'json')), cache: kept })),
    bind(open.fairsTable, async ({ query }) => {
      const { items } = await listPublishedFairs(deps)({ ...query, limit: mostRows })
      return ok({ text: csvOf(fairColumns(baseUrl), items), headers: saved('fairs.csv'), cache: kept })
    }),
  ]
}

/** A reader that looks once a day misses nothing: the city publishes a few changes a day. */
const mostEntries: number = 100
/** As many as a list reads. */
const mostRows: number = 2000

function titled(query: Parameters<typeof chosenNames>[0]): { readonly title: string; readonly description: string } {
  const names = chosenNames(query)
  const { calendar, calendarOf: calendarFor, description } = texts.subscribe
  return { title: names.length === 0 ? calendar : calendarFor(listed(names)), description }
}

function fileBindings(deps: PublicDeps): readonly Binding[] {
  const { baseUrl } = deps
  return [
    bind(open.fairCalendar, async ({ params }) => {
      const fair = await readPublishedFair(deps)(params.code)
      if (!fair.ok) return fair
      const path = fileAddress(`/fairs/${params.code}/calendar.ics`)
      const text = calendarOf([fair.value], { name: fair.value.title, baseUrl, path })
      return ok({ text, headers: saved(`fair-${params.code}.ics`), cache: kept })
    }),
    bind(open.positionsTable, async ({ params }) => {
      const found = await publishedFairWithExhibitors(deps)(params.code)
      if (!found.ok) return found
      return ok({ text: positionsCsv({ ...found.value, baseUrl }), headers: saved(`positions-${params.code}.csv`), cache: kept })
    }),
  ]
}

function saved(name: string): Readonly<Record<string, string>> {
  return { 'content-disposition': `attachment; filename="${name}"` }
}
