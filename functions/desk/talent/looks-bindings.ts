import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { readLooks } from '#shared/talent/routes/looks.routes.ts'
import { listLooks } from '#shared/talent/use-cases/list-looks.ts'
import { looksPage } from './looks.page.tsx'
import * as routes from './me.routes.ts'
import { mapped } from './views.ts'

/** Who looked at a person, as JSON and as a page. */
export function looksBindings(deps: Deps): readonly Binding[] {
  return [
    bind(readLooks, async ({ principal, query: { limit }, cursor }) =>
      mapped(await listLooks(deps)(principal.personId, { limit, after: positionOf(cursor.after) }), ({ items, after, through }) => ({
        items: items.map(({ reasons, ...look }) => ({ ...look, reasons: [...reasons] })),
        ...(after === undefined ? {} : { next: cursor.seal(after) }),
        ...(through === undefined ? {} : { through }),
      })),
    ),
    bind(routes.looksPage, async ({ principal, query: { limit }, cursor, request: { url } }) =>
      mapped(await listLooks(deps)(principal.personId, { limit, after: positionOf(cursor.after) }), ({ after, ...looks }) =>
        looksPage({ ...looks, next: after === undefined ? undefined : cursor.seal(after), fresh: deps.ids.secret, url }),
      ),
    ),
  ]
}
