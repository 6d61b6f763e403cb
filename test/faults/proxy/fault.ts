import { type Random, randomFrom } from '../../../infra/seed/random.ts'

/**
 * What can go wrong with a call. `lost-reply`: done, and nobody hears of it. `black-hole`: never answered. `throttled-inside`: a
 * transaction cancelled because of one of its items. `unprocessed`: a batch done in part.
 */
export type FaultKind =
  | 'delay'
  | 'reset'
  | 'black-hole'
  | 'throttle'
  | 'throttled-inside'
  | 'conflict'
  | 'server-error'
  | 'unprocessed'
  | 'lost-reply'
  | 'busy'
  | 'red'
  | 'slow-down'

export type Fault = { readonly kind: FaultKind /** Of a delay. */; readonly milliseconds?: number }

/** Says of each call what shall go wrong with it; `undefined`: nothing. */
export type Faults = (call: { readonly engine: 'dynamo' | 'opensearch' | 'objects'; readonly operation: string }) => Fault | undefined

const transactions: readonly string[] = ['TransactWriteItems']
const batches: readonly string[] = ['BatchGetItem', 'BatchWriteItem']

/** Whether a fault can happen to a call. */
function fits(kind: FaultKind, { engine, operation }: Parameters<Faults>[0]): boolean {
  if (kind === 'throttled-inside' || kind === 'conflict') return transactions.includes(operation)
  if (kind === 'unprocessed') return batches.includes(operation)
  if (kind === 'throttle' || kind === 'server-error') return engine === 'dynamo'
  if (kind === 'busy' || kind === 'red') return engine === 'opensearch'
  if (kind === 'slow-down') return engine === 'objects'
  return true
}

export type Mix = readonly (readonly [fault: Fault, weight: number])[]

/** Faults by chance: the same seed and the same order of calls give the same faults. `rate` is the share of calls hit. */
export function faultsByChance(seed: string, rate: number, mix: Mix): Faults {
  const random: Random = randomFrom(seed)
  return (call) => {
    const fitting = mix.filter(([{ kind }]) => fits(kind, call))
    return random.chance(rate) && fitting.length > 0 ? random.weighted(fitting) : undefined
  }
}

/** The same fault for every call that it fits. */
export function always(fault: Fault): Faults {
  return (call) => (fits(fault.kind, call) ? fault : undefined)
}

export const noFaults: Faults = () => undefined
