import * as api from '#shared/fairs/routes/visitors.routes.ts'
import { readOutcome } from '#shared/fairs/use-cases/read-outcome.ts'
import { recordOutcome } from '#shared/fairs/use-cases/record-outcome.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import * as pages from './door-pages.routes.ts'
import { outcomePage } from './outcome.page.tsx'

/** What exhibitors report of a fair: the same at the desks of employers and agencies. */
export function outcomeBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.readOutcome, async ({ principal: by, params }) => {
      const found = await readOutcome(deps)({ by, ...params })
      if (!found.ok) return found
      const { outcome, versions } = found.value
      return ok({ ...(outcome === undefined ? {} : { outcome }), versions: [...versions] })
    }),
    bind(api.recordOutcome, ({ principal: by, once, params, body }) => recordOutcome(deps)({ by, once, ...params, ...body })),
    ...deskBindings(deps, 'employer', pages.employerOutcomePage, pages.employerOutcomeForm),
    ...deskBindings(deps, 'agency', pages.agencyOutcomePage, pages.agencyOutcomeForm),
  ]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly code: string }
  readonly request: { readonly url: URL }
  readonly form?: FormState
}

function deskBindings(
  deps: Deps,
  desk: 'employer' | 'agency',
  page: typeof pages.employerOutcomePage,
  form: typeof pages.employerOutcomeForm,
): readonly Binding[] {
  const show = async ({
    principal: by,
    params,
    request: { url },
    form: given = emptyForm,
  }: Shown): Promise<Result<Page, Failure<'not-found'>>> => {
    const found = await readOutcome(deps)({ by, ...params })
    if (!found.ok) return found
    return ok(outcomePage({ ...found.value, desk, form: given, fresh: deps.ids.secret(), now: deps.clock.now(), url }))
  }
  return [
    bind(page, show),
    bindForm(
      form,
      async ({ principal: by, once, params, body }) =>
        goTo(await recordOutcome(deps)({ by, once, ...params, ...body }), `/${desk}/fairs/${params.code}/outcome?done=saved`),
      show,
    ),
  ]
}
