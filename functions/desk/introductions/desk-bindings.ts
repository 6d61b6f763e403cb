import { isOpen } from '#shared/demand/domain/vacancy.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import {
  findOrganisationIntroduction,
  listOrganisationIntroductions,
} from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { revealContact } from '#shared/introductions/use-cases/reveal-contact.ts'
import { type TakeStepFailure, takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { askPage } from './ask.page.tsx'
import { contactShownPage, deskIntroductionPage } from './desk-introduction.page.tsx'
import { deskIntroductionsPage } from './desk-introductions.page.tsx'
import type { IntroductionDeps } from './introduction-deps.ts'
import * as pages from './introduction-pages.routes.ts'

type Desk = 'employer' | 'agency'
type NotFound = { readonly kind: 'not-found' }

/** The introductions of employers and agencies: the same at both desks. */
export function deskIntroductionBindings(deps: IntroductionDeps): readonly Binding[] {
  return [
    ...bindingsAt(deps, 'employer', pages.employerRoutes),
    ...bindingsAt(deps, 'agency', pages.agencyRoutes),
    bind(pages.agencyAskPage, ({ principal, query }) =>
      askAgain(deps, { desk: 'agency', principal, form: { values: { talentId: [query.talent] } } }),
    ),
  ]
}

type Routes = typeof pages.employerRoutes | typeof pages.agencyRoutes

function bindingsAt(deps: IntroductionDeps, desk: Desk, routes: Routes): readonly Binding[] {
  const today = () => civilDateOf(deps.clock.now())
  return [
    bind(routes.list, async ({ principal, query: { limit, stage }, cursor, request: { url } }) => {
      const { items, after } = await listOrganisationIntroductions(deps)(principal, { limit, stage, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      const { organisationId } = principal.member
      return ok(deskIntroductionsPage({ items, next, desk, organisationId, stage, url, today: today() }))
    }),
    bindForm(
      routes.ask,
      async ({ principal, once, body }) =>
        goTo(await askForContact(deps)({ by: principal, once, ...body }), `/${desk}/introductions?done=asked`),
      ({ principal, form }) => askAgain(deps, { desk, principal, form }),
    ),
    bind(routes.one, ({ principal, params, query, request: { url } }) =>
      one(deps, { desk, principal, id: params.id, chosen: query.do, form: emptyForm, url }),
    ),
    ...stepBindings(deps, desk, routes),
    bindForm(
      routes.contact,
      async ({ principal, params, body }) => {
        const contact = await revealContact(deps)({ by: principal, ...params, ...body })
        if (!contact.ok) return contact
        const seen = await findOrganisationIntroduction(deps)(principal, params.id)
        return seen === undefined ? fail({ kind: 'not-found' }) : ok(contactShownPage({ seen, desk }, contact.value))
      },
      ({ principal, params, form, request: { url } }) => one(deps, { desk, principal, id: params.id, chosen: 'contact', form, url }),
    ),
  ]
}

function stepBindings(deps: IntroductionDeps, desk: Desk, routes: Routes): readonly Binding[] {
  const again =
    (chosen: string) =>
    ({ principal, params, form, request: { url } }: Again) =>
      one(deps, { desk, principal, id: params.id, chosen, form, url })
  const take = async (
    { principal: by, once, params: { id } }: Acting,
    step: Command['step'],
    details: Command['details'] = {},
  ): Promise<Result<string, TakeStepFailure>> =>
    goTo(await takeStep(deps)({ by, as: 'organisation', once, id, step, details }), `/${desk}/introductions/${id}?done=${step}`)
  return [
    bind(routes.withdraw, (input) => take(input, 'withdraw')),
    bind(routes.accept, (input) => take(input, 'accept')),
    bindForm(routes.decline, (input) => take(input, 'decline', input.body), again('decline')),
    bindForm(routes.interview, (input) => take(input, 'interview', { interview: input.body }), again('interview')),
    bindForm(routes.offer, (input) => take(input, 'offer', input.body), again('offer')),
    bindForm(routes.place, (input) => take(input, 'place', input.body), again('place')),
    bindForm(routes.end, (input) => take(input, 'end', input.body), again('end')),
  ]
}

type Command = Parameters<ReturnType<typeof takeStep>>[0]
type Acting = { readonly principal: Member; readonly once: Once; readonly params: { readonly id: string } }
type Again = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly form: FormState
  readonly request: { readonly url: URL }
}

type Asked = {
  readonly desk: Desk
  readonly principal: Member
  readonly id: string
  readonly chosen: string | undefined
  readonly form: FormState
  readonly url: URL
}

async function one(deps: IntroductionDeps, { desk, principal, id, chosen, form, url }: Asked): Promise<Result<Page, NotFound>> {
  const seen = await findOrganisationIntroduction(deps)(principal, id)
  if (seen === undefined) return fail({ kind: 'not-found' })
  const { organisationId } = principal.member
  const today = civilDateOf(deps.clock.now())
  return ok(deskIntroductionPage({ seen, desk, organisationId, chosen, form, fresh: deps.ids.secret(), today, url }))
}

/** The form of asking, with the organisation's open vacancies to choose from. */
async function askAgain(
  deps: IntroductionDeps,
  { desk, principal, form }: { readonly desk: Desk; readonly principal: Member; readonly form: FormState },
): Promise<Result<Page, NotFound>> {
  const today = civilDateOf(deps.clock.now())
  const { items } = await listVacancies(deps)({ organisationId: principal.member.organisationId, state: 'PUBLISHED', limit: 100 })
  return ok(askPage({ form, fresh: deps.ids.secret(), desk, vacancies: items.filter((vacancy) => isOpen(vacancy, today)) }))
}
