import { inOwnHands } from '#shared/accounts/domain/lease.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { certificateKindOf } from '../domain/certificate.ts'
import { certificateInBoth } from '../domain/certificate-in-both.ts'
import { evidenceChanged } from '../domain/changes.ts'
import { certificateKey, type EvidenceReview } from '../domain/evidence.ts'
import { getEvidenceReview, putEvidenceReview } from '../store/evidence-reviews.ts'
import { createTalents } from '../store/talents.ts'
import { withdrawn } from './upload-evidence.ts'

type DecideFailure =
  | Failure<'not-found' | 'not-in-hand' | 'already-decided' | 'own-evidence' | 'reason-missing' | 'revision-conflict'>
  | CommitFailure

/**
 * The bureau's decision on a piece of evidence: verified, which the person's card then says, or sent back with the reason. The person is told. What is
 * no longer stated, or whose person has left, is withdrawn instead.
 */
export function decideEvidence(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly verdict: 'verified' | 'returned'
  readonly reason?: string | undefined
}) => Promise<Result<EvidenceReview, DecideFailure>> {
  return async ({ by, once, id, verdict, reason }) => {
    const review = await getEvidenceReview(deps.dynamo, id)
    if (review === undefined) return fail({ kind: 'not-found' })
    if (once.earlier !== undefined) return ok(review)
    if (review.personId === by.personId) return fail({ kind: 'own-evidence' })
    if (review.state !== 'waiting') return fail({ kind: 'already-decided' })
    const at = deps.clock.now()
    if (!inOwnHands(review, by.personId, at)) return fail({ kind: 'not-in-hand' })
    if (verdict === 'returned' && reason === undefined) return fail({ kind: 'reason-missing' })
    const conflict = { kind: 'revision-conflict' } as const
    const talent = await createTalents(deps.dynamo).get(review.talentId)
    const key = certificateKey(review.certificate)
    if (talent?.state !== 'registered' || talent.evidence?.[key]?.id !== id) {
      const gone = await commit(deps.dynamo, once, { id }, [{ write: putEvidenceReview(withdrawn(review, at)), otherwise: conflict }])
      return gone.ok ? fail({ kind: 'already-decided' }) : gone
    }
    const stated = verdict === 'returned' && reason !== undefined ? { reason } : {}
    const { lease: _, ...open } = review
    const decided = { ...open, rev: review.rev + 1, state: verdict, decidedAt: at, decidedBy: by.personId, ...stated }
    const done = await commit(deps.dynamo, once, { id }, [
      { write: putEvidenceReview(decided), otherwise: conflict },
      {
        write: createTalents(deps.dynamo).put(evidenceChanged(talent, key, { id: review.id, state: verdict, at, ...stated }, at)),
        otherwise: conflict,
      },
      { write: ledgerEntry(deps, { subject: talent.id, action: `evidence.${verdict}`, by, ids: [id] }) },
      {
        write: outboxMessage(deps, {
          to: { person: review.personId },
          template: `evidence-${verdict}`,
          values: { certificate: certificateInBoth(certificateKindOf(review.certificate)) },
          link: '/me/profile/certificates',
        }),
      },
    ])
    return done.ok ? ok(decided) : done
  }
}
