import { csvFor } from '#shared/bulletins/files/bulletin-csv.ts'
import { bulletinJson } from '#shared/bulletins/files/bulletin-json.ts'
import * as open from '#shared/bulletins/routes/published-bulletins.routes.ts'
import { listPublishedBulletins } from '#shared/bulletins/use-cases/list-published-bulletins.ts'
import { readPublishedBulletin, readSealed } from '#shared/bulletins/use-cases/read-published-bulletin.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { atomOf } from '#shared/platform/feeds/atom.ts'
import { dayCalendarOf } from '#shared/platform/feeds/day-calendar.ts'
import { jsonFeedOf } from '#shared/platform/feeds/json-feed.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { queryOf } from './addresses.ts'
import { bulletinFeed, bulletinsCsv } from './bulletin-feed.ts'
import { addressOf, fileOf, named } from './file-names.ts'
import { texts } from './texts.ts'

type Given = Pick<Deps, 'dynamo' | 'clock'> & { readonly objects: Objects; readonly baseUrl: string }

/** Entries of a feed: what two years bring of a city's parks. */
const feedLimit: number = 100

/** Bulletins as files: feeds of the list, the tables of an issue, and what it was compiled from. */
export function bulletinFileBindings(deps: Given): readonly Binding[] {
  const { baseUrl, clock } = deps
  const list = listPublishedBulletins(deps)
  const read = readPublishedBulletin(deps)
  return [
    bind(open.bulletinsCalendar, async ({ query }) => {
      const { items } = await list({ ...query, limit: feedLimit })
      const feed = bulletinFeed(items, { query: queryOf(query), ending: 'ics', baseUrl, now: clock.now() })
      return ok({ text: dayCalendarOf(feed, 'bulletins'), cache: 300 })
    }),
    bind(open.bulletinsAtom, async ({ query }) => {
      const { items } = await list({ ...query, limit: feedLimit })
      return ok({ text: atomOf(bulletinFeed(items, { query: queryOf(query), ending: 'atom', baseUrl, now: clock.now() })), cache: 300 })
    }),
    bind(open.bulletinsJsonFeed, async ({ query }) => {
      const { items } = await list({ ...query, limit: feedLimit })
      return ok({ text: jsonFeedOf(bulletinFeed(items, { query: queryOf(query), ending: 'json', baseUrl, now: clock.now() })), cache: 300 })
    }),
    bind(open.bulletinsTable, async ({ query }) => {
      const { items } = await list({ ...query, limit: feedLimit })
      return ok({ text: bulletinsCsv(items, baseUrl), headers: named({ title: texts.list.title, plain: 'list' }, 'csv'), cache: 300 })
    }),
    bind(open.bulletinCsv, async ({ params: { code }, query: { table, version } }) => {
      const found = await read({ code, version })
      if (!found.ok) return found
      const text = csvFor(found.value.compiled, table)
      return text === undefined ? fail({ kind: 'not-found' }) : ok({ text, ...fileOf(found.value, 'csv', table) })
    }),
    bind(open.bulletinJson, async ({ params: { code }, query: { version } }) => {
      const found = await read({ code, version })
      return found.ok ? ok({ text: bulletinJson(found.value, addressOf(found.value, baseUrl)), ...fileOf(found.value, 'json') }) : found
    }),
    bind(open.bulletinCube, async ({ params: { code }, query: { version } }) =>
      sealedFile(await readSealed(deps)('cube', { code, version })),
    ),
    bind(open.bulletinCompiled, async ({ params: { code }, query: { version } }) =>
      sealedFile(await readSealed(deps)('compiled', { code, version })),
    ),
  ]
}

function sealedFile(found: Awaited<ReturnType<ReturnType<typeof readSealed>>>) {
  return found.ok ? ok({ text: found.value, cache: 300 }) : found
}
