import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { Metafile, Plugin } from 'esbuild'
import { packedLexicon } from '#shared/matching/lexicon/packed-source.ts'

const name = 'lexicon.bin'
const madeIn = /shared\/matching\/lexicon\/packed-source\.ts$/

const readFromFile = `
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
export const packedLexicon = () => deserialize(readFileSync(new URL('./${name}', import.meta.url)))
`

/** In a bundle, the lexicon is read from a file beside it, at the first text that is read; the words themselves are not in it. */
export const lexiconFromFile: Plugin = {
  name: 'lexicon-from-file',
  setup: (build) => build.onLoad({ filter: madeIn }, () => ({ contents: readFromFile, loader: 'js' })),
}

let bytes: Uint8Array | undefined

/** Writes the file beside a bundle that reads texts. It is the same for all bundles. */
export function addLexiconFile(folder: string, { inputs }: Metafile): void {
  if (!Object.keys(inputs).some((file) => madeIn.test(file))) return
  bytes ??= serialize(packedLexicon())
  writeFileSync(join(folder, name), bytes)
}
