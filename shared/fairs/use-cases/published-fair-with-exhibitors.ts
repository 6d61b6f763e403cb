import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { BoothPlanView } from '../domain/booth-plan-view.ts'
import type { OpenExhibitor } from '../domain/exhibitor-view.ts'
import type { FairView } from '../domain/fair-view.ts'
import { openExhibitors, publishedPlan } from './open-exhibitors.ts'
import { readPublishedFair } from './read-published-fair.ts'

export type FairWithExhibitors = {
  readonly fair: FairView
  /** By booth. */
  readonly exhibitors: readonly OpenExhibitor[]
  /** Absent before booths could be booked. */
  readonly plan: BoothPlanView | undefined
}

/** A published fair with everybody who has booked, and where the booths stand. */
export function publishedFairWithExhibitors(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (code: string) => Promise<Result<FairWithExhibitors, Failure<'not-found'>>> {
  return async (code) => {
    const [fair, exhibitors, plan] = await Promise.all([
      readPublishedFair(deps)(code),
      everyOne((after) => openExhibitors(deps)({ code, limit: 200, after })),
      publishedPlan(deps)(code),
    ])
    return fair.ok ? ok({ fair: fair.value, exhibitors, plan }) : fair
  }
}
