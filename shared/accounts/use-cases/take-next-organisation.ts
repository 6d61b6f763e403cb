import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { inOtherHands, inOwnHands, leased } from '../domain/lease.ts'
import type { Organisation } from '../domain/organisation.ts'
import { verificationPolicy } from '../domain/verification.ts'
import { queryQueue, replaceOrganisation } from '../store/organisations.ts'

/**
 * Hands a reviewer the next organisation to verify: what they already have in hand, else the one that waits longest, else the verified one
 * that runs out first (with `list: 'due'` the other way round). It is theirs for half an hour, so that no two read the same one. `undefined`
 * when there is nothing to do.
 */
export function takeNextOrganisation(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly list?: 'waiting' | 'due' | undefined
}) => Promise<Result<Organisation | undefined, { readonly kind: 'busy' }>> {
  return async ({ by, list }) => {
    const now = deps.clock.now()
    // Two reviewers who click at once may want the same one: the second looks again.
    for (let round = 0; round < 5; round += 1) {
      const { waiting, due } = await candidates(deps, now)
      const open = list === 'due' ? [...due, ...waiting] : [...waiting, ...due]
      const own = open.find((organisation) => inOwnHands(organisation, by.personId, now))
      const next = own ?? open.find((organisation) => !inOtherHands(organisation, by.personId, now))
      if (next === undefined) return ok(undefined)
      const { step, stored } = replaceOrganisation(next, leased(next, by.personId, now))
      const done = await deps.dynamo.transact([step.write])
      if (done.ok) return ok(stored)
    }
    return fail({ kind: 'busy' })
  }
}

async function candidates(
  { dynamo }: Deps,
  now: string,
): Promise<{ readonly waiting: readonly Organisation[]; readonly due: readonly Organisation[] }> {
  const [waiting, due] = await Promise.all([
    queryQueue(dynamo, 'waiting', { limit: 50 }),
    queryQueue(dynamo, 'verified', { limit: 50, upTo: addDays(civilDateOf(now), verificationPolicy.dueDays) }),
  ])
  return { waiting: waiting.items, due: due.items }
}
