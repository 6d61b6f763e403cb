import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { DailyPeople, nobodyYet } from '../domain/daily-people.ts'
import { dailyPeopleKey } from './keys.ts'

export async function getDailyPeople(dynamo: Dynamo, organisationId: string, day: CivilDate): Promise<DailyPeople> {
  const item = await dynamo.get('market', dailyPeopleKey(organisationId, day))
  return item === undefined ? nobodyYet : DailyPeople.parse(item)
}

/** Written onto what was read, also when nobody is added: two that were read as the last place are not both taken. */
export function putDailyPeople(organisationId: string, day: CivilDate, { rev, people }: DailyPeople): Operation {
  const expiresAt = Math.floor(Date.parse(day) / 1000) + keptSeconds
  const item = { ...dailyPeopleKey(organisationId, day), entity: 'introduction-daily-people', people, expiresAt, rev: rev + 1 }
  return put('market', item, rev === 0 ? absent : revIs(rev))
}

const keptSeconds = 7 * 24 * 60 * 60
