import { boothParametersOn } from '#shared/fairs/domain/booth-parameters.ts'
import { lateAfter, proposedSchedule } from '#shared/fairs/domain/booth-phase.ts'
import { generatedRows, scheduleFor } from '#shared/fairs/domain/booth-plan.ts'
import { holdsBooth } from '#shared/fairs/domain/exhibitor.ts'
import { assignBooth } from '#shared/fairs/use-cases/assign-booth.ts'
import { liftMiss } from '#shared/fairs/use-cases/lift-miss.ts'
import { moveExhibitor } from '#shared/fairs/use-cases/move-exhibitor.ts'
import { openBooths } from '#shared/fairs/use-cases/open-booths.ts'
import { planBooths } from '#shared/fairs/use-cases/plan-booths.ts'
import { readParkBooths, readParkExhibitor } from '#shared/fairs/use-cases/read-park-booths.ts'
import { doorIsOpen, recordArrival } from '#shared/fairs/use-cases/record-arrival.ts'
import { recordNoShow } from '#shared/fairs/use-cases/record-no-show.ts'
import { releaseExhibitor } from '#shared/fairs/use-cases/release-exhibitor.ts'
import { setBooth } from '#shared/fairs/use-cases/set-booth.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { boothPlanPage } from './booth-plan.page.tsx'
import { boothSignPage } from './booth-sign.page.tsx'
import { parkBoothsPage } from './park-booths.page.tsx'
import { parkExhibitorPage } from './park-exhibitor.page.tsx'
import * as pages from './park-pages.routes.ts'
import { texts } from './texts.ts'

/** The pages on which a park plans and manages booths. */
export function parkBoothBindings(deps: Deps): readonly Binding[] {
  return [...planBindings(deps), ...stepBindings(deps)]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly request: { readonly url: URL }
  readonly form?: FormState
}

function planBindings(deps: Deps): readonly Binding[] {
  const overview = showing(deps)
  const plan = planning(deps)
  return [
    bind(pages.boothsPage, overview),
    bind(pages.planPage, ({ principal: by, params, query }) => plan({ by, id: params.id, quick: query })),
    bind(pages.signsPage, async ({ principal: by, params }) => {
      const found = await readParkBooths(deps)({ by, ...params })
      if (!found.ok) return found
      const { fair, exhibitors } = found.value
      const back = { href: `/park/fairs/${fair.id}/booths`, text: texts.exhibitor.back }
      return ok(boothSignPage({ fair, exhibitors: exhibitors.filter(holdsBooth), back }))
    }),
    bindForm(
      pages.planForm,
      async ({ principal: by, once, params, body }) => onto(params.id, await planBooths(deps)({ by, once, ...params, ...body }), 'planned'),
      ({ principal: by, params, form }) => plan({ by, id: params.id, form }),
    ),
    bindForm(
      pages.openForm,
      async ({ principal: by, once, params }) => onto(params.id, await openBooths(deps)({ by, once, ...params }), 'opened'),
      overview,
    ),
    bindForm(
      pages.setForm,
      async ({ principal: by, once, params, body }) => onto(params.id, await setBooth(deps)({ by, once, ...params, ...body }), 'set'),
      overview,
    ),
    bindForm(
      pages.assignForm,
      async ({ principal: by, once, params, body }) =>
        onto(params.id, await assignBooth(deps)({ by, once, ...params, ...body }), 'assigned'),
      overview,
    ),
  ]
}

