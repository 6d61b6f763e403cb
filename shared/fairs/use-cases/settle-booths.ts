import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { createBooths } from '../store/booths.ts'
import { createFairs } from '../store/fairs.ts'
import { endOffers } from './end-offers.ts'
import { settleFair } from './settle-fair.ts'

export type SettleReport = {
  /** Offers that ran out, and bookings without names. */
  readonly lapsed: number
  readonly offered: number
  readonly reminded: number
  readonly erased: number
  readonly more: boolean
}

const batch = 50
const mostPlans = 500

/**
 * What deadlines of booths bring about by themselves: offers that ran out go to the next, free booths go to the waiting list, exhibitors are
 * reminded and lapse at the deadline of confirmation, names are erased some days after the fair. Idempotent, one transaction a thing: what
 * somebody changed meanwhile is left to the next run.
 */
export function settleBooths(deps: Deps): () => Promise<SettleReport> {
  return async () => {
    const count = { lapsed: await endOffers(deps)(), offered: 0, reminded: 0, erased: 0 }
    const fairs = createFairs(deps.dynamo)
    let after: Position | undefined
    let seen = 0
    do {
      const page = await createBooths(deps.dynamo).atWork({ limit: batch, after })
      for (const { fairId } of page.items) {
        const fair = await fairs.get(fairId)
        const done = fair === undefined ? undefined : await settleFair(deps)(fair)
        count.lapsed += done?.lapsed ?? 0
        count.offered += done?.offered ?? 0
        count.reminded += done?.reminded ?? 0
        count.erased += done?.erased ?? 0
      }
      after = page.after
      seen += page.items.length
    } while (after !== undefined && seen < mostPlans)
    return { ...count, more: after !== undefined }
  }
}
