import { type PackedLexicon, packed } from './packed.ts'
import { lexiconWords } from './words.ts'

/**
 * The packed lexicon, made of the data files: hundreds of milliseconds and megabytes. In a bundle another module stands in this one's
 * place and reads the file that was written beside the bundle (infra/lexicon-file.ts): a few of both.
 */
export function packedLexicon(): PackedLexicon {
  return packed(lexiconWords())
}
