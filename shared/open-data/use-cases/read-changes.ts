import { itemsInSight } from '#shared/demand/use-cases/items-in-sight.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { beginning, type Change } from '../domain/change.ts'
import { type ChangeKind, settled } from '../domain/change-mark.ts'
import { changedBetween, changeIn } from '../store/changes.ts'

export type Changes = {
  readonly items: readonly Change[]
  /** Where to go on, next time. */
  readonly next: string
  /** Whether more is there already. */
  readonly more: boolean
}

/**
 * What has become of public things since a place in the stream, the earliest first, at most `limit`; everything that ever was public without
 * a place. It ends a minute ago (see `settled`), so that nothing can appear before the place that is given back. What changes while somebody
 * reads moves on to a later place, and is met there.
 */
export function readChanges(deps: {
  readonly dynamo: Dynamo
  readonly clock: Clock
}): (query: { readonly kinds: readonly ChangeKind[]; readonly since?: string | undefined; readonly limit: number }) => Promise<Changes> {
  return async ({ kinds, since = beginning, limit }) => {
    const now = deps.clock.now()
    const range = { after: since, until: settledBy(now), limit: limit + 1 }
    const streams = await Promise.all(kinds.map((kind) => changedBetween(deps.dynamo, kind, range)))
    const found = streams.flat().toSorted((a, b) => (a.place < b.place ? -1 : 1))
    const page = found.slice(0, limit)
    const inSight = new Set(await itemsInSight(deps)(page.map(({ item }) => item)))
    return {
      items: page.map((placed) => changeIn(inSight.has(placed.item) ? placed : { ...placed, item: withoutWords(placed.item) }, now)),
      next: page.at(-1)?.place ?? since,
      more: found.length > limit || streams.some(({ length }) => length > limit),
    }
  }
}

/** The instant up to which the stream stands still. */
export function settledBy(now: string): string {
  return new Date(Date.parse(now) - settled).toISOString()
}

/** As if it had been withheld by then: that is about to be written down. */
function withoutWords<T extends object>({ view: _, ...item }: T & { readonly view?: unknown }): T {
  return item as T
}
