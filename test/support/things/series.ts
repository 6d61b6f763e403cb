import { CreateSeries } from '#shared/bulletins/domain/commands.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A series of the owner's park whose first period is not over. */
export const seriesThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  const command = CreateSeries.parse({ kind: 'demand', cadence: 'quarter', districts: someDistricts(deps) })
  return made(await createSeries(deps)({ by, once: always, ...command })).id
}

/** A park has one series of a kind and coverage: what is made for the same park again covers something else. */
export function someDistricts({ ids }: Pick<Deps, 'ids'>): readonly string[] {
  return [...new Set([...ids.code()].slice(0, 5).map((sign) => districtCodes[sign.charCodeAt(0) % districtCodes.length] ?? ''))]
}
