import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { proposeMandate } from '#shared/demand/use-cases/propose-mandate.ts'
import { readMandate } from '#shared/demand/use-cases/read-mandate.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { AgainInput, Shown } from './again.ts'
import { at } from './api-bindings.ts'
import { type Desk, mandatesAt } from './desk.ts'
import { mandatePage } from './mandate.page.tsx'
import { mandatesPage } from './mandates.page.tsx'
import { newMandatePage } from './new-mandate.page.tsx'
import { acceptMandate, type MandatePages } from './pages.routes.ts'

/** The pages of mandates at one desk. */
export function mandatePageBindings(deps: Deps, desk: Desk, pages: MandatePages): readonly Binding[] {
  const base = mandatesAt(desk)
  const again = ({ principal: by, params, form, request }: AgainInput) => shown(deps, desk, { by, id: params.id, form, url: request.url })
  return [
    bind(pages.list, async ({ principal: by, query, cursor, request }) => {
      const { organisationId } = by.member
      const { items, after } = await listMandates(deps)({ organisationId, limit: query.limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(mandatesPage({ desk, mandates: items, today: civilDateOf(deps.clock.now()), next, url: request.url }))
    }),
    bind(pages.newPage, async () => ok(newMandatePage({ desk, form: emptyForm, fresh: deps.ids.secret() }))),
    bindForm(
      pages.propose,
      async ({ principal: by, once, body }) => {
        const done = at(base, await proposeMandate(deps)({ by, once, ...body }))
        return done.ok ? ok(`${base}/${done.value.id}?done=${done.value.state === 'ACTIVE' ? 'active' : 'proposed'}`) : done
      },
      async ({ form }) => ok(newMandatePage({ desk, form, fresh: deps.ids.secret() })),
    ),
    bind(pages.show, ({ principal, params, request }) =>
      shown(deps, desk, { by: principal, id: params.id, form: emptyForm, url: request.url }),
    ),
    bindForm(
      pages.decline,
      async ({ principal: by, once, params, body }) =>
        goTo(await moveMandate(deps)({ by, once, ...params, ...body, action: 'declined' }), `${base}/${params.id}?done=declined`),
      again,
    ),
    bindForm(
      pages.withdraw,
      async ({ principal: by, once, params, body }) =>
        goTo(await moveMandate(deps)({ by, once, ...params, ...body, action: 'withdrawn' }), `${base}/${params.id}?done=ended`),
      again,
    ),
    ...(desk === 'employer' ? [acceptBinding(deps)] : []),
  ]
}

function acceptBinding(deps: Deps): Binding {
  return bindForm(
    acceptMandate,
    async ({ principal: by, once, params }) =>
      goTo(await moveMandate(deps)({ by, once, ...params, action: 'accepted' }), `/employer/mandates/${params.id}?done=active`),
    ({ principal: by, params, form, request }) => shown(deps, 'employer', { by, id: params.id, form, url: request.url }),
  )
}

async function shown(deps: Deps, desk: Desk, { by, id, form, url }: Shown): Promise<Result<Page, { readonly kind: 'not-found' }>> {
  const found = await readMandate(deps)({ by, id })
  if (!found.ok) return found
  const today = civilDateOf(deps.clock.now())
  return ok(mandatePage({ desk, mandate: found.value, today, admin: by.member.role === 'admin', form, fresh: deps.ids.secret(), url }))
}
