import * as routes from '#shared/introductions/routes/introductions.routes.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { listOrganisationIntroductions } from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { withdrawIntroduction } from '#shared/introductions/use-cases/withdraw-introduction.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'

/** Introductions as JSON. What must not leave is cut by the route's schema. */
export function introductionApiBindings(deps: Deps): readonly Binding[] {
  return [
    bind(routes.showInterest, ({ principal, once, body }) => showInterest(deps)({ by: principal, once, ...body })),
    bind(routes.ownIntroductions, async ({ principal, query, cursor }) => {
      const { items, after } = await listOwnIntroductions(deps)(principal.personId, { limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(routes.withdrawInterest, ({ principal, once, params }) =>
      withdrawIntroduction(deps)({ by: principal, as: 'person', once, id: params.id }),
    ),
    bind(routes.askForContact, ({ principal, once, body }) => askForContact(deps)({ by: principal, once, ...body })),
    bind(routes.organisationIntroductions, async ({ principal, query, cursor }) => {
      const asked = { limit: query.limit, after: positionOf(cursor.after) }
      const { items, after } = await listOrganisationIntroductions(deps)(principal, asked)
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(routes.withdrawContact, ({ principal, once, params }) =>
      withdrawIntroduction(deps)({ by: principal, as: 'organisation', once, id: params.id }),
    ),
  ]
}