/** What is done with one exhibitor; each leads back to its page. */
function stepBindings(deps: Deps): readonly Binding[] {
  const show = showingExhibitor(deps)
  const back = <E>(params: Params, done: Result<unknown, E>, key: string): Result<string, E> =>
    done.ok ? ok(`/park/fairs/${params.id}/booths/exhibitors/${params.organisationId}?done=${key}`) : done
  return [
    bind(pages.exhibitorPage, show),
    bindForm(
      pages.moveForm,
      async ({ principal: by, once, params, body }) => back(params, await moveExhibitor(deps)({ by, once, ...params, ...body }), 'moved'),
      show,
    ),
    bindForm(
      pages.releaseForm,
      async ({ principal: by, once, params, body }) =>
        back(params, await releaseExhibitor(deps)({ by, once, ...params, ...body }), 'released'),
      show,
    ),
    bindForm(
      pages.arrivalForm,
      async ({ principal: by, once, params, body }) => back(params, await recordArrival(deps)({ by, once, ...params, ...body }), 'arrived'),
      show,
    ),
    bindForm(
      pages.noShowForm,
      async ({ principal: by, once, params }) => back(params, await recordNoShow(deps)({ by, once, ...params }), 'no-show'),
      show,
    ),
    bindForm(
      pages.liftForm,
      async ({ principal: by, once, params, body }) => back(params, await liftMiss(deps)({ by, once, ...params, ...body }), 'lifted'),
      show,
    ),
  ]
}

type Params = { readonly id: string; readonly organisationId: string }

function onto<E>(id: string, done: Result<unknown, E>, key: string): Result<string, E> {
  return done.ok ? ok(`/park/fairs/${id}/booths?done=${key}`) : done
}

function showing(deps: Deps): (input: Shown) => Promise<Result<Page, Failure<'not-found'>>> {
  return async ({ principal: by, params, request, form }) => {
    const found = await readParkBooths(deps)({ by, ...params })
    if (!found.ok) return found
    const page = { ...found.value, now: deps.clock.now(), fresh: deps.ids.secret(), url: request.url }
    return ok(parkBoothsPage({ ...page, ...(form === undefined ? {} : { form }) }))
  }
}

/** The form of the plan: as it stands, as it was typed, or filled in quickly. */
function planning(
  deps: Deps,
): (asked: {
  readonly by: Member
  readonly id: string
  readonly quick?: { readonly hall?: string | undefined; readonly perRow?: number | undefined; readonly aisleEvery?: number | undefined }
  readonly form?: FormState
}) => Promise<Result<Page, Failure<'not-found'>>> {
  return async ({ by, id, quick = {}, form }) => {
    const found = await readParkBooths(deps)({ by, id })
    if (!found.ok) return found
    const { fair, plan } = found.value
    const now = deps.clock.now()
    const parameters = boothParametersOn(civilDateOf(now))
    const { hall, perRow, aisleEvery = 0 } = quick
    const { startsAt, booths } = fair.content
    const generated =
      hall === undefined || perRow === undefined || booths === undefined ? undefined : generatedRows({ hall, perRow, aisleEvery, booths })
    const { sessionsPerMonth, acceptHours } = parameters
    const proposed = {
      rev: plan?.rev ?? 0,
      rows: generated ?? plan?.rows ?? [],
      schedule: plan === undefined ? proposedSchedule(fair.content, now, parameters) : scheduleFor(plan, startsAt),
      rules: plan?.rules ?? { sessionsPerMonth, acceptHours, adjacentSessions: true },
    }
    return ok(boothPlanPage({ fair, plan: proposed, parameters, ...(form === undefined ? {} : { form }), fresh: deps.ids.secret() }))
  }
}

function showingExhibitor(
  deps: Deps,
): (input: Omit<Shown, 'params'> & { readonly params: Params }) => Promise<Result<Page, Failure<'not-found' | 'no-such-exhibitor'>>> {
  return async ({ principal: by, params, request, form }) => {
    const found = await readParkExhibitor(deps)({ by, ...params })
    if (!found.ok) return found
    const now = deps.clock.now()
    const { fair } = found.value
    const door = { open: doorIsOpen(fair, now), late: now > lateAfter(fair, boothParametersOn(civilDateOf(now)).lateMinutes) }
    const page = { ...found.value, door, fresh: deps.ids.secret(), url: request.url }
    return ok(parkExhibitorPage({ ...page, ...(form === undefined ? {} : { form }) }))
  }
}
