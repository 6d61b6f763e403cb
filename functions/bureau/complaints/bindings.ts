import { inOwnHands } from '#shared/accounts/domain/lease.ts'
import { mayAnswer } from '#shared/complaints/domain/steps.ts'
import { reviewerView } from '#shared/complaints/domain/views.ts'
import * as api from '#shared/complaints/routes/review.routes.ts'
import { answerComplaint } from '#shared/complaints/use-cases/answer-complaint.ts'
import {
  listComplaints,
  openComplaint,
  readComplaintFigures,
  releaseComplaint,
  takeNextComplaint,
} from '#shared/complaints/use-cases/complaint-queue.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import { queueReader } from '../hands.ts'
import { figuresPage } from './figures.page.tsx'
import * as pages from './pages.routes.ts'
import { queuePage } from './queue.page.tsx'
import { reviewPage } from './review.page.tsx'

/** Answering complaints: JSON and pages. */
export function complaintReviewBindings(deps: Deps): readonly Binding[] {
  return [...jsonBindings(deps), ...pageBindings(deps)]
}

function jsonBindings(deps: Deps): readonly Binding[] {
  return [
    bind(api.listComplaints, async ({ query: { limit }, cursor }) => {
      const { items, after } = await listComplaints(deps)({ limit, after: positionOf(cursor.after) })
      return ok({ items: items.map(reviewerView), ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.takeNextComplaint, async ({ principal: by }) => {
      const taken = await takeNextComplaint(deps)({ by })
      return taken.ok ? ok(taken.value === undefined ? {} : { complaint: reviewerView(taken.value) }) : taken
    }),
    bind(api.openComplaint, async ({ params }) => {
      const opened = await openComplaint(deps)(params.id)
      if (opened === undefined) return fail({ kind: 'not-found' })
      return ok({ complaint: reviewerView(opened.complaint), earlier: opened.earlier.map(reviewerView) })
    }),
    bind(api.answerComplaint, async ({ principal: by, once, params, body }) => {
      const done = await answerComplaint(deps)({ by, once, ...params, ...body })
      return done.ok ? ok(reviewerView(done.value)) : done
    }),
    bind(api.releaseComplaint, async ({ principal: by, params }) => nothing(await releaseComplaint(deps)({ by, ...params }))),
    bind(api.complaintFigures, async () => ok({ items: [...(await readComplaintFigures(deps)())] })),
  ]
}

function pageBindings(deps: Deps): readonly Binding[] {
  const shown = async (personId: string, id: string, form: FormState) => {
    const opened = await openComplaint(deps)(id)
    if (opened === undefined) return fail({ kind: 'not-found' } as const)
    const inHand = mayAnswer(opened.complaint, personId) && inOwnHands(opened.complaint, personId, deps.clock.now())
    return ok(reviewPage({ ...opened, inHand, form, fresh: deps.ids.secret() }))
  }
  return [
    bind(pages.queuePage, async ({ principal: { personId }, query: { limit }, cursor, request: { url } }) => {
      const { items, after } = await listComplaints(deps)({ limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(queuePage({ items, reader: await queueReader(deps)(personId, items), next, url }))
    }),
    bind(pages.nextForm, async ({ principal: by }) => {
      const taken = await takeNextComplaint(deps)({ by })
      if (!taken.ok) return taken
      return ok(taken.value === undefined ? '/bureau/complaints?done=empty' : `/bureau/complaints/${taken.value.id}`)
    }),
    bind(pages.figuresPage, async () => ok(figuresPage(await readComplaintFigures(deps)()))),
    bind(pages.reviewPage, async ({ principal, params }) => shown(principal.personId, params.id, emptyForm)),
    bindForm(
      pages.answerForm,
      async ({ principal: by, once, params, body }) =>
        goTo(await answerComplaint(deps)({ by, once, ...params, ...body }), '/bureau/complaints?done=answered'),
      async ({ principal, params, form }) => shown(principal.personId, params.id, form),
    ),
    bind(pages.releaseForm, async ({ principal: by, params }) =>
      goTo(await releaseComplaint(deps)({ by, ...params }), '/bureau/complaints?done=released'),
    ),
  ]
}
