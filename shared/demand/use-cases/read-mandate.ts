import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { type Mandate, sideOf } from '../domain/mandate.ts'
import { createMandates } from '../store/mandates.ts'

/** A mandate as one of its two sides sees it; to anyone else it does not exist. */
export function readMandate({
  dynamo,
}: Pick<Deps, 'dynamo'>): (query: {
  readonly by: Member
  readonly id: string
}) => Promise<Result<Mandate, { readonly kind: 'not-found' }>> {
  return async ({ by, id }) => {
    const mandate = await createMandates(dynamo).get(id)
    return mandate === undefined || sideOf(mandate, by.member.organisationId) === undefined ? fail({ kind: 'not-found' }) : ok(mandate)
  }
}
