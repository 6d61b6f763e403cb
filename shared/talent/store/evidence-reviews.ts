import { revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { EvidenceReview } from '../domain/evidence.ts'
import { evidencePartitions, evidenceReviewKey } from './keys.ts'

type Page = { readonly items: readonly EvidenceReview[]; readonly after?: Position }

export async function getEvidenceReview(dynamo: Dynamo, id: string): Promise<EvidenceReview | undefined> {
  const item = await dynamo.get('talent', evidenceReviewKey(id))
  return item === undefined ? undefined : EvidenceReview.parse(item)
}

/** Writes a review. `rev` is the new revision. */
export function putEvidenceReview(review: EvidenceReview): Operation {
  const item = { ...evidenceReviewKey(review.id), entity: 'evidence-review', ...review, ...queueOf(review) }
  return review.rev === 1 ? add('talent', item) : put('talent', item, revIs(review.rev - 1))
}

/** What waits, the longest first; or what still has its file: first what was withdrawn, then what was decided `upTo` an instant. */
export async function evidenceIn(
  dynamo: Dynamo,
  queue: keyof typeof evidencePartitions,
  { upTo = '~', ...page }: { readonly limit: number; readonly upTo?: string; readonly after?: Position | undefined },
): Promise<Page> {
  const between = ['0', `${upTo}~`] as const
  const { items, after } = await dynamo.query('talent', { index: 'byState', pk: evidencePartitions[queue], between, ...page })
  return { items: items.map((item) => EvidenceReview.parse(item)), ...(after === undefined ? {} : { after }) }
}

function queueOf({ id, state, submittedAt, decidedAt, erasedAt }: EvidenceReview): object {
  if (state === 'waiting') return { byStatePk: evidencePartitions.waiting, byStateSk: `${submittedAt}#${id}` }
  if (erasedAt !== undefined) return {}
  // Whose file goes at once stands before all whose time has not come.
  const due = state === 'withdrawn' ? '0' : (decidedAt ?? submittedAt)
  return { byStatePk: evidencePartitions.closed, byStateSk: `${due}#${id}` }
}
