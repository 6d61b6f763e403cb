import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '#shared/kernel/result.ts'
import type { Failure } from './problem.ts'

/** Milliseconds before the second and the third attempt, on average. */
const waits = [15, 40] as const

/**
 * Does a use case again, twice at most, when it lost a race for what all things of its owner share, such as their count: whoever makes two
 * things at once is not told to come again. An attempt that lost has written nothing, and the next one reads everything anew. Gives what the
 * last attempt came to.
 */
export async function againIfBusy<R extends Result<unknown, Failure>>(attempt: () => Promise<R>): Promise<R> {
  for (const wait of waits) {
    const done = await attempt()
    if (done.ok || done.error.kind !== 'busy') return done
    await sleep(wait * (0.5 + Math.random()))
  }
  return attempt()
}
