import { createHash } from 'node:crypto'
import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import type { CertificateKindKey } from '#shared/reference/certificates.ts'
import { certificateKindOf, TalentCertificate } from './certificate.ts'
import type { Talent } from './talent.ts'

/** Where the evidence for a certificate stands. Only `verified` is shown to others. */
const evidenceStates = ['waiting', 'verified', 'returned'] as const

export const Evidence = z.object({
  id: idOf('evidence'),
  state: z.enum(evidenceStates),
  at: z.iso.datetime(),
  /** Why it was sent back, for the person. */
  reason: z.string().optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** By certificate, as it was stated when the evidence was sent: a certificate that is changed has none any more. */
export const EvidenceByCertificate = z.record(z.string(), Evidence)
export type EvidenceByCertificate = z.infer<typeof EvidenceByCertificate>

/** Tells certificates apart by everything that their evidence shows. */
export function certificateKey({ kind, name, number, issuedOn, expires }: TalentCertificate): string {
  const stated = JSON.stringify([kind ?? null, name, number ?? null, issuedOn ?? null, expires ?? null])
  return createHash('sha256').update(stated).digest('base64url').slice(0, 22)
}

export function evidenceOf({ evidence }: Pick<Talent, 'evidence'>, certificate: TalentCertificate): Evidence | undefined {
  return evidence?.[certificateKey(certificate)]
}

export function isVerified(talent: Pick<Talent, 'evidence'>, certificate: TalentCertificate): boolean {
  return evidenceOf(talent, certificate)?.state === 'verified'
}

/** The kinds of the certificates that are verified, each once: what others are told of them. */
export function verifiedKinds(talent: Pick<Talent, 'evidence' | 'profile'>): readonly CertificateKindKey[] {
  const verified = (talent.profile?.certificates ?? []).filter((certificate) => isVerified(talent, certificate))
  return [...new Set(verified.map((certificate) => certificateKindOf(certificate) ?? 'other'))]
}

/** Evidence of certificates that are still stated. */
export function evidenceKept(
  evidence: EvidenceByCertificate | undefined,
  certificates: readonly TalentCertificate[],
): EvidenceByCertificate | undefined {
  const keys = new Set(certificates.map(certificateKey))
  const kept = Object.entries(evidence ?? {}).filter(([key]) => keys.has(key))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** One piece of evidence on its way through the bureau. What it shows lies in `uploads`, under a key made here, until it is erased. */
export const EvidenceReview = z.object({
  id: idOf('evidence'),
  rev: z.int().min(1),
  talentId: idOf('talent'),
  personId: idOf('person'),
  certificate: TalentCertificate,
  mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  bytes: z.int(),
  /** `withdrawn`: replaced by the person, or the certificate or the person is gone. */
  state: z.enum([...evidenceStates, 'withdrawn']),
  submittedAt: z.iso.datetime(),
  lease: z.object({ personId: idOf('person'), until: z.iso.datetime() }).optional(),
  decidedAt: z.iso.datetime().optional(),
  decidedBy: idOf('person').optional(),
  reason: z.string().optional(),
  erasedAt: z.iso.datetime().optional(),
})
export type EvidenceReview = z.infer<typeof EvidenceReview>

/** The key of the object. */
export function evidenceObject(id: EvidenceReview['id']): string {
  return `evidence/${id}`
}
