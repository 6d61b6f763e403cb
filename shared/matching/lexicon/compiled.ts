import { readFileSync } from 'node:fs'
import { type Automaton, automatonOn } from '../reading/automaton.ts'
import type { Meaning } from './meaning.ts'
import { fromBytes, type Lead, type PackedLexicon, packed } from './packed.ts'
import { lexiconWords } from './words.ts'

/** A wording, found by its last solid part, which has `length` characters. */
export type FoundWord = Lead & { readonly length: number; readonly meanings: readonly Meaning[] }

/** The lexicon, ready to read with. */
export type Lexicon = {
  /** Over the last parts of all wordings. */
  readonly automaton: Automaton
  /** The wordings that end with a part. */
  readonly endingWith: (part: number) => readonly FoundWord[]
  /** Another one whenever a word or a meaning is another. */
  readonly digest: string
}

let whole: Lexicon | undefined

/**
 * The whole lexicon, at the first call: in a bundle from the file that was written beside it (a few milliseconds and megabytes), else from
 * the data files (hundreds of both).
 */
export function theLexicon(): Lexicon {
  whole ??= lexiconOf(
    process.env.LEXICON_FILE === undefined
      ? packed(lexiconWords())
      : fromBytes(readFileSync(new URL(process.env.LEXICON_FILE, import.meta.url))),
  )
  return whole
}

function lexiconOf({ machine, words, lengths, meaningOf, leadOf, meanings, leads, digest }: PackedLexicon): Lexicon {
  const none: Lead = { parts: [], gaps: [] }
  return {
    automaton: automatonOn(machine),
    endingWith: (part) =>
      Array.from({ length: (words[part + 1] ?? 0) - (words[part] ?? 0) }, (_, place) => {
        const word = (words[part] ?? 0) + place
        return { ...(leads[leadOf[word] ?? 0] ?? none), length: lengths[part] ?? 0, meanings: meanings[meaningOf[word] ?? 0] ?? [] }
      }),
    digest,
  }
}
