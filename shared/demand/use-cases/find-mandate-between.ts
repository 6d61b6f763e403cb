import type { Deps } from '#shared/platform/deps.ts'
import type { Mandate } from '../domain/mandate.ts'
import { createMandates } from '../store/mandates.ts'

/** The one mandate between an agency and an employer that is in force or waits to be accepted; `mandateHolds` tells for what, and whether today. */
export function findMandateBetween({
  dynamo,
}: Pick<Deps, 'dynamo'>): (agencyId: string, employerId: string) => Promise<Mandate | undefined> {
  return createMandates(dynamo).between
}
