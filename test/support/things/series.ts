import { CreateSeries } from '#shared/bulletins/domain/commands.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A series of the owner's park whose first period is not over. */
export const seriesThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  const command = CreateSeries.parse({ kind: 'demand', cadence: 'quarter' })
  return made(await createSeries(deps)({ by, once: always, ...command })).id
}
