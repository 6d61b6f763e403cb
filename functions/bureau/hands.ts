import { inOtherHands, inOwnHands } from '#shared/accounts/domain/lease.ts'
import { namesOf } from '#shared/accounts/use-cases/names-of.ts'
import type { Deps } from '#shared/platform/deps.ts'

type Leased = Parameters<typeof inOwnHands>[0]

/** Whether a reviewer has a thing in hand, or who else has: `other` is that person's id, `name` theirs as far as it is known. */
export function handsOn(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (
  thing: Leased,
  personId: string,
) => Promise<{ readonly own: boolean; readonly other?: string | undefined; readonly name?: string | undefined }> {
  return async (thing, personId) => {
    const now = deps.clock.now()
    const other = inOtherHands(thing, personId, now) ? thing.lease?.personId : undefined
    if (other === undefined) return { own: inOwnHands(thing, personId, now) }
    return { own: false, other, name: (await namesOf(deps)([other])).get(other) }
  }
}
