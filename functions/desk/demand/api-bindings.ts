import { detailsFor, remarksOn, type VacancyDetails } from '#shared/demand/domain/details.ts'
import { occupationAnswer } from '#shared/demand/domain/occupation-answer.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import * as mandates from '#shared/demand/routes/mandates.routes.ts'
import * as api from '#shared/demand/routes/vacancies.routes.ts'
import { copyVacancy } from '#shared/demand/use-cases/copy-vacancy.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { extendVacancy } from '#shared/demand/use-cases/extend-vacancy.ts'
import { importVacancies } from '#shared/demand/use-cases/import-vacancies.ts'
import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { proposeMandate } from '#shared/demand/use-cases/propose-mandate.ts'
import { readMandate } from '#shared/demand/use-cases/read-mandate.ts'
import { readVacancy } from '#shared/demand/use-cases/read-vacancy.ts'
import { refreshVacancy } from '#shared/demand/use-cases/refresh-vacancy.ts'
import { submitVacancy } from '#shared/demand/use-cases/submit-vacancy.ts'
import { withdrawVacancy } from '#shared/demand/use-cases/withdraw-vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import type { Member } from '#shared/platform/http/principal.ts'

/** Demand and mandates, as JSON. */
export function demandApiBindings(deps: Deps): readonly Binding[] {
  return [...vacancyBindings(deps), ...actionBindings(deps), ...mandateBindings(deps)]
}

function vacancyBindings(deps: Deps): readonly Binding[] {
  const detailed = detailing(deps)
  const today = (): string => civilDateOf(deps.clock.now())
  return [
    bind(api.listVacancies, async ({ principal: by, query, cursor }) => {
      const { organisationId } = by.member
      const { items, after } = await listVacancies(deps)({ organisationId, ...query, after: positionOf(cursor.after) })
      const shown = items.map((vacancy) => detailsFor(vacancy, { organisationId, today: today() }))
      return ok({ items: shown, ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.postVacancy, async ({ principal: by, once, body }) => detailed(await postVacancy(deps)({ by, once, ...body }), by)),
    bind(api.lintVacancy, async ({ body: { content } }) =>
      ok({ ...remarksOn(content, today()), occupation: occupationAnswer(content.title) }),
    ),
    bind(api.importVacancies, async ({ principal: by, body: { items } }) => {
      const done = await importVacancies(deps)({ by, items })
      return done.ok ? ok({ receipts: [...done.value] }) : done
    }),
    bind(api.readVacancy, ({ principal: by, params }) => readVacancy(deps)({ by, ...params })),
    bind(api.editVacancy, async ({ principal: by, once, params, body, request }) => {
      const rev = body.rev ?? revOf(request.header('if-match'))
      return detailed(await editVacancy(deps)({ by, once, ...params, ...body, rev }), by)
    }),
    bind(api.suggestOccupations, async ({ query }) => ok(occupationAnswer(query.q))),
  ]
}

function actionBindings(deps: Deps): readonly Binding[] {
  const detailed = detailing(deps)
  return [
    bind(api.submitVacancy, async ({ principal: by, once, params }) => detailed(await submitVacancy(deps)({ by, once, ...params }), by)),
    bind(api.withdrawVacancy, async ({ principal: by, once, params }) =>
      detailed(await withdrawVacancy(deps)({ by, once, ...params }), by),
    ),
    bind(api.refreshVacancy, async ({ principal: by, once, params }) => detailed(await refreshVacancy(deps)({ by, once, ...params }), by)),
    bind(api.extendVacancy, async ({ principal: by, once, params, body }) =>
      detailed(await extendVacancy(deps)({ by, once, ...params, ...body }), by),
    ),
    bind(api.fillVacancy, async ({ principal: by, once, params, body }) =>
      detailed(await endVacancy(deps)({ by, once, ...params, ending: { how: 'filled', ...body } }), by),
    ),
    bind(api.closeVacancy, async ({ principal: by, once, params, body }) =>
      detailed(await endVacancy(deps)({ by, once, ...params, ending: { how: 'closed', ...body } }), by),
    ),
    bind(api.copyVacancy, async ({ principal: by, once, params }) => detailed(await copyVacancy(deps)({ by, once, ...params }), by)),
  ]
}

function mandateBindings(deps: Deps): readonly Binding[] {
  return [
    bind(mandates.listMandates, async ({ principal: by, query, cursor }) => {
      const { organisationId } = by.member
      const { items, after } = await listMandates(deps)({ organisationId, ...query, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(mandates.proposeMandate, async ({ principal: by, once, body }) =>
      at('/v1/mandates', await proposeMandate(deps)({ by, once, ...body })),
    ),
    bind(mandates.readMandate, ({ principal: by, params }) => readMandate(deps)({ by, ...params })),
    bind(mandates.acceptMandate, ({ principal: by, once, params }) => moveMandate(deps)({ by, once, ...params, action: 'accepted' })),
    bind(mandates.declineMandate, ({ principal: by, once, params, body }) =>
      moveMandate(deps)({ by, once, ...params, ...body, action: 'declined' }),
    ),
    bind(mandates.withdrawMandate, ({ principal: by, once, params, body }) =>
      moveMandate(deps)({ by, once, ...params, ...body, action: 'withdrawn' }),
    ),
  ]
}

/** What a use case gives, as its caller sees it: with the rules' remarks; and where the thing is that stands in the way. */
function detailing(deps: Deps): <E extends object>(result: Result<Vacancy, E>, by: Member) => Result<VacancyDetails, E> {
  return (result, by) => {
    const { organisationId } = by.member
    if (!result.ok) return at('/v1/vacancies', result)
    return ok(detailsFor(result.value, { organisationId, today: civilDateOf(deps.clock.now()) }))
  }
}

/** The id of what stands in the way, as its address. */
export function at<T, E extends object>(base: string, result: Result<T, E>): Result<T, E> {
  if (result.ok || !('existing' in result.error) || typeof result.error.existing !== 'string') return result
  return fail({ ...result.error, existing: `${base}/${result.error.existing}` })
}

/** `"3"` or `W/"3"`, as RFC 9110 writes an entity tag. */
function revOf(header: string | undefined): number | undefined {
  const rev = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1]
  return rev === undefined ? undefined : Number(rev)
}
