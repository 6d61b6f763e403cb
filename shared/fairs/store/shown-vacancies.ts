import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { everyItem } from './every-item.ts'
import { shownVacancyKey, shownVacancyPrefix } from './keys.ts'

/** The ads that have been told of being shown at a fair, each with the booth that it was told. */
export async function shownVacancies(dynamo: Dynamo, fairId: string): Promise<ReadonlyMap<string, string>> {
  const items = await everyItem(dynamo, `FAIR#${fairId}`, shownVacancyPrefix)
  return new Map(items.map(({ vacancyId, booth }) => [String(vacancyId), String(booth)]))
}

/** The write of what an ad was told; without a booth it is shown there no more. Belongs into the transaction that tells it. */
export function writeShownVacancy(fairId: string, vacancyId: string, booth: string | undefined): Operation {
  const key = shownVacancyKey(fairId, vacancyId)
  return booth === undefined ? remove('market', key) : put('market', { ...key, entity: 'shown-vacancy', vacancyId, booth })
}
