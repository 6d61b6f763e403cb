import type { Trace, TradeFact } from '../facts.ts'
import { licenceIds } from '../lexicon/licences.ts'
import { familyOfSkill, skillName, tradeName, trades, tradesOfCode } from '../lexicon/trades.ts'
import { type Correction, factKey, idIn, kindOf, type Saying } from './correction.ts'

/** What the owner said, for looking up. A correction of a concept that today's lexicon does not know says nothing. */
export type OwnerSays = {
  readonly of: (key: string) => Saying | undefined
  /** Ids of a kind of which one of these was said. */
  readonly saidOf: (kind: 'trade' | 'skill' | 'licence', ...as: readonly Saying[]) => readonly string[]
}

export function ownerSays(corrections: readonly Correction[]): OwnerSays {
  const known = new Map(corrections.filter(({ fact }) => isKnown(fact)).map(({ fact, as }) => [fact, as]))
  return {
    of: (key) => known.get(key),
    saidOf: (kind, ...as) => [...known].flatMap(([key, said]) => (kindOf(key) === kind && as.includes(said) ? [idIn(key)] : [])),
  }
}

/** Whether today's lexicon knows what a key names. Words that stand for themselves are always known. */
export function isKnown(key: string): boolean {
  const id = idIn(key)
  if (kindOf(key) === 'trade') return trades.has(id) || id.startsWith('o:')
  if (kindOf(key) === 'skill')
    return familyOfSkill(id) !== undefined || id.startsWith('raw:') || (id.startsWith('t:') && trades.has(id.slice(2)))
  return kindOf(key) !== 'licence' || licenceIds.includes(id)
}

/** The trace of what rests on the owner's word alone. */
export function ownWord(words: string): readonly Trace[] {
  return [{ words, source: 'owner' }]
}

/**
 * The trades after the owner's word: confirmed ones first and full, half ones weak, those that are none left out, and those that no text
 * names any more still there.
 */
export function settledTrades(found: readonly TradeFact[], says: OwnerSays): readonly TradeFact[] {
  const read = new Set(found.map(({ trade }) => trade))
  const confirmed = says.saidOf('trade', 'has', 'partly')
  const added = confirmed.filter((trade) => !read.has(trade)).map((trade): TradeFact => own(trade, ownWord(tradeName(trade)), says))
  const kept = found.flatMap((fact): readonly TradeFact[] => {
    const said = says.of(factKey('trade', fact.trade))
    if (said === undefined) return [fact]
    return said === 'none' || said === 'hasNot' ? [] : [own(fact.trade, fact.from, says)]
  })
  const all = [...kept, ...added]
  const isFirst = ({ trade }: TradeFact): boolean => says.of(factKey('trade', trade)) === 'has'
  return [...all.filter(isFirst), ...all.filter((fact) => !isFirst(fact))]
}

function own(trade: string, from: readonly Trace[], says: OwnerSays): TradeFact {
  const weak = says.of(factKey('trade', trade)) === 'partly'
  return { trade, weak, from, mood: weak ? 'partial' : 'plain', certainty: 1 }
}

/** A code goes with the trades it stands for: when one was taken back and none of them is left, it says nothing any more. */
export function isTakenBack(code: string, left: readonly TradeFact[], says: OwnerSays): boolean {
  const named = tradesOfCode(code)
  const gone = says.saidOf('trade', 'none', 'hasNot')
  return gone.includes(`o:${code}`) || (named.some((trade) => gone.includes(trade)) && !left.some(({ trade }) => named.includes(trade)))
}

/** The name of a skill that a correction adds, as its own words. */
export function ownSkill(skill: string): readonly Trace[] {
  return ownWord(skillName(skill))
}
