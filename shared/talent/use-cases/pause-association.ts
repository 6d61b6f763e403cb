import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { pauseAssociation, resumeAssociation } from '../store/invitations.ts'

/** For the transaction that suspends an organisation or ends that: from it on nobody is written to in its name, and again. */
export function associationPaused(associationId: string, suspended: boolean, at: string): Operation {
  return suspended ? pauseAssociation(associationId, at) : resumeAssociation(associationId)
}
