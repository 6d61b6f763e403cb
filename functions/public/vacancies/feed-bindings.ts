import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { vacancyFiltersOf } from '#shared/matching/routes/filters.ts'
import { searchVacancies } from '#shared/matching/use-cases/search-vacancies.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { atomOf } from '#shared/platform/feeds/atom.ts'
import { dayCalendarOf } from '#shared/platform/feeds/day-calendar.ts'
import type { FeedEnding } from '#shared/platform/feeds/feed.ts'
import { jsonFeedOf } from '#shared/platform/feeds/json-feed.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Search } from '#shared/platform/search/client.ts'
import type { VacanciesQuery } from './addresses.ts'
import { vacancyFeed } from './vacancy-feed.ts'
import { vacanciesAtom, vacanciesCalendar, vacanciesCsv, vacanciesJson } from './vacancy-feeds.routes.ts'
import { vacancyTable } from './vacancy-table.ts'

type FeedDeps = { readonly dynamo: Dynamo; readonly search: Search; readonly clock: Clock; readonly baseUrl: string }
type FeedQuery = Omit<VacanciesQuery, 'cursor' | 'limit'>

const entries = 50
const rows = { most: 1000, page: 100 } as const

/** Seconds that shared caches keep a feed: readers come every few minutes, by the thousand. */
const kept = 300

/** The list of open vacancies in its other forms. */
export function vacancyFeedBindings(deps: FeedDeps): readonly Binding[] {
  const { baseUrl, clock } = deps
  const feed = async (query: FeedQuery, url: URL, ending: FeedEnding) => {
    // Who subscribes wants what is new, whatever the page is sorted by.
    const items = await found(deps, { ...query, sort: query.sort ?? 'newest' }, { most: entries, page: entries })
    return items.ok ? ok(vacancyFeed({ items: items.value, query: url.searchParams, ending, baseUrl, now: clock.now() })) : items
  }
  return [
    bind(vacanciesCalendar, async ({ query, request: { url } }) => {
      const made = await feed(query, url, 'ics')
      return made.ok ? ok({ text: dayCalendarOf(made.value, 'vacancies'), cache: kept }) : made
    }),
    bind(vacanciesAtom, async ({ query, request: { url } }) => {
      const made = await feed(query, url, 'atom')
      return made.ok ? ok({ text: atomOf(made.value), cache: kept }) : made
    }),
    bind(vacanciesJson, async ({ query, request: { url } }) => {
      const made = await feed(query, url, 'json')
      return made.ok ? ok({ text: jsonFeedOf(made.value), cache: kept }) : made
    }),
    bind(vacanciesCsv, async ({ query }) => {
      const items = await found(deps, query, rows)
      const headers = { 'content-disposition': 'attachment; filename="vacancies.csv"' }
      return items.ok ? ok({ text: vacancyTable(items.value, baseUrl), headers, cache: kept }) : items
    }),
  ]
}

/** What a query finds, page after page; nothing stands in for it: a subscriber would take it for what was asked. */
async function found(
  deps: FeedDeps,
  query: FeedQuery,
  { most, page }: { readonly most: number; readonly page: number },
): Promise<Result<readonly VacancyView[], Failure<'unavailable'>>> {
  const items: VacancyView[] = []
  let after: unknown
  do {
    const answer = await searchVacancies(deps)({ ...query, filters: vacancyFiltersOf(query), limit: page, after })
    if (!answer.ok || answer.value.standIn) return fail({ kind: 'unavailable' })
    items.push(...answer.value.items.map(({ highlights: _, ...view }) => view))
    after = answer.value.next
  } while (after !== undefined && items.length < most)
  return ok(items)
}
