import { ok } from '#shared/kernel/result.ts'
import * as open from '#shared/passports/routes/passports.routes.ts'
import { checkPassport, passportKeys, revokedPassports } from '#shared/passports/use-cases/check-passport.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { passportPage } from './passport.page.tsx'
import * as pages from './passport-pages.routes.ts'

/** Checking skill passports: by a page, by the API, or with the published keys alone. */
export function passportCheckBindings(deps: Pick<Deps, 'dynamo' | 'clock'>): readonly Binding[] {
  return [
    bind(pages.passportPage, async () => ok(passportPage({}))),
    bindForm(
      pages.passportForm,
      async ({ body }) => ok(passportPage({ check: await checkPassport(deps)(body.passport) })),
      async () => ok(passportPage({ check: { outcome: 'unreadable' } })),
    ),
    bind(open.passportKeys, async () => ok({ keys: [...(await passportKeys(deps)())] })),
    bind(open.passportRevocations, async ({ query: { limit }, cursor }) => {
      const { items, after } = await revokedPassports(deps)({ limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(open.checkPassport, async ({ body }) => ok(await checkPassport(deps)(body.passport))),
  ]
}
