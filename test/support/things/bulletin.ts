import { CreateSeries } from '#shared/bulletins/domain/commands.ts'
import { periodAt, previousPeriod } from '#shared/bulletins/domain/period.ts'
import { getCounting, goOn } from '#shared/bulletins/store/countings.ts'
import { issuesOf } from '#shared/bulletins/store/issues.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import { openIssue } from '#shared/bulletins/use-cases/open-issue.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'
import { someDistricts } from './series.ts'

/** An issue of the owner's park that is being counted, by somebody who takes an hour for it: the clock leaves it alone. */
export const bulletinThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  const begins = previousPeriod(periodAt('quarter', deps.clock.now()))
  const command = CreateSeries.parse({ kind: 'supplyAndDemand', cadence: 'quarter', begins, districts: someDistricts(deps) })
  const series = made(await createSeries(deps)({ by, once: always, ...command }))
  await openIssue(deps)(series)
  const [issue] = await issuesOf(deps.dynamo, series.id)
  const counting = issue && (await getCounting(deps.dynamo, issue.bulletinId))
  if (counting !== undefined) {
    const busyUntil = new Date(Date.parse(deps.clock.now()) + 3_600_000).toISOString()
    await goOn(deps.dynamo, counting, { ...counting, busyUntil, expiresAt: Math.floor(Date.parse(busyUntil) / 1000) })
  }
  return issue?.bulletinId
}
