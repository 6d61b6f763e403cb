import { ok } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type BatchAnswer, itemOf, type StreamRecord } from '#shared/platform/dynamo/image.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import type { Log } from '#shared/platform/log.ts'
import { coalesced, type Projection } from '../domain/projection.ts'
import { afterRemoval, projectionsOf, tableOf } from '../domain/sources.ts'
import type { Indices } from '../store/indices.ts'
import { writeEverywhere } from './write-everywhere.ts'

type Sequenced = Projection & { readonly sequence: string }

/**
 * A batch of a table's stream into the indices: of each document the highest revision, one bulk request an index. Answers the sequence
 * numbers of the records that could not be written, so that they are sent again; all others are done. What is no root is ignored.
 * A root whose image does not read is read again: it may have been mended since, and then what is stored counts.
 */
export function applyRecords(deps: {
  readonly dynamo: Pick<Dynamo, 'get'>
  readonly indices: Indices
  readonly log: Log
}): (records: readonly StreamRecord[]) => Promise<BatchAnswer> {
  return async (records) => {
    const read = await Promise.all(
      records.map(async (record) => ({ sequence: record.dynamodb?.SequenceNumber ?? '', projections: await projected(deps, record) })),
    )
    const unreadable = read.flatMap(({ sequence, projections }) => (projections.ok ? [] : [{ sequence, ...projections.error }]))
    for (const { entity, id } of unreadable) deps.log.error('ROOT_UNREADABLE', { kind: entity, id })
    const wanted = coalesced(
      read.flatMap(({ sequence, projections }) =>
        projections.ok ? projections.value.map((one): Sequenced => ({ ...one, sequence })) : [],
      ),
    )
    const refused = await writeEverywhere(deps, wanted)
    const failed = new Set([...unreadable, ...refused].map(({ sequence }) => sequence))
    deps.log.info('RECORDS_INDEXED', { count: records.length, failed: failed.size })
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

type Projected = ReturnType<typeof projectionsOf>

async function projected({ dynamo }: { readonly dynamo: Pick<Dynamo, 'get'> }, record: StreamRecord): Promise<Projected> {
  const { NewImage, OldImage } = record.dynamodb ?? {}
  if (NewImage === undefined) return OldImage === undefined ? ok([]) : afterRemoval(itemOf(OldImage))
  const item = itemOf(NewImage)
  const projections = projectionsOf(item)
  return projections.ok ? projections : mended(dynamo, item, projections)
}

async function mended(dynamo: Pick<Dynamo, 'get'>, item: Item, unreadable: Projected): Promise<Projected> {
  const table = tableOf(item)
  const stored = table === undefined ? undefined : await dynamo.get(table, item)
  return stored === undefined ? unreadable : projectionsOf(stored)
}
