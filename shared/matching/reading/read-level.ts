import type { LevelFact } from '../facts.ts'
import type { Lexicon } from '../lexicon/compiled.ts'
import { isLevelKey, type LevelKey, levelRank } from '../lexicon/levels.ts'
import type { MeaningKind } from '../lexicon/meaning.ts'
import { type Mention, mentionsIn } from './mentions.ts'

/** The highest level among the field, the names of certificates, and certificates named in the text. People state the level of an older trade. */
export function readLevel(
  field: LevelKey | null,
  certificates: readonly string[],
  text: readonly Mention[],
  lexicon: Lexicon,
): LevelFact | null {
  const stated: LevelFact[] = field === null ? [] : [{ level: field, from: [], mood: 'plain', certainty: 1 }]
  const named = certificates.flatMap((name) => levelsIn(mentionsIn(name, 'certificate', lexicon).mentions, 'levelInCertificate', 0.9))
  const said = levelsIn(text, 'levelInText', 0.8)
  return [...stated, ...named, ...said].toSorted((one, other) => levelRank(other.level) - levelRank(one.level))[0] ?? null
}

/** The levels that mentions of a kind name without denying or wishing for them. */
export function levelsIn(mentions: readonly Mention[], kind: MeaningKind, certainty: number): readonly LevelFact[] {
  return mentions.flatMap((mention) => {
    const level = mention.id
    if (mention.kind !== kind || mention.mood !== 'plain' || !isLevelKey(level)) return []
    return [{ level, from: [{ words: mention.words, source: mention.source }], mood: mention.mood, certainty }]
  })
}
