import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { DoorTally } from '../domain/attendance.ts'
import { everyItem } from './every-item.ts'
import { doorKey } from './keys.ts'

/** A device's counts with the revision they were read at: 0 when it has none yet. */
export type StoredTally = { readonly rev: number; readonly tally: DoorTally }

export async function getTally(dynamo: Dynamo, fairId: string, device: string): Promise<StoredTally> {
  const item = await dynamo.get('market', doorKey(fairId, device))
  return item === undefined ? { rev: 0, tally: { device, hours: {} } } : { rev: Number(item.rev), tally: DoorTally.parse(item) }
}

export async function talliesOf(dynamo: Dynamo, fairId: string): Promise<readonly DoorTally[]> {
  return (await everyItem(dynamo, `FAIR#${fairId}`, 'DOOR#')).map((item) => DoorTally.parse(item))
}

/** The write of a device's counts, if they are still those that were read. */
export function putTally(fairId: string, read: StoredTally, tally: DoorTally): Operation {
  const item = { ...doorKey(fairId, tally.device), entity: 'fair-door', ...DoorTally.parse(tally), rev: read.rev + 1 }
  return put('market', item, read.rev === 0 ? absent : revIs(read.rev))
}
