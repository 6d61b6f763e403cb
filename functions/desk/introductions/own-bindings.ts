import { findVacancy, findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { contactNoticeFor, interestNotices } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson, giveContact } from '#shared/introductions/use-cases/give-contact.ts'
import { findOwnIntroduction, listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { interestPage } from './interest.page.tsx'
import type { IntroductionDeps } from './introduction-deps.ts'
import * as pages from './introduction-pages.routes.ts'
import { ownIntroductionPage } from './own-introduction.page.tsx'
import { ownIntroductionsPage } from './own-introductions.page.tsx'

/** A person's own introductions. */
export function ownIntroductionBindings(deps: IntroductionDeps): readonly Binding[] {
  return [
    bind(pages.ownPage, async ({ principal, query, cursor, request: { url } }) => {
      const { items, after } = await listOwnIntroductions(deps)(principal.personId, { limit: query.limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(ownIntroductionsPage({ items, next, url, today: civilDateOf(deps.clock.now()) }))
    }),
    bind(pages.interestPage, async ({ principal, query }) => {
      const vacancy = await publicVacancy(deps, query.vacancy)
      return vacancy === undefined ? fail({ kind: 'not-found' }) : ok(await interest(deps, principal, vacancy, emptyForm))
    }),
    bindForm(
      pages.interestForm,
      async ({ principal, once, body }) => {
        return goTo(await showInterest(deps)({ by: principal, once, ...body }), '/me/introductions?done=interested')
      },
      async ({ principal, form }) => ok(await interest(deps, principal, await publicVacancy(deps, form.values.vacancy?.[0] ?? ''), form)),
    ),
    bind(pages.ownOnePage, ({ principal, params, query, request: { url } }) =>
      one(deps, { principal, id: params.id, chosen: query.do, form: emptyForm, url }),
    ),
    ...stepBindings(deps),
  ]
}

function stepBindings(deps: IntroductionDeps): readonly Binding[] {
  const again =
    (chosen: string) =>
    ({ principal, params, form, request: { url } }: Again) =>
      one(deps, { principal, id: params.id, chosen, form, url })
  const done = (id: string, step: string): string => `/me/introductions/${id}?done=${step}`
  return [
    bind(pages.withdrawInterestForm, async ({ principal: by, once, params }) =>
      goTo(await takeStep(deps)({ by, as: 'person', once, ...params, step: 'withdraw' }), done(params.id, 'withdraw')),
    ),
    bindForm(
      pages.acceptForm,
      async ({ principal: by, once, params, body }) =>
        goTo(
          await acceptAsPerson(deps)({ by, once, ...params, ...body }),
          done(params.id, body.contact === undefined ? 'accept' : 'consent'),
        ),
      again('accept'),
    ),
    bindForm(
      pages.declineForm,
      async ({ principal: by, once, params, body }) =>
        goTo(await takeStep(deps)({ by, as: 'person', once, ...params, step: 'decline', details: body }), done(params.id, 'decline')),
      again('decline'),
    ),
    bindForm(
      pages.giveContactForm,
      async ({ principal: by, once, params, body }) =>
        goTo(await giveContact(deps)({ by, once, ...params, ...body }), done(params.id, 'consent')),
      again('consent'),
    ),
    bind(pages.takeBackForm, async ({ principal: by, once, params }) =>
      goTo(await takeStep(deps)({ by, as: 'person', once, ...params, step: 'takeBack' }), done(params.id, 'takeBack')),
    ),
    bindForm(
      pages.endForm,
      async ({ principal: by, once, params, body }) =>
        goTo(await takeStep(deps)({ by, as: 'person', once, ...params, step: 'end', details: body }), done(params.id, 'end')),
      again('end'),
    ),
  ]
}

type Again = {
  readonly principal: Person
  readonly params: { readonly id: string }
  readonly form: FormState
  readonly request: { readonly url: URL }
}

type Asked = {
  readonly principal: Person
  readonly id: string
  readonly chosen: string | undefined
  readonly form: FormState
  readonly url: URL
}

async function one(
  deps: IntroductionDeps,
  { principal, id, chosen, form, url }: Asked,
): Promise<Result<Page, { readonly kind: 'not-found' }>> {
  const introduction = await findOwnIntroduction(deps)(principal.personId, id)
  if (introduction === undefined) return fail({ kind: 'not-found' })
  const matter = await contactNoticeFor(deps)(introduction)
  const today = civilDateOf(deps.clock.now())
  return ok(ownIntroductionPage({ introduction, matter, chosen, form, fresh: deps.ids.secret(), today, url }))
}

type PublicVacancy = Awaited<ReturnType<typeof publicVacancy>>

async function interest(deps: IntroductionDeps, { personId }: Person, vacancy: PublicVacancy, form: FormState): Promise<Page> {
  const matters = vacancy === undefined ? [] : await interestNotices(deps)(personId, vacancy.ref)
  return interestPage({ form, fresh: deps.ids.secret(), vacancy, matters: matters ?? [] })
}

/** What the page tells of a vacancy that was public once; of any other, nothing. */
async function publicVacancy(deps: IntroductionDeps, ref: string) {
  const vacancy = await (ref.startsWith('vac_') ? findVacancy(deps)(ref) : findVacancyByCode(deps)(ref))
  if (vacancy?.publishedAt === undefined) return undefined
  return { ref, title: vacancy.content.title, employer: vacancy.employer.name }
}
