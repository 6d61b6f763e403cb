import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { BulletinSeries } from '#shared/bulletins/domain/bulletin-series.ts'
import * as seriesApi from '#shared/bulletins/routes/bulletin-series.routes.ts'
import * as api from '#shared/bulletins/routes/bulletins.routes.ts'
import { abandonCorrection } from '#shared/bulletins/use-cases/abandon-correction.ts'
import type { BulletinDeps } from '#shared/bulletins/use-cases/bulletin-deps.ts'
import { correctBulletin } from '#shared/bulletins/use-cases/correct-bulletin.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import { editSeries } from '#shared/bulletins/use-cases/edit-series.ts'
import { handInBulletin } from '#shared/bulletins/use-cases/hand-in-bulletin.ts'
import { isStale } from '#shared/bulletins/use-cases/is-stale.ts'
import { listBulletins } from '#shared/bulletins/use-cases/list-bulletins.ts'
import { listSeries } from '#shared/bulletins/use-cases/list-series.ts'
import { moveSeries } from '#shared/bulletins/use-cases/move-series.ts'
import { ownBulletin } from '#shared/bulletins/use-cases/own-bulletin.ts'
import { ownSeries } from '#shared/bulletins/use-cases/own-series.ts'
import { publishBulletin } from '#shared/bulletins/use-cases/publish-bulletin.ts'
import { readCompiled } from '#shared/bulletins/use-cases/read-compiled.ts'
import { readProgress } from '#shared/bulletins/use-cases/read-progress.ts'
import { recompileBulletin } from '#shared/bulletins/use-cases/recompile-bulletin.ts'
import { returnBulletin } from '#shared/bulletins/use-cases/return-bulletin.ts'
import { seriesBulletins } from '#shared/bulletins/use-cases/series-bulletins.ts'
import { throwBackBulletin } from '#shared/bulletins/use-cases/throw-back-bulletin.ts'
import { verifyBulletin } from '#shared/bulletins/use-cases/verify-bulletin.ts'
import { withdrawBulletin } from '#shared/bulletins/use-cases/withdraw-bulletin.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { revisionIn } from '#shared/platform/http/if-match.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { bulletinPage } from './bulletin.page.tsx'
import * as pages from './bulletin-pages.routes.ts'
import { bulletinsPage } from './bulletins.page.tsx'
import { correctPage, type ReasonModel } from './correct.page.tsx'
import { newSeriesPage } from './new-series.page.tsx'
import { previewPage } from './preview.page.tsx'
import { seriesPage } from './series.page.tsx'
import { verificationPage } from './verification.page.tsx'
import { withdrawPage } from './withdraw.page.tsx'

/** What parks do with their bulletins, as JSON and as pages. */
export function bulletinBindings(deps: BulletinDeps): readonly Binding[] {
  return [...seriesApiBindings(deps), ...apiBindings(deps), ...pageBindings(deps), ...seriesFormBindings(deps), ...formBindings(deps)]
}

function seriesApiBindings(deps: BulletinDeps): readonly Binding[] {
  const move = moveSeries(deps)
  return [
    bind(seriesApi.listSeries, async ({ principal: by }) => ok({ items: [...(await listSeries(deps)(by))] })),
    bind(seriesApi.createSeries, ({ principal: by, once, body }) => createSeries(deps)({ by, once, ...body })),
    bind(seriesApi.readSeries, ({ principal: by, params }) => ownSeries(deps)({ by, ...params })),
    bind(seriesApi.editSeries, ({ principal: by, once, params, body, request }) =>
      editSeries(deps)({ by, once, ...params, ...body, rev: body.rev ?? revisionIn(request.header('if-match')) }),
    ),
    bind(seriesApi.pauseSeries, ({ principal: by, once, params, body }) => move({ by, once, ...params, ...body, move: 'paused' })),
    bind(seriesApi.resumeSeries, ({ principal: by, once, params, body }) => move({ by, once, ...params, ...body, move: 'resumed' })),
    bind(seriesApi.endSeries, ({ principal: by, once, params, body }) => move({ by, once, ...params, ...body, move: 'ended' })),
  ]
}

