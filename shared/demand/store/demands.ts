import { absent, equal } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { demandKey, holdsDemand } from '../domain/same-demand.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { keys } from './keys.ts'

/** Which vacancy holds the place of a demand. */
export async function holderOf(dynamo: Dynamo, vacancy: Vacancy): Promise<string | undefined> {
  const guard = await dynamo.get('market', keys.demand(demandKey(vacancy)))
  return guard === undefined ? undefined : String(guard.vacancyId)
}

/** The writes that move the guard along: taken when an ad becomes open, freed when it ends or becomes another demand. */
export function guardWrites(before: Vacancy | undefined, after: Vacancy): { readonly take?: Operation; readonly free?: Operation } {
  const held = before !== undefined && holdsDemand(before) ? demandKey(before) : undefined
  const wanted = holdsDemand(after) ? demandKey(after) : undefined
  if (held === wanted) return {}
  return {
    ...(wanted === undefined
      ? {}
      : { take: put('market', { ...keys.demand(wanted), entity: 'vacancy-guard', vacancyId: after.id }, absent) }),
    ...(held === undefined ? {} : { free: remove('market', keys.demand(held), equal('vacancyId', after.id)) }),
  }
}
