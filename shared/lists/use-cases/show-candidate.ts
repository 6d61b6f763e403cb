import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { logOpened } from '#shared/matching/use-cases/log-search.ts'
import { showTalents } from '#shared/matching/use-cases/show-talents.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'

/** The card of somebody who is to be put on a list, while they may be seen; that it was opened is entered in the access log first. */
export function showCandidate(deps: Deps): (by: Member, talentId: string) => Promise<BlindCard | undefined> {
  return async (by, talentId) => {
    const { organisationId, kind, group } = by.member
    const viewer = await viewerOf(deps)({ organisationId, kind, group })
    const [shown] = await showTalents(deps)([{ id: talentId }], viewer, civilDateOf(deps.clock.now()))
    if (shown === undefined) return undefined
    await logOpened(deps, { by, purpose: 'list', talentId })
    return shown.card
  }
}
