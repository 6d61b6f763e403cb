import { findVacancy, findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { withdrawIntroduction } from '#shared/introductions/use-cases/withdraw-introduction.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { interestPage } from './interest.page.tsx'
import * as pages from './introduction-pages.routes.ts'
import { ownIntroductionsPage } from './own-introductions.page.tsx'

/** A person's own introductions. */
export function ownIntroductionBindings(deps: Deps): readonly Binding[] {
  return [
    bind(pages.ownPage, async ({ principal, query, cursor, request: { url } }) => {
      const { items, after } = await listOwnIntroductions(deps)(principal.personId, { limit: query.limit, after: positionOf(cursor.after) })
      return ok(ownIntroductionsPage({ items, next: after === undefined ? undefined : cursor.seal(after), url }))
    }),
    bind(pages.interestPage, async ({ query }) => {
      const vacancy = await publicVacancy(deps, query.vacancy)
      return vacancy === undefined ? fail({ kind: 'not-found' }) : ok(interestPage({ form: emptyForm, fresh: deps.ids.secret(), vacancy }))
    }),
    bindForm(
      pages.interestForm,
      async ({ principal, once, body }) => {
        return goTo(await showInterest(deps)({ by: principal, once, ...body }), '/me/introductions?done=interested')
      },
      async ({ form }) => {
        const vacancy = await publicVacancy(deps, form.values.vacancy?.[0] ?? '')
        return ok(interestPage({ form, fresh: deps.ids.secret(), vacancy }))
      },
    ),
    bind(pages.withdrawInterestForm, async ({ principal, once, params }) => {
      return goTo(
        await withdrawIntroduction(deps)({ by: principal, as: 'person', once, id: params.id }),
        '/me/introductions?done=withdrawn',
      )
    }),
  ]
}

/** What the page tells of a vacancy that was public once; of any other, nothing. */
async function publicVacancy(deps: Deps, ref: string) {
  const vacancy = await (ref.startsWith('vac_') ? findVacancy(deps)(ref) : findVacancyByCode(deps)(ref))
  if (vacancy?.publishedAt === undefined) return undefined
  return { ref, title: vacancy.content.title, employer: vacancy.employer.name }
}
