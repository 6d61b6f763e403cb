import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { packedLexicon } from '#shared/matching/lexicon/packed-source.ts'
import { packedTitles } from '#shared/matching/lexicon/titles/packed-titles.ts'
import { suggestedConcepts } from '#shared/matching/search/suggestions-source.ts'

/** `node write-lexicon.ts <folder>`: makes the files there that bundles read the lexicon from (lexicon-file.ts). */
const folder = process.argv[2] ?? '.'
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'lexicon.bin'), serialize(packedLexicon()))
writeFileSync(join(folder, 'suggestions.bin'), serialize(suggestedConcepts()))
writeFileSync(join(folder, 'titles.bin'), serialize(packedTitles()))
