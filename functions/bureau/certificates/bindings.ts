import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import * as api from '#shared/talent/routes/evidence.routes.ts'
import { decideEvidence } from '#shared/talent/use-cases/decide-evidence.ts'
import type { EvidenceDeps } from '#shared/talent/use-cases/evidence-deps.ts'
import { findInHand, showEvidence } from '#shared/talent/use-cases/show-evidence.ts'
import { listEvidence, takeNextEvidence } from '#shared/talent/use-cases/take-next-evidence.ts'
import { queueReader } from '../hands.ts'
import * as pages from './pages.routes.ts'
import { queuePage } from './queue.page.tsx'
import { reviewPage } from './review.page.tsx'

/** Verifying certificates: JSON and pages. */
export function certificateReviewBindings(deps: EvidenceDeps): readonly Binding[] {
  return [...jsonBindings(deps), ...pageBindings(deps)]
}

function jsonBindings(deps: EvidenceDeps): readonly Binding[] {
  return [
    bind(api.listEvidence, async ({ query: { limit }, cursor }) => {
      const { items, after } = await listEvidence(deps)({ limit, after: positionOf(cursor.after) })
      return ok({ items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(api.takeNextEvidence, async ({ principal: by }) => {
      const taken = await takeNextEvidence(deps)({ by })
      return taken.ok ? ok(taken.value === undefined ? {} : { evidence: taken.value }) : taken
    }),
    bind(api.decideEvidence, ({ principal: by, once, params, body }) => decideEvidence(deps)({ by, once, ...params, ...body })),
  ]
}

function pageBindings(deps: EvidenceDeps): readonly Binding[] {
  const inHand = async (personId: string, id: string, form: FormState) => {
    const review = await findInHand(deps)({ personId, id })
    return review.ok ? ok(reviewPage({ review: review.value, form, fresh: deps.ids.secret() })) : review
  }
  return [
    bind(pages.queuePage, async ({ principal: { personId }, query: { limit }, cursor, request: { url } }) => {
      const { items, after } = await listEvidence(deps)({ limit, after: positionOf(cursor.after) })
      const next = after === undefined ? undefined : cursor.seal(after)
      return ok(queuePage({ items, reader: await queueReader(deps)(personId, items), next, url }))
    }),
    bind(pages.nextForm, async ({ principal: by }) => {
      const taken = await takeNextEvidence(deps)({ by })
      if (!taken.ok) return taken
      return ok(taken.value === undefined ? '/bureau/certificates?done=empty' : `/bureau/certificates/${taken.value.id}`)
    }),
    bind(pages.reviewPage, async ({ principal, params }) => inHand(principal.personId, params.id, emptyForm)),
    bind(pages.evidenceFile, async ({ principal: by, params }) => {
      const shown = await showEvidence(deps)({ by, ...params })
      if (!shown.ok) return shown
      const { review, bytes } = shown.value
      return ok({ bytes: Uint8Array.from(bytes), headers: { 'content-type': review.mediaType, 'content-disposition': 'inline' } })
    }),
    bindForm(
      pages.decisionForm,
      async ({ principal: by, once, params, body }) => {
        const done = await decideEvidence(deps)({ by, once, ...params, ...body })
        return done.ok ? ok(`/bureau/certificates?done=${body.verdict}`) : done
      },
      async ({ principal, params, form }) => inHand(principal.personId, params.id, form),
    ),
  ]
}
