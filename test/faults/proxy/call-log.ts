import type { FunctionName } from '#shared/platform/access.ts'
import type { Call } from './call.ts'
import type { Use } from './rights.ts'

/** What went through a proxy. Calls are forgotten, oldest first, when there are too many; uses and refusals are kept. */
export type CallLog = {
  readonly add: (call: Call, uses: readonly Use[]) => void
  /** A place in the log. */
  readonly mark: () => number
  /** The calls since a place, those of one function when it is named. */
  readonly since: (mark: number, fn?: FunctionName) => readonly Call[]
  /** How often each function made use of each right. */
  readonly uses: () => Readonly<Partial<Record<FunctionName, Readonly<Record<Use, number>>>>>
  readonly refusals: () => readonly Call[]
}

const most: number = 100_000

export function callLog(): CallLog {
  let calls: Call[] = []
  let forgotten = 0
  const refusals: Call[] = []
  const counts: Partial<Record<FunctionName, Record<Use, number>>> = {}
  return {
    add: (call, uses) => {
      calls.push(call)
      if (calls.length > 2 * most) {
        forgotten += most
        calls = calls.slice(most)
      }
      if (call.refused !== undefined) refusals.push(call)
      if (call.fn === undefined) return
      counts[call.fn] ??= {}
      const own = counts[call.fn] ?? {}
      for (const use of uses) own[use] = (own[use] ?? 0) + 1
    },
    mark: () => forgotten + calls.length,
    since: (mark, fn) => calls.slice(Math.max(0, mark - forgotten)).filter((call) => fn === undefined || call.fn === fn),
    uses: () => counts,
    refusals: () => refusals,
  }
}
