import type { Request } from './history/history.ts'
import type { Call } from './proxy/call.ts'

/** Rounds of a rush: from one number to before another; as many rivals in each, so many of them at once. `seed` is the run's. */
export type Rounds = {
  readonly from: number
  readonly until: number
  readonly rivals: number
  readonly atOnce: number
  readonly seed: number
}

const counted = ['requests', 'took', 'gave', 'refused', 'repeats', 'faults'] as const

/** How much happened. `repeats`: requests that were sent again; `faults`: calls to the store that went wrong. */
export type Sums = Readonly<Record<(typeof counted)[number], number>>

/** What a round came to; `wrong`: what cannot be, each as a sentence. */
export type Outcome = { readonly seed: string; readonly wrong: readonly string[]; readonly sums: Sums }

export function sumsOf(history: readonly Request[], faults: number): Sums {
  const of = (kind: Request['deed']['kind']): number => history.filter(({ deed }) => deed.kind === kind).length
  const attempts = history.reduce((sum, request) => sum + request.attempts, 0)
  return {
    requests: history.length,
    took: of('took'),
    gave: of('gave'),
    refused: of('refused'),
    repeats: attempts - history.length,
    faults,
  }
}

/** How many calls went wrong. */
export function faultsOf(calls: readonly Call[]): number {
  return calls.filter(({ fault }) => fault !== undefined).length
}

export function summed(outcomes: readonly Outcome[]): Sums {
  return Object.fromEntries(counted.map((name) => [name, outcomes.reduce((sum, { sums }) => sum + sums[name], 0)])) as Sums
}

/** So many rounds in pieces of so many. */
export function pieces(rounds: number, size: number): readonly Pick<Rounds, 'from' | 'until'>[] {
  return Array.from({ length: Math.ceil(rounds / size) }, (_, at) => ({ from: at * size, until: Math.min((at + 1) * size, rounds) }))
}
