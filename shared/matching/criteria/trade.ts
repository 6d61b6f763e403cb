import { anyOf, type Query } from '../engine.ts'
import type { TradeFact } from '../facts.ts'
import { type Nearness, neighboursOf } from '../lexicon/nearness.ts'
import { type Offer, offerOf } from '../offer.ts'
import { points } from '../points.ts'
import { reachableTrades } from '../reachable-trades.ts'
import type { Note } from '../sentences/note.ts'
import { type Clauses, type Criterion, type Judgement, tiers } from './criterion.ts'
import { quotes } from './quotes.ts'

const { max, tiers: worth } = points.trade

/** The trade of the vacancy against the trades of the person: the same, close, or related. A weak trade counts one step further off. */
export const trade: Criterion = {
  key: 'trade',
  talentClauses: (need) => (need.trade === null ? { base: 0, clauses: [] } : talentTiers(need.trade.trade)),
  vacancyClauses: (facts) => vacancyTiers(offerOf(facts)),
  judge: (need, facts) => {
    const offer = offerOf(facts)
    if (need.trade === null) return unknown({ say: 'trade.vacancyUnreadable', values: {} })
    if (offer.trades.length + offer.tradesWeak.length === 0) return unknown({ say: 'trade.notRead', values: {} })
    const found = nearestTrade(need.trade.trade, facts.trades)
    if (found === null) {
      return of(0, 'unmet', { say: 'trade.other', values: { wanted: need.trade.trade, trades: [...offer.trades, ...offer.tradesWeak] } })
    }
    const values = { wanted: need.trade.trade, trade: found.fact.trade, words: words(found.fact) }
    const say = found.fact.weak ? 'trade.weak' : (`trade.${found.nearness}` as const)
    return of(worth[found.nearness], found.nearness === 'same' ? 'met' : 'partly', { say, values })
  },
}

/** Documents of talents whose trade is the vacancy's, close to it or related: the widest tier, also the gate of admission. */
export function relatedTalents(wanted: string): Query {
  return anyOf('tradesRelated', [wanted])
}

/** Documents of vacancies whose trade is one of the talent's, close to it or related; none when no trade was read. */
export function relatedVacancies(offer: Offer): Query | null {
  const reachable = reachableTrades(offer).related
  return reachable.length === 0 ? null : anyOf('trade', reachable)
}

function talentTiers(wanted: string): Clauses {
  return {
    base: 0,
    clauses: tiers([
      { name: 'trade:same', points: worth.same, filter: anyOf('trades', [wanted]) },
      { name: 'trade:close', points: worth.close, filter: anyOf('tradesClose', [wanted]) },
      { name: 'trade:related', points: worth.related, filter: relatedTalents(wanted) },
    ]),
  }
}

function vacancyTiers(offer: Offer): Clauses {
  const { same, close, related } = reachableTrades(offer)
  const list = [
    { name: 'trade:same', points: worth.same, trades: same },
    { name: 'trade:close', points: worth.close, trades: close },
    { name: 'trade:related', points: worth.related, trades: related },
  ]
  return {
    base: 0,
    clauses: tiers(list.map(({ name, points: value, trades }) => ({ name, points: value, filter: anyOf('trade', trades) }))),
  }
}

/** The person's trade that is nearest to the wanted one. */
export function nearestTrade(
  wanted: string,
  trades: readonly TradeFact[],
): { readonly nearness: Nearness; readonly fact: TradeFact } | null {
  const near = neighboursOf(wanted)
  const step = (fact: TradeFact): number => {
    const steps = fact.trade === wanted ? 0 : near.close.includes(fact.trade) ? 1 : near.related.includes(fact.trade) ? 2 : 9
    return steps + (fact.weak ? 1 : 0)
  }
  const [best] = trades.map((fact) => ({ fact, step: step(fact) })).toSorted((one, other) => one.step - other.step)
  const nearness = best === undefined ? undefined : (['same', 'close', 'related'] as const)[best.step]
  return best === undefined || nearness === undefined ? null : { nearness, fact: best.fact }
}

function words(fact: TradeFact): readonly string[] {
  return quotes(fact.from)
}

function unknown(note: Note): Judgement {
  return of(0, 'unknown', note)
}

function of(value: number, verdict: Judgement['verdict'], note: Note): Judgement {
  return { key: 'trade', points: value, max, verdict, evidence: [{ verdict, note }] }
}
