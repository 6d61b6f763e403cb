import type { LoadAnswers, LoadInput } from './children/load.ts'
import type { Request } from './event.ts'
import { keptChild } from './in-child.ts'

/** Who asks, from a process of its own. */
export type LoadClient = {
  readonly requests: readonly Request[]
  readonly drive: (by: LoadInput['by'], seconds: number) => Promise<LoadAnswers>
  readonly end: () => void
}

/**
 * One process for a whole measurement: one that is started anew for each turn compiles its own code in the first seconds of it, on the processors
 * that are measured, and opens its connections meanwhile. With turns of 20 s that is more than the slowest hundredth (decision 0042).
 */
export function startLoadClient(url: string, requests: readonly Request[], log: string): LoadClient {
  const child = keptChild('load.ts', { environment: {}, log })
  return {
    requests,
    drive: async (by, seconds) => child.ask<LoadAnswers>({ url, requests, seconds, by } satisfies LoadInput),
    end: child.end,
  }
}
