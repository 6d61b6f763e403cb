import { contradictions } from '#shared/fairs/domain/consistency.ts'
import { type Fair, isPublished } from '#shared/fairs/domain/fair.ts'
import { progressOf } from '#shared/fairs/domain/notice.ts'
import { isMassEvent } from '#shared/fairs/domain/police.ts'
import { missingForAnnouncing } from '#shared/fairs/domain/readiness.ts'
import * as api from '#shared/fairs/routes/fairs.routes.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { applyForPermit } from '#shared/fairs/use-cases/apply-for-permit.ts'
import { broughtByExhibitors } from '#shared/fairs/use-cases/brought-by-exhibitors.ts'
import { cancelFair } from '#shared/fairs/use-cases/cancel-fair.ts'
import { copyFair } from '#shared/fairs/use-cases/copy-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { editFair } from '#shared/fairs/use-cases/edit-fair.ts'
import { listFairs } from '#shared/fairs/use-cases/list-fairs.ts'
import { moveFair } from '#shared/fairs/use-cases/move-fair.ts'
import { noticesOfFair } from '#shared/fairs/use-cases/notices-of-fair.ts'
import { ownFair } from '#shared/fairs/use-cases/own-fair.ts'
import { recordPermit } from '#shared/fairs/use-cases/record-permit.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { cancelFairPage } from './cancel-fair.page.tsx'
import { editFairPage } from './edit-fair.page.tsx'
import { moveFairPage } from './move-fair.page.tsx'
import { newFairPage } from './new-fair.page.tsx'
import { parkPage } from './park.page.tsx'
import { parkFairPage } from './park-fair.page.tsx'
import * as pages from './park-pages.routes.ts'

/** What parks do with their fairs, as JSON and as pages. */
export function fairBindings(deps: Deps): readonly Binding[] {
  return [...apiBindings(deps), ...pageBindings(deps), ...formBindings(deps)]
}

function apiBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.listFairs, async ({ principal: by, query, cursor }) => {
      const { items, after } = await listFairs(deps)({ by, ...query, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.createFair, ({ principal: by, once, body }) => createFair(deps)({ by, once, ...body })),
    bind(api.readFair, ({ principal: by, params }) => ownFair(deps)({ by, ...params })),
    bind(api.checkFair, async ({ principal: by, params }) => {
      const fair = await ownFair(deps)({ by, ...params })
      if (!fair.ok) return fair
      const now = deps.clock.now()
      return ok({
        missing: isPublished(fair.value) ? [] : [...missingForAnnouncing(fair.value, { parkVerified: by.member.verified, now })],
        contradictions: [...contradictions(fair.value, await broughtByExhibitors(deps)(fair.value))],
        notices: [...(await noticesOfFair(deps)(fair.value.id))].map(progressOf),
      })
    }),
    bind(api.editFair, ({ principal: by, once, params, body }) => editFair(deps)({ by, once, ...params, ...body })),
    bind(api.copyFair, ({ principal: by, once, params }) => copyFair(deps)({ by, once, ...params })),
    bind(api.recordPlans, ({ principal: by, once, params, body }) => recordPlans(deps)({ by, once, ...params, ...body })),
    bind(api.applyForPermit, ({ principal: by, once, params, body }) => applyForPermit(deps)({ by, once, ...params, ...body })),
    bind(api.recordPermit, ({ principal: by, once, params, body }) => recordPermit(deps)({ by, once, ...params, ...body })),
    bind(api.announceFair, ({ principal: by, once, params }) => announceFair(deps)({ by, once, ...params })),
    bind(api.moveFair, ({ principal: by, once, params, body }) => moveFair(deps)({ by, once, ...params, ...body })),
    bind(api.cancelFair, ({ principal: by, once, params, body }) => cancelFair(deps)({ by, once, ...params, ...body })),
  ]
}

function pageBindings(deps: Deps): readonly Binding[] {
  const show = showing(deps)
  return [
    bind(pages.parkPage, async ({ principal: by, query, cursor, request }) => {
      const { items, after } = await listFairs(deps)({ by, ...query, after: positionOf(cursor.after) })
      const next = after === undefined ? {} : { next: cursor.seal(after) }
      return ok(parkPage({ fairs: items, tab: query.tab, ...next, verified: by.member.verified, now: deps.clock.now(), url: request.url }))
    }),
    bind(pages.newFairPage, async () => ok(newFairPage({ form: emptyForm, fresh: deps.ids.secret() }))),
    bind(pages.parkFairPage, show.fair),
    bind(pages.editFairPage, show.by(editFairPage)),
    bind(pages.moveFairPage, show.by(moveFairPage)),
    bind(pages.cancelFairPage, show.by(cancelFairPage)),
  ]
}

