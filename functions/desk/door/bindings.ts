import * as api from '#shared/fairs/routes/visitors.routes.ts'
import { askExhibitors } from '#shared/fairs/use-cases/ask-exhibitors.ts'
import { checkInVisitor } from '#shared/fairs/use-cases/check-in-visitor.ts'
import { countWalkIns } from '#shared/fairs/use-cases/count-walk-ins.ts'
import { fairAtDoor } from '#shared/fairs/use-cases/fair-at-door.ts'
import { publishResults } from '#shared/fairs/use-cases/publish-results.ts'
import { readDoor } from '#shared/fairs/use-cases/read-door.ts'
import { readReport } from '#shared/fairs/use-cases/read-report.ts'
import { reportDoor } from '#shared/fairs/use-cases/report-door.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { doorPage } from './door.page.tsx'
import * as pages from './door-pages.routes.ts'
import { resultsPage } from './results.page.tsx'

/** The door of a fair, as its park and the agencies that run it have it, and the park's results: JSON and pages. */
export function doorBindings(deps: Deps): readonly Binding[] {
  return [...apiBindings(deps), ...doorPageBindings(deps), ...resultsPageBindings(deps)]
}

function apiBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.readDoor, ({ principal: by, params }) => readDoor(deps)({ by, ...params })),
    bind(api.reportDoor, ({ principal: by, params, body }) => reportDoor(deps)({ by, ...params, ...body })),
    bind(api.readReport, async ({ principal: by, params }) => {
      const found = await readReport(deps)({ by, ...params })
      return found.ok ? ok(found.value.report) : found
    }),
    bind(api.askExhibitors, ({ principal: by, once, params }) => askExhibitors(deps)({ by, once, ...params })),
    bind(api.publishResults, ({ principal: by, once, params, body }) => publishResults(deps)({ by, once, ...params, ...body })),
  ]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly request: { readonly url: URL }
  readonly form?: FormState
}

function doorPageBindings(deps: Deps): readonly Binding[] {
  const show = async ({
    principal: by,
    params,
    request: { url },
    form = emptyForm,
  }: Shown): Promise<Result<Page, Failure<'not-found'>>> => {
    const [fair, list] = await Promise.all([fairAtDoor(deps)({ by, ...params }), readDoor(deps)({ by, ...params })])
    if (!fair.ok) return fair
    return list.ok
      ? ok(
          doorPage({
            fair: fair.value,
            list: list.value,
            desk: by.member.kind === 'park' ? 'park' : 'agency',
            form,
            fresh: deps.ids.secret(),
            url,
          }),
        )
      : list
  }
  const at = (id: string): string => `/park/fairs/${id}/door`
  return [
    bind(pages.doorPage, show),
    bindForm(
      pages.checkInForm,
      async ({ principal: by, params, body }) => {
        const done = await checkInVisitor(deps)({ by, ...params, ...body })
        return done.ok ? ok(`${at(params.id)}?done=${done.value.outcome}&ticket=${done.value.digest}`) : done
      },
      show,
    ),
    bindForm(
      pages.walkInsForm,
      async ({ principal: by, once, params, body }) =>
        goTo(await countWalkIns(deps)({ by, once, ...params, change: { more: body.count } }), `${at(params.id)}?done=counted`),
      show,
    ),
    bindForm(
      pages.undoWalkInForm,
      async ({ principal: by, once, params }) =>
        goTo(await countWalkIns(deps)({ by, once, ...params, change: 'undo' }), `${at(params.id)}?done=undone`),
      show,
    ),
  ]
}

function resultsPageBindings(deps: Deps): readonly Binding[] {
  const show = async ({
    principal: by,
    params,
    request: { url },
    form = emptyForm,
  }: Shown): Promise<Result<Page, Failure<'not-found'>>> => {
    const found = await readReport(deps)({ by, ...params })
    return found.ok ? ok(resultsPage({ ...found.value, form, fresh: deps.ids.secret(), now: deps.clock.now(), url })) : found
  }
  return [
    bind(pages.resultsPage, show),
    bindForm(
      pages.askExhibitorsForm,
      async ({ principal: by, once, params }) =>
        goTo(await askExhibitors(deps)({ by, once, ...params }), `/park/fairs/${params.id}/results?done=asked`),
      show,
    ),
    bindForm(
      pages.publishResultsForm,
      async ({ principal: by, once, params, body }) =>
        goTo(await publishResults(deps)({ by, once, ...params, ...body }), `/park/fairs/${params.id}/results?done=published`),
      show,
    ),
  ]
}
