import type { Deps } from '#shared/platform/deps.ts'
import { fullKept } from '../domain/full.ts'
import { mayRegister } from '../domain/visit.ts'
import { freePlaces } from '../domain/visitor-places.ts'
import { getFullFairs, putFullFairs } from '../store/full-fairs.ts'
import { createVisitors } from '../store/visitors.ts'
import { fairsEnding } from './fairs-ending.ts'

/**
 * Looks which fairs have no place left for seekers and tells the public, by the clock, every minute. It alone writes this, from the places
 * as they are: rivals for the last one and whoever gives one back have nothing to write, and no mark outlives a free place by more than a run.
 */
export function markFullFairs(deps: Pick<Deps, 'dynamo' | 'clock'>): () => Promise<{ readonly full: number }> {
  return async () => {
    const now = deps.clock.now()
    const codes: string[] = []
    for await (const fair of fairsEnding(deps, now)) {
      const { visitorLimit } = fair.content
      if (visitorLimit === undefined || !mayRegister(fair, now).ok) continue
      const taken = await createVisitors(deps.dynamo).placesTaken(fair.id)
      if (freePlaces(visitorLimit, taken).length === 0) codes.push(fair.code)
    }
    const before = await getFullFairs(deps.dynamo)
    const same = codes.toSorted().join() === (before?.codes ?? []).toSorted().join()
    const fresh = codes.length === 0 || (before !== undefined && Date.parse(now) - Date.parse(before.at) < fullKept / 3)
    if (!same || !fresh) await deps.dynamo.transact([putFullFairs({ at: now, codes })])
    return { full: codes.length }
  }
}
