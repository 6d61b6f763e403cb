import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { packedLexicon } from '#shared/matching/lexicon/packed-source.ts'
import { packedTitles } from '#shared/matching/lexicon/titles/packed-titles.ts'
import { suggestedConcepts } from '#shared/matching/search/suggestions-source.ts'

const makers: Readonly<Record<string, () => unknown>> = {
  'lexicon.bin': packedLexicon,
  'suggestions.bin': suggestedConcepts,
  'titles.bin': packedTitles,
}

/** `node write-lexicon.ts <folder> <file>…`: makes files there that bundles read the lexicon from (lexicon-file.ts). */
const [folder = '.', ...names] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const name of names) writeFileSync(join(folder, name), serialize(makers[name]?.()))
