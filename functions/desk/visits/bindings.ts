import * as api from '#shared/fairs/routes/visitors.routes.ts'
import { cancelVisit } from '#shared/fairs/use-cases/cancel-visit.ts'
import { listVisits } from '#shared/fairs/use-cases/list-visits.ts'
import { prepareRegistration } from '#shared/fairs/use-cases/prepare-registration.ts'
import { readVisit } from '#shared/fairs/use-cases/read-visit.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { registrationPage } from './registration.page.tsx'
import { ticketPage } from './ticket.page.tsx'
import * as pages from './visit-pages.routes.ts'
import { visitsPage } from './visits.page.tsx'

/** A seeker's registrations, as JSON and as pages. */
export function visitBindings(deps: Deps & { readonly baseUrl: string }): readonly Binding[] {
  return [...apiBindings(deps), ...pageBindings(deps)]
}

function apiBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.registerVisitor, ({ principal: by, once, body }) => registerVisitor(deps)({ by, once, ...body })),
    bind(api.listVisits, async ({ principal: by, query, cursor }) => {
      const { items, after } = await listVisits(deps)({ by, limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.readVisit, ({ principal: by, params }) => readVisit(deps)({ by, ...params })),
    bind(api.cancelVisit, ({ principal: by, once, params }) => cancelVisit(deps)({ by, once, ...params })),
  ]
}

function pageBindings(deps: Deps & { readonly baseUrl: string }): readonly Binding[] {
  const registration = async (by: Person, code: string, form: FormState) => {
    const found = await prepareRegistration(deps)({ by, code })
    return found.ok ? ok(registrationPage({ registration: found.value, form, fresh: deps.ids.secret() })) : found
  }
  return [
    bind(pages.visitsPage, async ({ principal: by, query, cursor, request: { url } }) => {
      const { items, after } = await listVisits(deps)({ by, limit: query.limit, after: positionOf(cursor.after) })
      return ok(visitsPage({ items, next: after === undefined ? undefined : cursor.seal(after), now: deps.clock.now(), url }))
    }),
    bind(pages.registrationPage, ({ principal: by, query }) => registration(by, query.fair, emptyForm)),
    bindForm(
      pages.registrationForm,
      async ({ principal: by, once, body }) => {
        const done = await registerVisitor(deps)({ by, once, ...body })
        return done.ok ? ok(`/me/fairs/${done.value.fair.code}?done=registered`) : done
      },
      ({ principal: by, form }) => registration(by, form.values.fair?.[0] ?? '', form),
    ),
    bind(pages.ticketPage, async ({ principal: by, params, request: { url } }) => {
      const visit = await readVisit(deps)({ by, ...params })
      if (!visit.ok) return visit
      return ok(ticketPage({ visit: visit.value, baseUrl: deps.baseUrl, fresh: deps.ids.secret(), now: deps.clock.now(), url }))
    }),
    bind(pages.cancelVisitForm, async ({ principal: by, once, params }) =>
      goTo(await cancelVisit(deps)({ by, once, ...params }), '/me/fairs?done=cancelled'),
    ),
  ]
}
