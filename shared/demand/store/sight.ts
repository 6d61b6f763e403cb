import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { all, equal } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { check, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { keys, partitions, short } from './keys.ts'

/** Ads of an organisation, its own and those posted for it, that have to leave public sight or to come back; done ad by ad. */
export const SightWork = z.object({
  organisationId: idOf('organisation'),
  organisationName: z.string(),
  to: z.enum(['hidden', 'shown']),
  since: z.iso.datetime(),
  /** Why, for the ledger. */
  reason: z.string(),
})
export type SightWork = z.infer<typeof SightWork>

/** Orders the work, and marks the organisation in the public table so that every reader obeys at once, or takes the mark away. */
export function orderSight(work: SightWork): readonly [order: Operation, mark: Operation] {
  const { organisationId, since, to } = work
  const order = { entity: 'sight-work', ...work, byStatePk: partitions.sightWork, byStateSk: `${since}#${organisationId}` }
  const mark = keys.outOfSight(short(organisationId))
  return [
    put('market', { ...keys.sightWork(organisationId), ...order }),
    to === 'hidden' ? put('public', { ...mark, entity: 'out-of-sight' }) : remove('public', mark),
  ]
}

export async function getSightWork(dynamo: Dynamo, organisationId: string): Promise<SightWork | undefined> {
  const item = await dynamo.get('market', keys.sightWork(organisationId))
  return item === undefined ? undefined : SightWork.parse(item)
}

/** What was ordered and is not done, the oldest first. */
export async function waitingSightWork(dynamo: Dynamo, limit: number): Promise<readonly SightWork[]> {
  const { items } = await dynamo.query('market', { index: 'byState', pk: partitions.sightWork, limit })
  return items.map((item) => SightWork.parse(item))
}

/** Nobody has ordered otherwise meanwhile. */
export function checkSightWork(work: SightWork): Operation {
  return check('market', keys.sightWork(work.organisationId), sameOrder(work))
}

export function finishSightWork(work: SightWork): Operation {
  return remove('market', keys.sightWork(work.organisationId), sameOrder(work))
}

function sameOrder({ since, to }: SightWork): ReturnType<typeof all> {
  return all(equal('since', since), equal('to', to))
}
