import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { lapsedMessage } from '../domain/booth-messages.ts'
import { createBooths } from '../store/booths.ts'
import { createFairs } from '../store/fairs.ts'
import { giveUpBooth } from './give-up-booth.ts'

const mostOffers = 200

/** Booths that were offered and not accepted in time go to the next of the list. How many; what somebody changed meanwhile waits for the next run. */
export function endOffers(deps: Deps): () => Promise<number> {
  return async () => {
    const booths = createBooths(deps.dynamo)
    const now = deps.clock.now()
    let ended = 0
    for (const listed of await booths.offersOver(now, mostOffers)) {
      // The list may be a moment old.
      const [exhibitor, plan, fair] = await Promise.all([
        booths.exhibitor(listed.fairId, listed.organisation.id),
        booths.plan(listed.fairId),
        createFairs(deps.dynamo).get(listed.fairId),
      ])
      if (exhibitor?.state !== 'OFFERED' || plan === undefined || fair === undefined || (exhibitor.offeredUntil ?? '') > now) continue
      const done = await giveUpBooth(deps, {
        fair,
        plan,
        exhibitor,
        ending: { state: 'LAPSED' },
        as: 'system',
        by: 'system',
        once: always,
        message: () => lapsedMessage({ fair, exhibitor }, 'unaccepted'),
      })
      if (done.ok) ended += 1
    }
    return ended
  }
}
