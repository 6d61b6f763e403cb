import { addDays, type CivilDate, startOf } from '#shared/kernel/civil-date.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { bareOf, type Key, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Snapshot } from '../domain/snapshot.ts'
import { snapshotDays } from '../domain/snapshot-place.ts'

/** Table `public`: one item a night; index `byState` lists them by their day. */
const snapshotPartition = 'SNAPSHOT'

function snapshotItemKey(day: CivilDate): Key {
  return { pk: `SNAPSHOT#${day}`, sk: 'VIEW' }
}

export function putSnapshot(snapshot: Snapshot): Operation {
  const ends = Date.parse(startOf(addDays(snapshot.day, snapshotDays))) / 1000
  const listed = { byStatePk: snapshotPartition, byStateSk: snapshot.day, expiresAt: ends }
  return put('public', { ...snapshotItemKey(snapshot.day), entity: 'snapshot', ...snapshot, ...listed })
}

export async function getSnapshot(dynamo: Dynamo, day: CivilDate): Promise<Snapshot | undefined> {
  const item = await dynamo.get('public', snapshotItemKey(day))
  return item === undefined ? undefined : Snapshot.parse(bareOf(item))
}

/** The latest ones, the newest first. */
export async function newestSnapshots(dynamo: Dynamo, count: number): Promise<readonly Snapshot[]> {
  const { items } = await dynamo.query('public', { index: 'byState', pk: snapshotPartition, newestFirst: true, limit: count })
  return items.map((item) => Snapshot.parse(bareOf(item)))
}
