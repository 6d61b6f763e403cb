import { setImmediate as idle } from 'node:timers/promises'
import type { Random } from '../../../infra/seed/random.ts'

/**
 * Several tasks whose steps are taken one at a time, in an order that chance chooses: whatever is asked of a store waits for its turn. The same
 * seed gives the same interleaving.
 */
export type Turns = {
  /** Waits for a turn and does this in it. */
  readonly take: <T>(act: () => Promise<T>) => Promise<T>
  /** Turns taken so far. */
  readonly now: () => number
  /** Runs tasks to their ends; fails with the first that failed. */
  readonly run: (tasks: readonly (() => Promise<void>)[]) => Promise<void>
}

export function createTurns(random: Random): Turns {
  const waiting: (() => Promise<void>)[] = []
  let taken = 0
  return {
    take: (act) =>
      new Promise((resolve, reject) => {
        waiting.push(async () => {
          taken += 1
          await act().then(resolve, reject)
        })
      }),
    now: () => taken,
    run: async (tasks) => {
      let live = tasks.length
      const all = Promise.allSettled(
        tasks.map(async (task) =>
          task().finally(() => {
            live -= 1
          }),
        ),
      )
      while (live > 0) {
        // Whoever was answered asks for what comes next.
        await idle()
        const [next] = waiting.length === 0 ? [] : waiting.splice(random.int(0, waiting.length - 1), 1)
        await next?.()
      }
      const failed = (await all).find((one) => one.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    },
  }
}
