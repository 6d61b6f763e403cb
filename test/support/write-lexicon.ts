import { writeLexiconFiles } from '../../infra/lexicon-file.ts'

/** `node write-lexicon.ts <folder>`: packs the lexicon into files there. */
writeLexiconFiles(process.argv[2] ?? '.')
