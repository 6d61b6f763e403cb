import { setTimeout as sleep } from 'node:timers/promises'
import { EngineAway, type Search } from '#shared/platform/search/client.ts'

/** Waits between attempts: doubled from the first to the longest, which is how long after its return the engine may go unnoticed. */
const firstWait: number = 100
const longestWait: number = 2000
/** Within the time limit of the indexer. What fails then is delivered again by the stream, five times in all. */
const patience: number = 10 * 60_000

/**
 * Repeats work while the engine is away, with exponential back-off and jitter. A stream counts attempts the same for a record that cannot be
 * indexed and for an engine that is down: without patience an outage of two seconds would lay hundreds of sound records aside.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const most = Math.min(longestWait, firstWait * 2 ** attempt)
      if (!(error instanceof EngineAway) || Date.now() + most > deadline) throw error
      await sleep(most / 2 + (Math.random() * most) / 2)
    }
  }
}

/** A search client whose calls wait for the engine. */
export function patient(search: Search): Search {
  return {
    ...search,
    call: (...args) => patiently(() => search.call(...args)),
    bulk: (...args) => patiently(() => search.bulk(...args)),
  }
}
