import { inOtherHands, inOwnHands } from '#shared/accounts/domain/lease.ts'
import { namesOf } from '#shared/accounts/use-cases/names-of.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { Deps } from '#shared/platform/deps.ts'

type Leased = Parameters<typeof inOwnHands>[0]

/** Whether a reviewer has a thing in hand, or by what name whoever else has it is called. */
export function handsOn(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (thing: Leased, personId: string) => Promise<{ readonly own: boolean; readonly other?: string }> {
  return async (thing, personId) => {
    const now = deps.clock.now()
    const other = inOtherHands(thing, personId, now) ? thing.lease?.personId : undefined
    if (other === undefined) return { own: inOwnHands(thing, personId, now) }
    return { own: false, other: nameOfReviewer(await namesOf(deps)([other]), other) }
  }
}

/** A reviewer's name, or that it is a colleague when the name is not known any more. */
export function nameOfReviewer(names: ReadonlyMap<string, string>, personId: string): string {
  return names.get(personId) ?? text.colleague
}

const text = bilingual({ colleague: '一位同事' }, { colleague: 'A colleague' })
