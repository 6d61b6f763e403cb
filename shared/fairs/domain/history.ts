import { type Fair, type FairChange, type FairEvent, isPublished } from './fair.ts'

/**
 * The fair after something was done with it: revision, time and history go on. `published` says whether the public is told; then
 * SEQUENCE goes up by one (from nothing to 0 at the announcement), never down.
 */
export function after(
  fair: Fair,
  event: {
    readonly action: FairEvent['action']
    readonly by: string
    readonly at: string
    readonly published: boolean
    readonly reason?: string | undefined
    readonly change?: FairChange | undefined
  },
): Fair {
  const sequence = event.published ? (isPublished(fair) ? (fair.sequence ?? 0) + 1 : 0) : fair.sequence
  const entry: FairEvent = {
    at: event.at,
    by: event.by,
    action: event.action,
    to: fair.state,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    ...(event.change === undefined ? {} : { change: event.change }),
    ...(event.published && sequence !== undefined ? { sequence } : {}),
  }
  return {
    ...fair,
    rev: fair.rev + 1,
    updatedAt: event.at,
    ...(sequence === undefined ? {} : { sequence }),
    history: [...fair.history, entry],
  }
}
