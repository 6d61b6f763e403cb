import { inOwnHands } from '#shared/accounts/domain/lease.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type EvidenceReview, evidenceObject } from '../domain/evidence.ts'
import { getEvidenceReview } from '../store/evidence-reviews.ts'
import type { EvidenceDeps } from './evidence-deps.ts'

type NotInHand = Failure<'not-found' | 'not-in-hand' | 'already-decided'>
type Shown = { readonly review: EvidenceReview; readonly bytes: Uint8Array }

/** A piece of evidence for the reviewer who has it in hand, without its file. */
export function findInHand(
  deps: Pick<EvidenceDeps, 'dynamo' | 'clock'>,
): (asked: { readonly personId: string; readonly id: string }) => Promise<Result<EvidenceReview, NotInHand>> {
  return async ({ personId, id }) => {
    const review = await getEvidenceReview(deps.dynamo, id)
    if (review === undefined) return fail({ kind: 'not-found' })
    if (review.state !== 'waiting') return fail({ kind: 'already-decided' })
    return inOwnHands(review, personId, deps.clock.now()) ? ok(review) : fail({ kind: 'not-in-hand' })
  }
}

/** The file for the reviewer who has it in hand. It is entered before it is read, where the person finds it. */
export function showEvidence(
  deps: EvidenceDeps,
): (asked: { readonly by: Member; readonly id: string }) => Promise<Result<Shown, NotInHand>> {
  return async ({ by, id }) => {
    const found = await findInHand(deps)({ personId: by.personId, id })
    if (!found.ok) return found
    const review = found.value
    await deps.dynamo.append(ledgerEntry(deps, { subject: review.talentId, action: 'evidence.viewed', by, ids: [id] }))
    return fileOf(deps, review)
  }
}

/** The file for the person whose it is, as long as it is kept. */
export function showOwnEvidence(
  deps: EvidenceDeps,
): (asked: { readonly by: Person; readonly id: string }) => Promise<Result<Shown, Failure<'not-found'>>> {
  return async ({ by, id }) => {
    const review = await getEvidenceReview(deps.dynamo, id)
    return review === undefined || review.personId !== by.personId || review.erasedAt !== undefined
      ? fail({ kind: 'not-found' })
      : fileOf(deps, review)
  }
}

async function fileOf({ uploads }: EvidenceDeps, review: EvidenceReview): Promise<Result<Shown, Failure<'not-found'>>> {
  const bytes = await uploads.get(evidenceObject(review.id))
  return bytes === undefined || bytes.byteLength === 0 ? fail({ kind: 'not-found' }) : ok({ review, bytes })
}
