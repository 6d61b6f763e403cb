import { periodAt, previousPeriod } from '#shared/bulletins/domain/period.ts'
import { getCounting, goOn } from '#shared/bulletins/store/countings.ts'
import { issuesOf } from '#shared/bulletins/store/issues.ts'
import { openIssue } from '#shared/bulletins/use-cases/open-issue.ts'
import { asMember, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'
import { seriesOf } from './series.ts'

/** The issue of the owner's park that is being counted, by somebody who takes an hour for it: the clock leaves it alone. */
export const bulletinThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  const begins = previousPeriod(periodAt('quarter', deps.clock.now()))
  const series = await seriesOf(deps, by, { kind: 'supplyAndDemand', begins })
  if ((await issuesOf(deps.dynamo, series.id)).length === 0) await openIssue(deps)(series)
  const [issue] = await issuesOf(deps.dynamo, series.id)
  const counting = issue && (await getCounting(deps.dynamo, issue.bulletinId))
  if (counting !== undefined) {
    const busyUntil = new Date(Date.parse(deps.clock.now()) + 3_600_000).toISOString()
    await goOn(deps.dynamo, counting, { ...counting, busyUntil, expiresAt: Math.floor(Date.parse(busyUntil) / 1000) })
  }
  return issue?.bulletinId
}
