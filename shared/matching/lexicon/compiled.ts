import { type Automaton, automatonOn } from '../reading/automaton.ts'
import type { Meaning } from './meaning.ts'
import type { Lead, PackedLexicon } from './packed.ts'
import { packedLexicon } from './packed-source.ts'

/** A wording, found by its last solid part, which has `length` characters. */
type FoundWord = Lead & { readonly length: number; readonly meanings: readonly Meaning[] }

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

/** The whole lexicon, made ready at the first call. */
export function theLexicon(): Lexicon {
  whole ??= lexiconOf(packedLexicon())
  return whole
}

/** Does some work that does not wait with another lexicon in the place of the whole one: what is measured with fewer words. */
export function readingWith<T>(lexicon: Lexicon, work: () => T): T {
  const before = whole
  whole = lexicon
  try {
    return work()
  } finally {
    whole = before
  }
}

/** A lexicon of its own: of all words, or of those that a test leaves. */
export function lexiconOf({ machine, words, lengths, meaningOf, leadOf, meanings, leads, digest }: PackedLexicon): Lexicon {
  const none: Lead = { parts: [], gaps: [] }
  // A part of the words occurs again and again, most never: only what was found once is unpacked.
  const unpacked: (readonly FoundWord[] | undefined)[] = []
  const unpack = (part: number): readonly FoundWord[] =>
    Array.from({ length: (words[part + 1] ?? 0) - (words[part] ?? 0) }, (_, place) => {
      const word = (words[part] ?? 0) + place
      const { parts, gaps } = leads[leadOf[word] ?? 0] ?? none
      return { parts, gaps, length: lengths[part] ?? 0, meanings: meanings[meaningOf[word] ?? 0] ?? [] }
    })
  return {
    automaton: automatonOn(machine),
    endingWith: (part) => {
      const words = unpacked[part] ?? unpack(part)
      unpacked[part] = words
      return words
    },
    digest,
  }
}