function apiBindings(deps: BulletinDeps): readonly Binding[] {
  return [
    bind(api.listBulletins, async ({ principal: by, query, cursor }) => {
      const { items, after } = await listBulletins(deps)({ by, limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.readBulletin, ({ principal: by, params }) => ownBulletin(deps)({ by, ...params })),
    bind(api.readCompiled, async ({ principal: by, params, query }) => {
      const found = await readCompiled(deps)({ by, ...params, ...query })
      return found.ok ? ok(found.value.compiled) : found
    }),
    bind(api.verifyBulletin, ({ principal: by, params, query }) => verifyBulletin(deps)({ by, ...params, ...query })),
    bind(api.recompileBulletin, ({ principal: by, once, params }) => recompileBulletin(deps)({ by, once, ...params })),
    bind(api.handInBulletin, ({ principal: by, once, params, body, request }) =>
      handInBulletin(deps)({ by, once, ...params, rev: body.rev ?? revisionIn(request.header('if-match')) }),
    ),
    bind(api.returnBulletin, ({ principal: by, once, params, body }) => returnBulletin(deps)({ by, once, ...params, ...body })),
    bind(api.throwBackBulletin, ({ principal: by, once, params, body }) => throwBackBulletin(deps)({ by, once, ...params, ...body })),
    bind(api.publishBulletin, ({ principal: by, once, params, body, request }) =>
      publishBulletin(deps)({ by, once, ...params, rev: body.rev ?? revisionIn(request.header('if-match')) }),
    ),
    bind(api.correctBulletin, ({ principal: by, once, params, body }) => correctBulletin(deps)({ by, once, ...params, ...body })),
    bind(api.abandonCorrection, ({ principal: by, once, params }) => abandonCorrection(deps)({ by, once, ...params })),
    bind(api.withdrawBulletin, ({ principal: by, once, params, body }) => withdrawBulletin(deps)({ by, once, ...params, ...body })),
  ]
}

function pageBindings(deps: BulletinDeps): readonly Binding[] {
  const show = showing(deps)
  return [
    bind(pages.bulletinsPage, async ({ principal: by, query, cursor, request }) => {
      const [series, { items, after }] = await Promise.all([
        listSeries(deps)(by),
        listBulletins(deps)({ by, limit: query.limit, after: positionOf(cursor.after) }),
      ])
      const next = after === undefined ? {} : { next: cursor.seal(after) }
      return ok(bulletinsPage({ series, bulletins: items, ...next, verified: by.member.verified, today: today(deps), url: request.url }))
    }),
    bind(pages.newSeriesPage, async () => ok(newSeriesPage({ form: emptyForm, fresh: deps.ids.secret() }))),
    bind(pages.seriesPage, show.series),
    bind(pages.bulletinPage, show.issue),
    bind(pages.previewPage, async ({ principal: by, params, query }) => {
      const found = await readCompiled(deps)({ by, ...params, ...query })
      return found.ok ? ok(previewPage(found.value)) : found
    }),
    bind(pages.verificationPage, async ({ principal: by, params, query }) => {
      const own = await ownBulletin(deps)({ by, ...params })
      if (!own.ok) return own
      const verified = await verifyBulletin(deps)({ by, ...params, ...query })
      return verified.ok ? ok(verificationPage({ bulletin: own.value, verification: verified.value })) : verified
    }),
    bind(pages.correctPage, show.by(correctPage)),
    bind(pages.withdrawPage, show.by(withdrawPage)),
  ]
}

function seriesFormBindings(deps: BulletinDeps): readonly Binding[] {
  const { series } = showing(deps)
  const move = moveSeries(deps)
  return [
    bindForm(
      pages.createSeriesForm,
      async ({ principal: by, once, body }) => ontoSeries(await createSeries(deps)({ by, once, ...body }), 'created'),
      async ({ form }) => ok(newSeriesPage({ form, fresh: deps.ids.secret() })),
    ),
    bindForm(
      pages.editSeriesForm,
      async ({ principal: by, once, params, body }) => ontoSeries(await editSeries(deps)({ by, once, ...params, ...body }), 'edited'),
      series,
    ),
    bindForm(
      pages.pauseSeriesForm,
      async ({ principal: by, once, params, body }) => ontoSeries(await move({ by, once, ...params, ...body, move: 'paused' }), 'paused'),
      series,
    ),
    bindForm(
      pages.resumeSeriesForm,
      async ({ principal: by, once, params, body }) => ontoSeries(await move({ by, once, ...params, ...body, move: 'resumed' }), 'resumed'),
      series,
    ),
    bindForm(
      pages.endSeriesForm,
      async ({ principal: by, once, params, body }) => ontoSeries(await move({ by, once, ...params, ...body, move: 'ended' }), 'ended'),
      series,
    ),
  ]
}

function formBindings(deps: BulletinDeps): readonly Binding[] {
  const show = showing(deps)
  return [
    bindForm(
      pages.recompileForm,
      async ({ principal: by, once, params }) => onto(await recompileBulletin(deps)({ by, once, ...params }), 'recompiled'),
      show.issue,
    ),
    bindForm(
      pages.handInForm,
      async ({ principal: by, once, params, body }) => onto(await handInBulletin(deps)({ by, once, ...params, ...body }), 'handed-in'),
      show.issue,
    ),
    bindForm(
      pages.returnForm,
      async ({ principal: by, once, params, body }) => onto(await returnBulletin(deps)({ by, once, ...params, ...body }), 'returned'),
      show.issue,
    ),
    bindForm(
      pages.throwBackForm,
      async ({ principal: by, once, params, body }) => onto(await throwBackBulletin(deps)({ by, once, ...params, ...body }), 'thrown-back'),
      show.issue,
    ),
    bindForm(
      pages.publishForm,
      async ({ principal: by, once, params, body }) => onto(await publishBulletin(deps)({ by, once, ...params, ...body }), 'published'),
      show.issue,
    ),
    bindForm(
      pages.correctForm,
      async ({ principal: by, once, params, body }) =>
        onto(await correctBulletin(deps)({ by, once, ...params, ...body }), 'correction-begun'),
      show.by(correctPage),
    ),
    bindForm(
      pages.abandonForm,
      async ({ principal: by, once, params }) => onto(await abandonCorrection(deps)({ by, once, ...params }), 'correction-abandoned'),
      show.issue,
    ),
    bindForm(
      pages.withdrawForm,
      async ({ principal: by, once, params, body }) => onto(await withdrawBulletin(deps)({ by, once, ...params, ...body }), 'withdrawn'),
      show.by(withdrawPage),
    ),
  ]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly id: string }
  readonly request: { readonly url: URL }
  readonly form?: FormState
}

type Showing = (input: Shown) => Promise<Result<Page, Failure<'not-found'>>>

/** The pages of one series and one issue: fresh, or with a form that was refused. */
function showing(deps: BulletinDeps): {
  readonly series: Showing
  readonly issue: Showing
  readonly by: (page: (model: ReasonModel) => Page) => Showing
} {
  const filled = (form: FormState | undefined): { readonly form?: FormState } => (form === undefined ? {} : { form })
  return {
    series: async ({ principal: by, params, request, form }) => {
      const series = await ownSeries(deps)({ by, ...params })
      if (!series.ok) return series
      const bulletins = await seriesBulletins(deps)(series.value)
      const fresh = deps.ids.secret()
      return ok(seriesPage({ series: series.value, bulletins, today: today(deps), ...filled(form), fresh, url: request.url }))
    },
    issue: async ({ principal: by, params, request, form }) => {
      const own = await ownBulletin(deps)({ by, ...params })
      if (!own.ok) return own
      const { work } = own.value
      const mine = work?.handedIn?.by === by.personId
      const [progress, stale, alone] = await Promise.all([
        readProgress(deps)(own.value),
        work?.stage === 'COMPILED' && isStale(deps, own.value),
        mine && listMembers(deps)(by).then((members) => members.length < 2),
      ])
      const now = { today: today(deps), fresh: deps.ids.secret(), url: request.url }
      return ok(
        bulletinPage({
          bulletin: own.value,
          progress,
          stale: stale === true,
          mine,
          alone,
          verified: by.member.verified,
          ...filled(form),
          ...now,
        }),
      )
    },
    by:
      (page) =>
      async ({ principal: by, params, form }) => {
        const own = await ownBulletin(deps)({ by, ...params })
        return own.ok ? ok(page({ bulletin: own.value, ...filled(form), fresh: deps.ids.secret() })) : own
      },
  }
}

function today({ clock }: Pick<BulletinDeps, 'clock'>): string {
  return civilDateOf(clock.now())
}

/** After a form: the issue's page, saying what was done. */
function onto<F>(done: Result<Bulletin, F>, key: string): Result<string, F> {
  return done.ok ? ok(`/park/bulletins/${done.value.id}?done=${key}`) : done
}

function ontoSeries<F>(done: Result<BulletinSeries, F>, key: string): Result<string, F> {
  return done.ok ? ok(`/park/bulletins/series/${done.value.id}?done=${key}`) : done
}
