import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import { certificateKey, type EvidenceReview, evidenceObject } from '../domain/evidence.ts'
import { talentParametersOn } from '../domain/talent-parameters.ts'
import { evidenceIn, putEvidenceReview } from '../store/evidence-reviews.ts'
import { createTalents } from '../store/talents.ts'
import type { EvidenceDeps } from './evidence-deps.ts'
import { withdrawn } from './upload-evidence.ts'

type Report = { readonly withdrawn: number; readonly erased: number }

const mostOfARun = 500

/**
 * Withdraws evidence for what is no longer stated or whose person has left, and erases files: withdrawn ones at once, decided ones some days after the
 * decision (个人信息保护法 19, 47). A file is written over with nothing before it is noted as erased; earlier versions end by the bucket's rule.
 */
export function sweepEvidence(deps: EvidenceDeps): () => Promise<Report> {
  return async () => {
    const at = deps.clock.now()
    const today = civilDateOf(at)
    const waiting = await everyOne((after) => evidenceIn(deps.dynamo, 'waiting', { limit: 100, after }), mostOfARun)
    let gone = 0
    for (const review of waiting) {
      if (await isStated(deps, review)) continue
      if ((await deps.dynamo.transact([putEvidenceReview(withdrawn(review, at))])).ok) gone += 1
    }
    const kept = startOf(addDays(today, -talentParametersOn(today).evidenceKeptDays))
    const closed = await everyOne((after) => evidenceIn(deps.dynamo, 'closed', { limit: 100, after }), mostOfARun)
    let erased = 0
    for (const review of closed) {
      if (review.state !== 'withdrawn' && (review.decidedAt ?? at) > kept && (await isStated(deps, review))) continue
      await deps.uploads.put(evidenceObject(review.id), new Uint8Array(), { contentType: 'application/octet-stream' })
      const done = await deps.dynamo.transact([putEvidenceReview({ ...review, rev: review.rev + 1, erasedAt: at })])
      erased += done.ok ? 1 : 0
    }
    return { withdrawn: gone, erased }
  }
}

/** Whether the person is still here and states the certificate as it was when the evidence was sent. */
async function isStated({ dynamo }: EvidenceDeps, { id, talentId, certificate }: EvidenceReview): Promise<boolean> {
  const talent = await createTalents(dynamo).get(talentId)
  return talent !== undefined && talent.state !== 'left' && talent.evidence?.[certificateKey(certificate)]?.id === id
}
