import { wrongsIn } from './history/check-history.ts'
import type { Holding, Request } from './history/history.ts'
import type { RelayedDynamo } from './proxied-dynamo.ts'
import { faultsByChance, type Mix, noFaults } from './proxy/fault.ts'

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

/** A rush and what is left of it; `also`: what is wrong with it besides its history, each as a sentence. */
export type Rushed = { readonly history: readonly Request[]; readonly left: Holding; readonly also: readonly string[] }

/** Round after round, each rush while a share of the calls to the store fails, as the round's seed has it. What follows a rush goes past the faults. */
export async function faultyRounds(
  { proxy }: RelayedDynamo,
  { from, until, seed: run }: Rounds,
  {
    name,
    share,
    mix,
    rush,
  }: { readonly name: string; readonly share: number; readonly mix: Mix; readonly rush: (seed: string) => Promise<Rushed> },
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (let round = from; round < until; round += 1) {
    const seed = `${run}/${name}/${round}`
    const mark = proxy.log.mark()
    proxy.setFaults(faultsByChance(seed, share, mix))
    const { history, left, also } = await rush(seed)
    proxy.setFaults(noFaults)
    const faults = proxy.log.since(mark).filter(({ fault }) => fault !== undefined).length
    outcomes.push({ seed, wrong: [...wrongsIn(history, left), ...also], sums: sumsOf(history, faults) })
  }
  return outcomes
}

function sumsOf(history: readonly Request[], faults: number): Sums {
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

export function summed(outcomes: readonly Outcome[]): Sums {
  return Object.fromEntries(counted.map((name) => [name, outcomes.reduce((sum, { sums }) => sum + sums[name], 0)])) as Sums
}

/** So many rounds in pieces of so many. */
export function pieces(rounds: number, size: number): readonly Pick<Rounds, 'from' | 'until'>[] {
  return Array.from({ length: Math.ceil(rounds / size) }, (_, at) => ({ from: at * size, until: Math.min((at + 1) * size, rounds) }))
}
