import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { consentScopes, consents, type Talent } from './talent.ts'

const Recipient = z.object({ id: idOf('organisation'), name: z.string() })
export type Recipient = z.infer<typeof Recipient>

/** One act of consenting or withdrawing, kept for good: the root holds only the last of each scope (个人信息保护法 14, 55; 网络数据安全管理条例 12). */
export const ConsentRecord = z.object({
  talentId: idOf('talent'),
  personId: idOf('person'),
  /** The revision of the root that came of it. */
  rev: z.int().min(1),
  scope: z.enum(consentScopes),
  act: z.enum(['granted', 'withdrawn']),
  at: z.iso.datetime(),
  textVersion: z.string(),
  textHash: z.string(),
  /** To whom alone it was about, where a consent names its recipient (个人信息保护法 23). */
  recipient: Recipient.optional(),
})
export type ConsentRecord = z.infer<typeof ConsentRecord>

/** That one association may, or may no longer, see whether the person has joined. The scope's own consent holds the text that was agreed to. */
export function recordFor(recipient: Recipient, act: ConsentRecord['act'], after: Talent): readonly ConsentRecord[] {
  const consent = after.consents.associationStatus
  if (consent === undefined) return []
  const { textVersion, textHash } = consent
  const at = after.updatedAt
  return [
    {
      talentId: after.id,
      personId: after.personId,
      rev: after.rev,
      scope: 'associationStatus',
      act,
      at,
      textVersion,
      textHash,
      recipient,
    },
  ]
}

/** What was agreed to or taken back between two states of an entry. */
export function consentRecords(before: Talent | undefined, after: Talent): readonly ConsentRecord[] {
  return consentScopes.flatMap((scope) => {
    const consent = after.consents[scope]
    const unchanged = JSON.stringify(before?.consents[scope]) === JSON.stringify(consent)
    if (consent === undefined || unchanged) return []
    const { textVersion, textHash } = consent
    const act = consents(after, scope) ? 'granted' : 'withdrawn'
    return [{ talentId: after.id, personId: after.personId, rev: after.rev, scope, act, at: after.updatedAt, textVersion, textHash }]
  })
}
