import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vitest/config'

/**
 * The lexicon is packed once for all test files, as a build does for all bundles: each file would take a second for it otherwise. What the
 * words are is tested where they are read and packed (`lexiconWords`, `packed`), which nothing stands in place of.
 */
export function lexiconOnce(): Plugin {
  let written: Promise<string> | undefined
  return {
    name: 'lexicon-once',
    enforce: 'pre',
    load: async (id) => {
      if (!id.includes('/shared/matching/')) return undefined
      const { readerInstead } = await import('../../infra/lexicon-file.ts')
      if (readerInstead(id, '') === undefined) return undefined
      written ??= writtenFolder()
      return readerInstead(id, await written)
    },
  }
}

/** The folder's address as source code. */
async function writtenFolder(): Promise<string> {
  const { writeLexiconFiles } = await import('../../infra/lexicon-file.ts')
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-lexicon-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeLexiconFiles(folder)
  return `'${pathToFileURL(folder)}/'`
}
