import { type Lexicon, lexiconOf } from '#shared/matching/lexicon/compiled.ts'
import type { MeaningKind } from '#shared/matching/lexicon/meaning.ts'
import { packed } from '#shared/matching/lexicon/packed.ts'
import { lexiconWords, type Word } from '#shared/matching/lexicon/words.ts'

/** Words of work: strangers have others for the same thing. Moods, places, levels and conditions are common speech and stay. */
const dropped: ReadonlySet<MeaningKind> = new Set(['trade', 'hint', 'skill', 'licence'])

let all: readonly Word[] | undefined

/**
 * The lexicon without a share of its wordings of trades, skills and licences: each one is dropped or kept by a draw that its text and
 * the seed decide, so that a word that is added later changes no other draw.
 */
export function lexiconWithout(share: number, seed: number): Lexicon {
  all ??= lexiconWords()
  const words = all.flatMap((word) => {
    const meanings = word.meanings.filter(({ kind }) => !dropped.has(kind) || drawn(kind + word.text, seed) >= share)
    return meanings.length === 0 ? [] : [meanings.length === word.meanings.length ? word : { ...word, meanings }]
  })
  return lexiconOf(packed(words))
}

/** A number from 0 to 1 that only the text and the seed decide (FNV-1a, stirred). */
function drawn(text: string, seed: number): number {
  let hash = (seed * 2_654_435_761) >>> 0
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash >>> 8) / 2 ** 24
}
