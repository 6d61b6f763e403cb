import { neighboursFrom } from './lexicon/nearness.ts'
import type { Offer } from './offer.ts'

/**
 * The trades a person can do the work of, each set within the next: their own; those close to them; those they could learn. A weak trade
 * counts one step further off.
 */
export function reachableTrades({ trades, tradesWeak }: Pick<Offer, 'trades' | 'tradesWeak'>): {
  readonly same: readonly string[]
  readonly close: readonly string[]
  readonly related: readonly string[]
} {
  const close = new Set([...trades, ...tradesWeak, ...trades.flatMap((one) => neighboursFrom(one).close)])
  const related = new Set([
    ...close,
    ...trades.flatMap((one) => neighboursFrom(one).related),
    ...tradesWeak.flatMap((one) => neighboursFrom(one).close),
  ])
  return { same: [...new Set(trades)], close: [...close], related: [...related] }
}
