import { isOpen } from '#shared/demand/domain/vacancy.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { listOrganisationIntroductions } from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { withdrawIntroduction } from '#shared/introductions/use-cases/withdraw-introduction.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Input, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { askPage } from './ask.page.tsx'
import { deskIntroductionsPage } from './desk-introductions.page.tsx'
import * as pages from './introduction-pages.routes.ts'

type Desk = 'employer' | 'agency'

/** The introductions of employers and agencies: the same at both desks. */
export function deskIntroductionBindings(deps: Deps): readonly Binding[] {
  const list = async (desk: Desk, { principal, query, cursor, request }: Omit<Input<typeof pages.employerPage>, 'body' | 'once'>) => {
    const { items, after } = await listOrganisationIntroductions(deps)(principal, { limit: query.limit, after: positionOf(cursor.after) })
    const next = after === undefined ? undefined : cursor.seal(after)
    return ok(deskIntroductionsPage({ items, next, desk, organisationId: principal.member.organisationId, url: request.url }))
  }
  const ask = async (desk: Desk, { principal, once, body }: Pick<Input<typeof pages.employerForm>, 'principal' | 'once' | 'body'>) => {
    return goTo(await askForContact(deps)({ by: principal, once, ...body }), `/${desk}/introductions?done=asked`)
  }
  const withdraw = async (
    desk: Desk,
    { principal, once, params }: Pick<Input<typeof pages.withdrawEmployerForm>, 'principal' | 'once' | 'params'>,
  ) => {
    return goTo(
      await withdrawIntroduction(deps)({ by: principal, as: 'organisation', once, id: params.id }),
      `/${desk}/introductions?done=withdrawn`,
    )
  }
  const again = async (desk: Desk, principal: Member, form: FormState) => ok(await askAgain(deps, { desk, principal, form }))
  return [
    bind(pages.employerPage, (input) => list('employer', input)),
    bindForm(
      pages.employerForm,
      (input) => ask('employer', input),
      ({ principal, form }) => again('employer', principal, form),
    ),
    bind(pages.withdrawEmployerForm, (input) => withdraw('employer', input)),
    bind(pages.agencyPage, (input) => list('agency', input)),
    bind(pages.agencyAskPage, ({ principal, query }) => again('agency', principal, { values: { talentId: [query.talent] } })),
    bindForm(
      pages.agencyForm,
      (input) => ask('agency', input),
      ({ principal, form }) => again('agency', principal, form),
    ),
    bind(pages.withdrawAgencyForm, (input) => withdraw('agency', input)),
  ]
}

/** The form of asking, with the organisation's open vacancies to choose from. */
async function askAgain(
  deps: Deps,
  { desk, principal, form }: { readonly desk: Desk; readonly principal: Member; readonly form: FormState },
): Promise<Page> {
  const today = civilDateOf(deps.clock.now())
  const { items } = await listVacancies(deps)({ organisationId: principal.member.organisationId, state: 'PUBLISHED', limit: 100 })
  return askPage({ form, fresh: deps.ids.secret(), desk, vacancies: items.filter((vacancy) => isOpen(vacancy, today)) })
}
