import * as z from 'zod'
import { conceptToken } from '../documents/tokens.ts'
import { levelRank } from '../lexicon/levels.ts'
import { skillName } from '../lexicon/trades.ts'
import type { SearchTerm } from '../queries/understand.ts'
import type { BlindCard } from './blind-card.ts'

/** Something on a card that answers the words of a search: its name as the card shows it. */
export const MatchedOnCard = z.object({ kind: z.enum(['trade', 'skill', 'licence', 'place', 'level']), name: z.string() })
export type MatchedOnCard = z.infer<typeof MatchedOnCard>

/** What of a card answers the words wanted. The card has the lexicon's names alone, and so has this. */
export function matchedOnCard({ trades, skills, licences, districts, level }: BlindCard, terms: readonly SearchTerm[]): MatchedOnCard[] {
  const wanted = new Set(terms.filter(({ excluded }) => !excluded).flatMap(({ concepts }) => concepts))
  if (wanted.size === 0) return []
  const skillNames = new Set([...wanted].filter((token) => token.startsWith('s:')).map((token) => skillName(token.slice(2))))
  const those = <T extends { readonly id: string; readonly name: string }>(
    kind: MatchedOnCard['kind'],
    letter: Parameters<typeof conceptToken>[0],
    all: readonly T[],
  ): MatchedOnCard[] => all.filter(({ id }) => wanted.has(conceptToken(letter, id))).map(({ name }) => ({ kind, name }))
  // Whoever has a level has those below it.
  const levels =
    level === undefined
      ? []
      : Array.from({ length: levelRank(level.id as Parameters<typeof levelRank>[0]) + 1 }, (_, rank) => conceptToken('v', String(rank)))
  return [
    ...those('trade', 't', trades),
    ...skills.filter((name) => skillNames.has(name)).map((name) => ({ kind: 'skill' as const, name })),
    ...those('licence', 'l', licences),
    ...those('place', 'p', districts),
    ...(level !== undefined && levels.some((token) => wanted.has(token)) ? [{ kind: 'level' as const, name: level.name }] : []),
  ]
}
