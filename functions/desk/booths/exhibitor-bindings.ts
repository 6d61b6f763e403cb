import { boothParametersOn } from '#shared/fairs/domain/booth-parameters.ts'
import { holdsBooth } from '#shared/fairs/domain/exhibitor.ts'
import { acceptBooth } from '#shared/fairs/use-cases/accept-booth.ts'
import { cancelBooth } from '#shared/fairs/use-cases/cancel-booth.ts'
import { changePosts } from '#shared/fairs/use-cases/change-posts.ts'
import { claimBooth } from '#shared/fairs/use-cases/claim-booth.ts'
import { confirmExhibitor } from '#shared/fairs/use-cases/confirm-exhibitor.ts'
import { explainMiss } from '#shared/fairs/use-cases/explain-miss.ts'
import { fairsRunBy } from '#shared/fairs/use-cases/fair-at-door.ts'
import { joinWaitingList } from '#shared/fairs/use-cases/join-waiting-list.ts'
import { listBookableFairs, listExhibits, readBookableFair } from '#shared/fairs/use-cases/read-bookable-fair.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Desk } from '../demand/desk.ts'
import { bookableFairPage } from './bookable-fair.page.tsx'
import { bookableFairsPage } from './bookable-fairs.page.tsx'
import { boothSignPage } from './booth-sign.page.tsx'
import type { ExhibitorPages } from './exhibitor-pages.routes.ts'
import { texts } from './texts.ts'

/** The pages on which organisations of one desk book booths. */
export function exhibitorPageBindings(deps: Deps, desk: Desk, pages: ExhibitorPages): readonly Binding[] {
  const show = showing(deps, desk)
  const onto = <E>(code: string, done: Result<unknown, E>, key: string): Result<string, E> =>
    done.ok ? ok(`/${desk}/fairs/${code}?done=${key}`) : done
  return [
    bind(pages.list, async ({ principal: by, query, cursor, request }) => {
      const { tab, limit } = query
      const run = desk === 'agency' ? await fairsRunBy(deps)({ by }) : []
      if (tab === 'open')
        return ok(bookableFairsPage({ desk, tab, fairs: await listBookableFairs(deps)({ by }), own: [], run, url: request.url }))
      const { items, after } = await listExhibits(deps)({ by, limit, after: positionOf(cursor.after) })
      const next = after === undefined ? {} : { next: cursor.seal(after) }
      return ok(bookableFairsPage({ desk, tab, fairs: [], own: items, run, ...next, url: request.url }))
    }),
    bind(pages.show, ({ query, ...input }) => show({ ...input, chosen: query.booth })),
    bind(pages.sign, async ({ principal: by, params }) => {
      const found = await readBookableFair(deps)({ by, ...params })
      if (!found.ok) return found
      const { fair, exhibitor } = found.value
      const exhibitors = exhibitor !== undefined && holdsBooth(exhibitor) ? [exhibitor] : []
      return ok(boothSignPage({ fair, exhibitors, back: { href: `/${desk}/fairs/${fair.code}`, text: texts.show.back } }))
    }),
    bindForm(
      pages.claim,
      async ({ principal: by, once, params, body }) =>
        onto(params.code, await claimBooth(deps)({ by, once, ...params, ...body }), 'claimed'),
      show,
    ),
    bindForm(
      pages.posts,
      async ({ principal: by, once, params, body }) =>
        onto(params.code, await changePosts(deps)({ by, once, ...params, ...body }), 'posts'),
      show,
    ),
    bindForm(
      pages.confirm,
      async ({ principal: by, once, params, body }) =>
        onto(params.code, await confirmExhibitor(deps)({ by, once, ...params, ...body }), 'confirmed'),
      show,
    ),
    bindForm(
      pages.accept,
      async ({ principal: by, once, params, body }) =>
        onto(params.code, await acceptBooth(deps)({ by, once, ...params, ...body }), 'accepted'),
      show,
    ),
    bindForm(
      pages.cancel,
      async ({ principal: by, once, params }) => onto(params.code, await cancelBooth(deps)({ by, once, ...params }), 'cancelled'),
      show,
    ),
    bindForm(
      pages.wait,
      async ({ principal: by, once, params, body }) =>
        onto(params.code, await joinWaitingList(deps)({ by, once, ...params, posts: body.posts }), 'waiting'),
      show,
    ),
    bindForm(
      pages.explain,
      async ({ principal: by, once, params, body }) =>
        onto(params.code, await explainMiss(deps)({ by, once, ...params, ...body }), 'explained'),
      show,
    ),
  ]
}

type Shown = {
  readonly principal: Member
  readonly params: { readonly code: string }
  readonly request: { readonly url: URL }
  readonly form?: FormState
  readonly chosen?: string | undefined
}

/** The page of one fair: fresh, or with a form that was refused and keeps what was filled in. */
function showing(deps: Deps, desk: Desk): (input: Shown) => Promise<Result<Page, Failure<'not-found'>>> {
  return async ({ principal: by, params, request, form, chosen }) => {
    const found = await readBookableFair(deps)({ by, ...params })
    if (!found.ok) return found
    const now = deps.clock.now()
    return ok(
      bookableFairPage({
        ...found.value,
        desk,
        now,
        parameters: boothParametersOn(civilDateOf(now)),
        chosen,
        ...(form === undefined ? {} : { form }),
        fresh: deps.ids.secret(),
        url: request.url,
      }),
    )
  }
}
