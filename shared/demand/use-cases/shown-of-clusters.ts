import { chunks } from '#shared/kernel/chunks.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { codesOfClusters } from '../store/likenesses.ts'

const mostAtOnce = 100

/** The codes of each cluster's open ads, by its id, the one that stands for all in lists first. */
export function shownOfClusters({
  dynamo,
}: {
  readonly dynamo: Dynamo
}): (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>> {
  return async (ids) => {
    const found = await Promise.all(chunks(ids, mostAtOnce).map((some) => codesOfClusters(dynamo, some)))
    return new Map(found.flat().map((codes, at) => [ids[at] ?? '', codes]))
  }
}
