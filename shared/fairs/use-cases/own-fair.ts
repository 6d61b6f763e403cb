import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair } from '../domain/fair.ts'
import { allowed, type FairAction, type LifecycleFailure } from '../domain/lifecycle.ts'
import { createFairs } from '../store/fairs.ts'

/** A fair of the member's own park; anybody else's is not found. */
export function ownFair(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<Fair, Failure<'not-found'>>> {
  return async ({ by, id }) => {
    const fair = await createFairs(deps.dynamo).get(id)
    return fair === undefined || fair.park.id !== by.member.organisationId ? fail({ kind: 'not-found' }) : ok(fair)
  }
}

/** The same, when the table of transitions and the clock allow the action now. */
export function ownFairFor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  action: FairAction,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<Fair, Failure<'not-found'> | LifecycleFailure>> {
  return async (query) => {
    const fair = await ownFair(deps)(query)
    if (!fair.ok) return fair
    const may = allowed(action, fair.value, deps.clock.now())
    return may.ok ? fair : may
  }
}
