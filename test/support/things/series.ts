import type { BulletinSeries } from '#shared/bulletins/domain/bulletin-series.ts'
import { CreateSeries } from '#shared/bulletins/domain/commands.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import { listSeries } from '#shared/bulletins/use-cases/list-series.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A series of the owner's park whose first period is not over. */
export const seriesThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  return (await seriesOf(deps, by, { kind: 'demand' })).id
}

/** The park's quarterly series of a kind for the whole city: a park has one, which is made at the first call. */
export async function seriesOf(
  deps: Deps,
  by: Member,
  { kind, begins }: { readonly kind: BulletinSeries['kind']; readonly begins?: string },
): Promise<BulletinSeries> {
  const known = (await listSeries(deps)(by)).find((series) => series.kind === kind)
  if (known !== undefined) return known
  const command = CreateSeries.parse({ kind, cadence: 'quarter', ...(begins === undefined ? {} : { begins }) })
  return made(await createSeries(deps)({ by, once: always, ...command }))
}
