import { openBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import * as open from '#shared/bulletins/routes/published-bulletins.routes.ts'
import { listPublishedBulletins } from '#shared/bulletins/use-cases/list-published-bulletins.ts'
import { findPublishedBulletin, readPublishedBulletin } from '#shared/bulletins/use-cases/read-published-bulletin.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { bulletinPage } from './bulletin.page.tsx'
import * as pages from './bulletin-pages.routes.ts'
import { bulletinsPage } from './bulletins.page.tsx'
import { methodPage } from './method.page.tsx'
import { tablePage } from './table.page.tsx'

type Given = Pick<Deps, 'dynamo' | 'clock'> & { readonly objects: Objects; readonly baseUrl: string }

/** Bulletins for everybody: lists, issues in all their versions, tables. Reads what is published and nothing else. */
export function publishedBulletinBindings(deps: Given): readonly Binding[] {
  const { baseUrl } = deps
  return [
    bind(pages.bulletinsPage, async ({ query: { limit, until, cursor: _, ...filter }, cursor, request }) => {
      const list = await listPublishedBulletins(deps)({ ...filter, until, limit, after: cursor.after as string | undefined })
      const next = list.after === undefined ? undefined : cursor.seal(list.after)
      return ok(bulletinsPage({ list, filter, until, next, url: request.url }))
    }),
    bind(pages.methodPage, async () => ok(methodPage())),
    bind(pages.bulletinPage, async ({ params }) => {
      const found = await readPublishedBulletin(deps)(params)
      return found.ok ? ok(bulletinPage({ ...found.value, baseUrl })) : found
    }),
    bind(pages.versionPage, async ({ params }) => {
      const found = await readPublishedBulletin(deps)(params)
      return found.ok ? ok(bulletinPage({ ...found.value, baseUrl })) : found
    }),
    bind(pages.tablePage, async ({ params: { code, table }, query: { version } }) => {
      const found = await readPublishedBulletin(deps)({ code, version })
      return found.ok ? tablePage({ ...found.value, table }) : found
    }),
    bind(open.listPublishedBulletins, async ({ query, cursor }) => {
      const { items, after } = await listPublishedBulletins(deps)({ ...query, after: cursor.after as string | undefined })
      return ok({ items: items.map(openBulletin), ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(open.readPublishedBulletin, async ({ params }) => {
      const found = await findPublishedBulletin(deps)(params.code)
      return found.ok ? ok(openBulletin(found.value)) : found
    }),
  ]
}
