import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { standingOf } from '#shared/accounts/domain/standing.ts'
import { isWaiting } from '#shared/accounts/domain/verification.ts'
import {
  getOrganisationForReview,
  getOrganisationsForReview,
  postDecision,
  postLift,
  postNextOrganisation,
  postSuspension,
} from '#shared/accounts/routes/review.routes.ts'
import { decideVerification } from '#shared/accounts/use-cases/decide-verification.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { liftSuspension } from '#shared/accounts/use-cases/lift-suspension.ts'
import { listOrganisations } from '#shared/accounts/use-cases/list-organisations.ts'
import { putBackOrganisation } from '#shared/accounts/use-cases/put-back-organisation.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { takeNextOrganisation } from '#shared/accounts/use-cases/take-next-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { handsOn, queueReader } from '../hands.ts'
import { organisationsView } from './list.page.tsx'
import { decisionForm, liftForm, nextOrganisationForm, organisationsPage, putBackForm, reviewPage, suspensionForm } from './pages.routes.ts'
import { reviewView } from './review.page.tsx'

/** Verifying and suspending organisations: JSON and pages. */
export function organisationReviewBindings(deps: Deps): readonly Binding[] {
  return [...jsonBindings(deps), ...pageBindings(deps)]
}

function jsonBindings(deps: Deps): readonly Binding[] {
  return [
    bind(getOrganisationsForReview, async ({ query, cursor }) => {
      const { items, after } = await listOrganisations(deps)({ list: query.list, limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(postNextOrganisation, async ({ principal }) => {
      const taken = await takeNextOrganisation(deps)({ by: principal })
      return taken.ok ? ok(taken.value === undefined ? {} : { organisation: taken.value }) : taken
    }),
    bind(getOrganisationForReview, async ({ params }) => found(await findOrganisation(deps)(params.id))),
    bind(postDecision, async ({ principal, params, body: { rev, ...decision }, once }) =>
      decideVerification(deps)({ by: principal, organisationId: params.id, rev, decision, once }),
    ),
    bind(postSuspension, async ({ principal, params, body, once }) =>
      suspendOrganisation(deps)({ by: principal, organisationId: params.id, ...body, once }),
    ),
    bind(postLift, async ({ principal, params, body, once }) =>
      liftSuspension(deps)({ by: principal, organisationId: params.id, ...body, once }),
    ),
  ]
}

function pageBindings(deps: Deps): readonly Binding[] {
  return [
    bind(organisationsPage, async ({ principal: { personId }, query, cursor, request }) => {
      const { items, after } = await listOrganisations(deps)({ list: query.list, limit: query.limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(
        organisationsView({
          list: query.list,
          organisations: items,
          reader: await queueReader(deps)(personId, items),
          next,
          url: request.url,
        }),
      )
    }),
    bind(nextOrganisationForm, async ({ principal, query }) => {
      const taken = await takeNextOrganisation(deps)({ by: principal, list: query.list })
      if (!taken.ok) return taken
      return ok(taken.value === undefined ? '/bureau/organisations?done=empty' : `/bureau/organisations/${taken.value.id}`)
    }),
    bind(reviewPage, async ({ principal, params, request }) => review(deps, principal, params.id, request.url, emptyForm)),
    bindForm(
      decisionForm,
      async ({ principal, params, body: { rev, ...decision }, once }) =>
        goTo(
          await decideVerification(deps)({ by: principal, organisationId: params.id, rev, decision, once }),
          `/bureau/organisations?done=${decision.verdict === 'verify' ? 'verified' : 'rejected'}`,
        ),
      async ({ principal, params, request, form }) => review(deps, principal, params.id, request.url, form),
    ),
    bind(putBackForm, async ({ principal, params }) =>
      goTo(await putBackOrganisation(deps)({ by: principal, organisationId: params.id }), '/bureau/organisations?done=put-back'),
    ),
    bindForm(
      suspensionForm,
      async ({ principal, params, body, once }) =>
        goTo(
          await suspendOrganisation(deps)({ by: principal, organisationId: params.id, ...body, once }),
          `/bureau/organisations/${params.id}?done=suspended`,
        ),
      async ({ principal, params, request, form }) => review(deps, principal, params.id, request.url, form),
    ),
    bindForm(
      liftForm,
      async ({ principal, params, body, once }) =>
        goTo(
          await liftSuspension(deps)({ by: principal, organisationId: params.id, ...body, once }),
          `/bureau/organisations/${params.id}?done=lifted`,
        ),
      async ({ principal, params, request, form }) => review(deps, principal, params.id, request.url, form),
    ),
  ]
}

async function review(
  deps: Deps,
  by: Member,
  id: string,
  url: URL,
  form: FormState,
): Promise<Result<Page, { readonly kind: 'not-found' }>> {
  const organisation = await findOrganisation(deps)(id)
  if (organisation === undefined) return fail({ kind: 'not-found' })
  const today = civilDateOf(deps.clock.now())
  const hands = await handsOn(deps)(organisation, by.personId)
  return ok(
    reviewView({
      organisation,
      standing: standingOf(organisation, today),
      waiting: organisation.suspension === undefined && isWaiting(organisation, today),
      otherHand: hands.other,
      ownHand: hands.own,
      head: by.member.role === 'admin',
      form,
      fresh: deps.ids.secret(),
      url,
    }),
  )
}

function found(organisation: Organisation | undefined): Result<Organisation, { readonly kind: 'not-found' }> {
  return organisation === undefined ? fail({ kind: 'not-found' }) : ok(organisation)
}
