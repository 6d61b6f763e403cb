import type { Plugin } from 'vitest/config'
import { readerInstead } from '../../infra/lexicon-file.ts'

/**
 * The lexicon is packed once for all test files, as a build does for all bundles: each file, and each process that runs some, would take seconds
 * for it otherwise. What the words are is tested where they are read and packed (`lexiconWords`, `packed`), which nothing stands in place of.
 * The folder is asked for when a test reads, since vitest keeps transformed modules from run to run.
 */
export function lexiconOnce(): Plugin {
  return {
    name: 'lexicon-once',
    enforce: 'pre',
    load: (id) => readerInstead(id, 'process.env.LEXICON_FOLDER'),
  }
}
