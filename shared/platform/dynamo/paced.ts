import { setTimeout as sleep } from 'node:timers/promises'
import type { Dynamo } from './gateway.ts'

export type Pace = {
  /** So many transactions may follow each other at once, … */
  readonly burst: number
  /** … and then so many a second. */
  readonly perSecond: number
}

type Time = { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<unknown> }

/**
 * The same store for work that nobody waits for: its transactions keep a pace, reads do not. Each of them is also read from the stream and
 * indexed; hundreds in a row made the lists and matches of everybody else several times slower for as long as they went on (decision 0020).
 */
export function paced(
  dynamo: Dynamo,
  { burst, perSecond }: Pace,
  { now, wait }: Time = { now: () => performance.now(), wait: sleep },
): Dynamo {
  let left = burst
  let at = now()
  return {
    ...dynamo,
    transact: async (operations) => {
      const since = now() - at
      at += since
      left = Math.min(burst, left + (since / 1000) * perSecond) - 1
      // Below nothing it is owed: who comes next waits for those before, too.
      if (left < 0) await wait((-left / perSecond) * 1000)
      return dynamo.transact(operations)
    },
  }
}
