import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import type { Organisation } from './organisation.ts'

/** What everybody may know of an organisation's verification: when it was last verified by a person, and until when that counts. */
export const PublicVerification = z
  .object({ name: z.string(), verifiedOn: CivilDate, validUntil: CivilDate, licence: z.string().optional() })
  .meta({ id: 'PublicVerification' })
export type PublicVerification = z.infer<typeof PublicVerification>

/** Undefined for one that was never verified, or is not now. Whether it has run out is told by its date when it is read. */
export function publicVerificationOf({ content, verification }: Organisation): PublicVerification | undefined {
  const { state, verifiedOn, validUntil } = verification
  if (state !== 'VERIFIED' || verifiedOn === undefined || validUntil === undefined) return undefined
  const { name, licence } = content
  return { name, verifiedOn, validUntil, ...(licence === undefined ? {} : { licence: licence.number }) }
}
