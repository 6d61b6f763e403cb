import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Fair } from '../domain/fair.ts'
import { type FairReport, reportOf } from '../domain/report.ts'
import { createBooths } from '../store/booths.ts'
import { createOutcomes } from '../store/outcomes.ts'
import { ownFair } from './own-fair.ts'
import { countAttendance } from './read-door.ts'

/** What a park would publish as the results of its fair now, who has not reported, and what does not fit together. */
export function readReport(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: {
  readonly by: Member
  readonly id: string
}) => Promise<Result<{ readonly fair: Fair; readonly report: FairReport }, Failure<'not-found'>>> {
  return async (query) => {
    const fair = await ownFair(deps)(query)
    return fair.ok ? ok({ fair: fair.value, report: await gatherReport(deps)(fair.value) }) : fair
  }
}

/** The report of any fair, for scheduled work. */
export function gatherReport(deps: Pick<Deps, 'dynamo' | 'clock'>): (fair: Fair) => Promise<FairReport> {
  return async (fair) => {
    const [attendance, exhibitors, outcomes] = await Promise.all([
      countAttendance(deps)(fair.id),
      createBooths(deps.dynamo).exhibitors(fair.id),
      createOutcomes(deps.dynamo).ofFair(fair.id),
    ])
    return reportOf(fair, { attendance, exhibitors, outcomes, now: deps.clock.now() })
  }
}
