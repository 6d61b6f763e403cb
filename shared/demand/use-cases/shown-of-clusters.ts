import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { codesOfClusters } from '../store/likenesses.ts'

const atOnce = 100

/** The codes of each cluster's open ads, by its id, the one that stands for all in lists first. */
export function shownOfClusters({
  dynamo,
}: {
  readonly dynamo: Dynamo
}): (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>> {
  return async (ids) => {
    const found = new Map<string, readonly string[]>()
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce)
      const codes = await codesOfClusters(dynamo, some)
      for (const [place, id] of some.entries()) found.set(id, codes[place] ?? [])
    }
    return found
  }
}
