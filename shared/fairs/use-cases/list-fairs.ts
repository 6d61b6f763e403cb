import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Fair } from '../domain/fair.ts'
import type { ParkTab } from '../domain/park-tabs.ts'
import { createFairs } from '../store/fairs.ts'

/** A park's own fairs: drafts and what is coming by time, what is over newest first. */
export function listFairs(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: {
  readonly by: Member
  readonly tab: ParkTab
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly Fair[]; readonly after?: Position }> {
  return async ({ by, tab, limit, after }) => {
    const now = deps.clock.now()
    const range = {
      upcoming: { shelf: 'published', endsFrom: now },
      past: { shelf: 'published', endsBefore: now, newestFirst: true },
      drafts: { shelf: 'draft' },
      dropped: { shelf: 'dropped', newestFirst: true },
    } as const
    return createFairs(deps.dynamo).ofPark({ park: by.member.organisationId, ...range[tab], limit, after })
  }
}
