import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { evidenceChanged } from '../domain/changes.ts'
import { certificateKey, type EvidenceReview, evidenceObject, evidenceOf } from '../domain/evidence.ts'
import { evidenceFile, mostEvidenceBytes } from '../domain/evidence-file.ts'
import { getEvidenceReview, putEvidenceReview } from '../store/evidence-reviews.ts'
import { createTalents } from '../store/talents.ts'
import type { EvidenceDeps } from './evidence-deps.ts'
import { findOwnTalent } from './find-own-talent.ts'

type UploadFailure =
  | Failure<'not-enrolled' | 'certificate-missing' | 'not-a-picture' | 'already-verified' | 'revision-conflict'>
  | CommitFailure

/**
 * Takes in a photo or PDF of a certificate: the file lies under a key made here, unseen by anybody but the person and the reviewer, and the
 * certificate waits for the bureau (个人信息保护法 28, 29: asked for by itself, for this alone). Another one replaces what waits.
 */
export function uploadEvidence(
  deps: EvidenceDeps,
): (command: {
  readonly by: Person
  readonly once: Once
  readonly certificate: string
  readonly bytes: Uint8Array
}) => Promise<Result<{ readonly id: string }, UploadFailure>> {
  return async ({ by, once, certificate: key, bytes }) => {
    if (once.earlier !== undefined) return ok(once.earlier as { readonly id: string })
    const own = await findOwnTalent(deps)(by.personId)
    if (!own.ok) return own
    const { talent } = own.value
    const certificate = talent.profile?.certificates.find((one) => certificateKey(one) === key)
    if (certificate === undefined) return fail({ kind: 'certificate-missing' })
    const before = evidenceOf(talent, certificate)
    if (before?.state === 'verified') return fail({ kind: 'already-verified' })
    const file = bytes.byteLength > mostEvidenceBytes ? undefined : evidenceFile(bytes)
    if (file === undefined) return fail({ kind: 'not-a-picture' })
    const at = deps.clock.now()
    const id = deps.ids.next('evidence')
    const review: EvidenceReview = {
      id,
      rev: 1,
      talentId: talent.id,
      personId: by.personId,
      certificate,
      mediaType: file.mediaType,
      bytes: file.bytes.byteLength,
      state: 'waiting',
      submittedAt: at,
    }
    await deps.uploads.put(evidenceObject(id), file.bytes, { contentType: file.mediaType })
    const replaced = before?.state === 'waiting' ? await getEvidenceReview(deps.dynamo, before.id) : undefined
    const conflict = { kind: 'revision-conflict' } as const
    const done = await commit(deps.dynamo, once, { id }, [
      { write: createTalents(deps.dynamo).put(evidenceChanged(talent, key, { id, state: 'waiting', at }, at)), otherwise: conflict },
      { write: putEvidenceReview(review) },
      ...(replaced?.state === 'waiting' ? [{ write: putEvidenceReview(withdrawn(replaced, at)), otherwise: conflict }] : []),
      { write: ledgerEntry(deps, { subject: by.personId, action: 'evidence.uploaded', by: by.personId, ids: [talent.id, id] }) },
    ])
    return done
  }
}

/** Nobody decides on it any more; its file goes with the next sweep. */
export function withdrawn({ lease: _, ...review }: EvidenceReview, at: string): EvidenceReview {
  return { ...review, rev: review.rev + 1, state: 'withdrawn', decidedAt: at }
}
