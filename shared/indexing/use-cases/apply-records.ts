import { ok } from '#shared/kernel/result.ts'
import { type BatchAnswer, itemOf, type StreamRecord } from '#shared/platform/dynamo/image.ts'
import type { Log } from '#shared/platform/log.ts'
import { coalesced, type Projection } from '../domain/projection.ts'
import { afterRemoval, projectionsOf } from '../domain/sources.ts'
import type { Indices } from '../store/indices.ts'
import { writeEverywhere } from './write-everywhere.ts'

type Sequenced = Projection & { readonly sequence: string }

/**
 * A batch of a table's stream into the indices: of each document the highest revision, one bulk request an index. Answers the sequence
 * numbers of the records that could not be written, so that they are sent again; all others are done. What is no root is ignored.
 */
export function applyRecords(deps: {
  readonly indices: Indices
  readonly log: Log
}): (records: readonly StreamRecord[]) => Promise<BatchAnswer> {
  return async (records) => {
    const read = records.map((record) => ({ sequence: record.dynamodb?.SequenceNumber ?? '', projections: projected(record) }))
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

function projected(record: StreamRecord): ReturnType<typeof projectionsOf> {
  const { NewImage, OldImage } = record.dynamodb ?? {}
  if (NewImage !== undefined) return projectionsOf(itemOf(NewImage))
  return OldImage === undefined ? ok([]) : afterRemoval(itemOf(OldImage))
}
