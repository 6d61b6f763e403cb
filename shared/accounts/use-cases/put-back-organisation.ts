import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { inOwnHands } from '../domain/lease.ts'
import { getOrganisation, replaceOrganisation } from '../store/organisations.ts'

/** A reviewer gives back what they had in hand; somebody else's, or nothing, stays as it is. */
export function putBackOrganisation(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly organisationId: string
}) => Promise<Result<void, { readonly kind: 'not-found' | 'revision-conflict' }>> {
  return async ({ by, organisationId }) => {
    const before = await getOrganisation(deps.dynamo, organisationId)
    if (before === undefined) return fail({ kind: 'not-found' })
    if (!inOwnHands(before, by.personId, deps.clock.now())) return ok()
    const { lease: _, ...after } = before
    const done = await deps.dynamo.transact([replaceOrganisation(before, after).step.write])
    return done.ok ? ok() : fail({ kind: 'revision-conflict' })
  }
}
