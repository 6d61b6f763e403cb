import { trades } from './trades.ts'

export type Nearness = 'same' | 'close' | 'related'

/** Other trades one and two steps from a trade. */
export type Neighbours = { readonly close: readonly string[]; readonly related: readonly string[] }

const none: Neighbours = { close: [], related: [] }
let inverse: ReadonlyMap<string, Neighbours> | undefined

/** The trades whose work a person of this trade can nearly do, or could learn. Relations are directed. */
export function neighboursFrom(trade: string): Neighbours {
  const entry = trades.get(trade)
  return entry === undefined ? none : { close: ids(entry.close), related: ids(entry.related) }
}

/** The trades whose people can nearly do the work of this trade, or could learn it. */
export function neighboursOf(trade: string): Neighbours {
  inverse ??= invert()
  return inverse.get(trade) ?? none
}

function invert(): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, { close: string[]; related: string[] }>([...trades.keys()].map((id) => [id, { close: [], related: [] }]))
  for (const id of trades.keys()) {
    const near = neighboursFrom(id)
    for (const one of near.close) found.get(one)?.close.push(id)
    for (const one of near.related) found.get(one)?.related.push(id)
  }
  return found
}

function ids(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ')
}
