import type { DecideVacancy } from '#shared/demand/domain/commands.ts'
import { type FieldName, fields } from '#shared/demand/domain/fields.ts'
import * as api from '#shared/demand/routes/review.routes.ts'
import { decideReview } from '#shared/demand/use-cases/decide-review.ts'
import { listFeeds } from '#shared/demand/use-cases/list-feeds.ts'
import { openReview } from '#shared/demand/use-cases/open-review.ts'
import { listWaiting, queueSummary } from '#shared/demand/use-cases/queue-summary.ts'
import { releaseReview } from '#shared/demand/use-cases/release-review.ts'
import { setFeed } from '#shared/demand/use-cases/set-feed.ts'
import { takeNextReview } from '#shared/demand/use-cases/take-next-review.ts'
import { speaking } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { handsOn, queueReader } from '../hands.ts'
import { feedsPage } from './feeds.page.tsx'
import * as pages from './pages.routes.ts'
import { queuePage } from './queue.page.tsx'
import { reviewPage } from './review.page.tsx'
import { texts } from './texts.ts'

/** Reviewing ads, and letting feeds: JSON and pages. */
export function vacancyReviewBindings(deps: Deps): readonly Binding[] {
  return [...jsonBindings(deps), ...pageBindings(deps), ...feedBindings(deps)]
}

function jsonBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.listWaiting, async ({ query, cursor }) => {
      const { items, after } = await listWaiting(deps)({ limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.takeNextVacancy, async ({ principal: by }) => {
      const taken = await takeNextReview(deps)({ by })
      return taken.ok ? ok(taken.value === undefined ? {} : { review: taken.value }) : taken
    }),
    bind(api.readReview, async ({ params }) => {
      const opened = await openReview(deps)(params.id)
      if (opened === undefined) return fail({ kind: 'not-found' })
      const { vacancy, review, findings, changed } = opened
      return ok({
        vacancy,
        findings: [...findings],
        ...(review === undefined ? {} : { review }),
        ...(changed === undefined ? {} : { changed: [...changed] }),
      })
    }),
    bind(api.decideVacancy, ({ principal: by, once, params, body }) => decideReview(deps)({ by, once, ...params, ...body })),
    bind(api.releaseVacancy, async ({ principal: by, params }) => {
      const done = await releaseReview(deps)({ by, ...params })
      return nothing(done)
    }),
  ]
}

function pageBindings(deps: Deps): readonly Binding[] {
  return [
    bind(pages.queuePage, async ({ principal, query, cursor, request }) => {
      const [{ items, after }, summary] = await Promise.all([
        listWaiting(deps)({ limit: query.limit, after: positionOf(cursor.after) }),
        queueSummary(deps)(),
      ])
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(queuePage({ reviews: items, summary, reader: await queueReader(deps)(principal.personId, items), next, url: request.url }))
    }),
    bind(pages.nextForm, async ({ principal: by }) => {
      const taken = await takeNextReview(deps)({ by })
      if (!taken.ok) return taken
      return ok(taken.value === undefined ? '/bureau/vacancies?done=empty' : `/bureau/vacancies/${taken.value.vacancyId}`)
    }),
    bind(pages.reviewPage, async ({ principal, params, request }) => reviewed(deps, principal, params.id, request.url, emptyForm)),
    bindForm(
      pages.decisionForm,
      async ({ principal: by, once, params, body }) => {
        const done = await decideReview(deps)({ by, once, ...params, ...decisionOf(body) })
        return done.ok ? ok(`/bureau/vacancies?done=${body.verdict}`) : done
      },
      async ({ principal, params, request, form }) => reviewed(deps, principal, params.id, request.url, form),
    ),
    bind(pages.releaseForm, async ({ principal: by, params }) => {
      const done = await releaseReview(deps)({ by, ...params })
      return done.ok ? ok('/bureau/vacancies?done=released') : done
    }),
  ]
}

function feedBindings(deps: Deps): readonly Binding[] {
  const shown = async (url: URL, form: FormState): Promise<Page> => {
    const { items } = await listFeeds(deps)({ limit: 100 })
    return feedsPage({ feeds: items, form, fresh: deps.ids.secret(), next: undefined, url })
  }
  return [
    bind(api.listFeeds, async ({ query, cursor }) => {
      const { items, after } = await listFeeds(deps)({ limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.setFeed, ({ principal: by, once, body }) => setFeed(deps)({ by, once, ...body })),
    bind(pages.feedsPage, async ({ request }) => ok(await shown(request.url, emptyForm))),
    bindForm(
      pages.feedForm,
      async ({ principal: by, once, body }) => {
        const done = await setFeed(deps)({ by, once, ...body })
        return done.ok ? ok('/bureau/feeds?done=feed') : done
      },
      async ({ request, form }) => ok(await shown(request.url, form)),
    ),
  ]
}

/** Ticked fields become remarks; one without a text gets the plainest, in Chinese: its reader is another. */
function decisionOf({ flagged, notes, ...rest }: pages.DecisionForm): DecideVacancy {
  const plainest = (field: FieldName): string => speaking('zh', () => texts.review.defaultNote(fields[field]))
  const remarks = flagged.map((field) => ({ pointer: `/${field}`, text: notes[field] || plainest(field) }))
  return { ...rest, remarks }
}

async function reviewed(
  deps: Deps,
  by: Member,
  id: string,
  url: URL,
  form: FormState,
): Promise<Result<Page, { readonly kind: 'not-found' }>> {
  const opened = await openReview(deps)(id)
  if (opened === undefined) return fail({ kind: 'not-found' })
  const hands = await handsOn(deps)(opened.review ?? {}, by.personId)
  return ok(reviewPage({ ...opened, otherHand: hands.other, ownHand: hands.own, form, fresh: deps.ids.secret(), url }))
}