function formBindings(deps: Deps): readonly Binding[] {
  const show = showing(deps)
  return [
    bindForm(
      pages.createFairForm,
      async ({ principal: by, once, body }) => onto(await createFair(deps)({ by, once, ...body }), 'created'),
      async ({ form }) => ok(newFairPage({ form, fresh: deps.ids.secret() })),
    ),
    bindForm(
      pages.editFairForm,
      async ({ principal: by, once, params, body }) => {
        const done = await editFair(deps)({ by, once, ...params, ...body })
        return done.ok ? onto(ok(done.value.fair), done.value.permitVoid ? 'permit-void' : 'edited') : done
      },
      show.by(editFairPage),
    ),
    bindForm(
      pages.copyFairForm,
      async ({ principal: by, once, params }) => onto(await copyFair(deps)({ by, once, ...params }), 'copied'),
      show.fair,
    ),
    bindForm(
      pages.recordPlansForm,
      async ({ principal: by, once, params, body }) => onto(await recordPlans(deps)({ by, once, ...params, ...body }), 'plans'),
      show.fair,
    ),
    bindForm(
      pages.applyForPermitForm,
      async ({ principal: by, once, params, body }) => onto(await applyForPermit(deps)({ by, once, ...params, ...body }), 'applied'),
      show.fair,
    ),
    bindForm(
      pages.recordPermitForm,
      async ({ principal: by, once, params, body }) => onto(await recordPermit(deps)({ by, once, ...params, ...body }), 'permitted'),
      show.fair,
    ),
    bindForm(
      pages.announceFairForm,
      async ({ principal: by, once, params }) => onto(await announceFair(deps)({ by, once, ...params }), 'announced'),
      show.fair,
    ),
    bindForm(
      pages.moveFairForm,
      async ({ principal: by, once, params, body }) => onto(await moveFair(deps)({ by, once, ...params, ...body }), 'moved'),
      show.by(moveFairPage),
    ),
    bindForm(
      pages.cancelFairForm,
      async ({ principal: by, once, params, body }) => onto(await cancelFair(deps)({ by, once, ...params, ...body }), 'cancelled'),
      show.by(cancelFairPage),
    ),
  ]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly request: { readonly url: URL }
  readonly form?: FormState
}

/** The pages of one fair: fresh, or with a form that was refused. */
function showing(deps: Deps): {
  readonly fair: (input: Shown) => Promise<Result<Page, Failure<'not-found'>>>
  readonly by: (
    page: (model: { readonly fair: Fair; readonly form?: FormState; readonly fresh: string }) => Page,
  ) => (input: Shown) => Promise<Result<Page, Failure<'not-found'>>>
} {
  return {
    fair: async ({ principal: by, params, request, form }) => {
      const fair = await ownFair(deps)({ by, ...params })
      if (!fair.ok) return fair
      const now = deps.clock.now()
      const [brought, notices] = await Promise.all([broughtByExhibitors(deps)(fair.value), noticesOfFair(deps)(fair.value.id)])
      return ok(
        parkFairPage({
          fair: fair.value,
          contradictions: contradictions(fair.value, brought),
          notices,
          missing: missingForAnnouncing(fair.value, { parkVerified: by.member.verified, now }),
          permitNeeded: isMassEvent(fair.value.content, now) || fair.value.permit !== undefined || fair.value.policeNotice !== undefined,
          now,
          ...(form === undefined ? {} : { form }),
          fresh: deps.ids.secret(),
          url: request.url,
        }),
      )
    },
    by:
      (page) =>
      async ({ principal: by, params, form }) => {
        const fair = await ownFair(deps)({ by, ...params })
        return fair.ok ? ok(page({ fair: fair.value, ...(form === undefined ? {} : { form }), fresh: deps.ids.secret() })) : fair
      },
  }
}

/** After a form: the fair's page, saying what was done. */
function onto<F>(done: Result<Fair, F>, key: string): Result<string, F> {
  return done.ok ? ok(`/park/fairs/${done.value.id}?done=${key}`) : done
}
