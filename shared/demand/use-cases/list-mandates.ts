import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Mandate, MandateState } from '../domain/mandate.ts'
import { createMandates } from '../store/mandates.ts'

/** One page of an organisation's mandates, given or held; state by state, newest change first. */
export function listMandates({
  dynamo,
}: Pick<Deps, 'dynamo'>): (query: {
  readonly organisationId: string
  readonly state?: MandateState | undefined
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Mandate[]; readonly after?: Position }> {
  return createMandates(dynamo).ofOrganisation
}
