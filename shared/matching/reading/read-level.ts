import type { LevelFact } from '../facts.ts'
import type { Lexicon } from '../lexicon/compiled.ts'
import { type LevelKey, levelRank } from '../lexicon/levels.ts'
import { type Mention, mentionsIn } from './mentions.ts'

/** The highest level among the field, the names of certificates, and certificates named in the text. People state the level of an older trade. */
export function readLevel(
  field: LevelKey | null,
  certificates: readonly string[],
  text: readonly Mention[],
  lexicon: Lexicon,
): LevelFact | null {
  const stated: LevelFact[] = field === null ? [] : [{ level: field, from: [], mood: 'plain', certainty: 1 }]
  const named = certificates.flatMap((name) => levelIn(name, lexicon))
  const said = text
    .filter((mention) => mention.kind === 'levelInText' && mention.mood === 'plain')
    .map((mention): LevelFact => of(mention, 0.8))
  return [...stated, ...named, ...said].toSorted((one, other) => levelRank(other.level) - levelRank(one.level))[0] ?? null
}

/** The level in the name of one certificate. */
function levelIn(name: string, lexicon: Lexicon): readonly LevelFact[] {
  return mentionsIn(name, 'certificate', lexicon)
    .mentions.filter((mention) => mention.kind === 'levelInCertificate')
    .map((mention) => of(mention, 0.9))
}

function of(mention: Mention, certainty: number): LevelFact {
  return { level: mention.id as LevelKey, from: [{ words: mention.words, source: mention.source }], mood: mention.mood, certainty }
}
