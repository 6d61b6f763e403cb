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

/** For whom a queue is shown, and the names of the reviewers who have something of it in hand, by person. */
export type QueueReader = { readonly personId: string; readonly names: ReadonlyMap<string, string>; readonly now: string }

/** The reader of a page of a queue. */
export function queueReader(deps: Pick<Deps, 'dynamo' | 'clock'>): (personId: string, page: readonly Leased[]) => Promise<QueueReader> {
  return async (personId, page) => {
    const names = await namesOf(deps)(page.flatMap(({ lease }) => (lease === undefined ? [] : [lease.personId])))
    return { personId, names, now: deps.clock.now() }
  }
}

/** A reviewer's name, or that it is a colleague when the name is not known any more. */
export function nameOfReviewer(names: ReadonlyMap<string, string>, personId: string): string {
  return names.get(personId) ?? text.colleague
}

const text = bilingual({ colleague: '一位同事' }, { colleague: 'A colleague' })
