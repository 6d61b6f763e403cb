import { type FunctionName, functionNames } from '#shared/platform/access.ts'
import type { Proxies } from './proxied.ts'
import { rightsOf, type Use } from './proxy/rights.ts'

/** What a system's functions did with their rights: the call log against the access matrix. */
export type UsedRights = {
  readonly of: readonly { readonly fn: FunctionName; readonly used: Readonly<Record<Use, number>>; readonly never: readonly Use[] }[]
  /** Calls that were outside the caller's role, each kind once. */
  readonly refused: readonly string[]
}

export function usedRights({ dynamo, opensearch, objects }: Pick<Proxies, 'dynamo' | 'opensearch' | 'objects'>): UsedRights {
  const logs = [dynamo.log, opensearch.log, objects.log]
  return {
    of: functionNames.map((fn) => {
      const used: Readonly<Record<Use, number>> = Object.assign({}, ...logs.map((log) => log.uses()[fn] ?? {}))
      return { fn, used, never: rightsOf(fn).filter((right) => used[right] === undefined) }
    }),
    refused: [...new Set(logs.flatMap((log) => log.refusals().map(({ refused = '' }) => refused)))],
  }
}
