import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { Metafile, Plugin } from 'esbuild'
import { packedLexicon } from '#shared/matching/lexicon/packed-source.ts'
import { packedTitles } from '#shared/matching/lexicon/titles/packed-titles.ts'
import { suggestedConcepts } from '#shared/matching/search/suggestions-source.ts'

/** What is made of the lexicon when it is built: the module that makes it, what it exports, and the file that a bundle reads instead. */
const files: readonly { readonly module: RegExp; readonly name: string; readonly exported: string; readonly make: () => unknown }[] = [
  { module: /shared\/matching\/lexicon\/packed-source\.ts$/, name: 'lexicon.bin', exported: 'packedLexicon', make: packedLexicon },
  {
    module: /shared\/matching\/search\/suggestions-source\.ts$/,
    name: 'suggestions.bin',
    exported: 'suggestedConcepts',
    make: suggestedConcepts,
  },
  { module: /shared\/matching\/lexicon\/titles\/packed-titles\.ts$/, name: 'titles.bin', exported: 'packedTitles', make: packedTitles },
]

/** In a bundle, these are read from files beside it, when they are first needed; neither the words nor what makes the files is in it. */
export const lexiconFromFile: Plugin = {
  name: 'lexicon-from-file',
  setup: (build) => {
    for (const { module } of files)
      build.onLoad({ filter: module }, ({ path }) => ({
        contents: readerInstead(path, "new URL('./', import.meta.url)") ?? '',
        loader: 'js',
      }))
  },
}

/**
 * The source of the module that stands in the place of one of those that make the lexicon: it reads the file in a folder, which an expression
 * names (and `imports` what the expression needs). `undefined` for any other module.
 */
export function readerInstead(path: string, folder: string, imports = ''): string | undefined {
  const found = files.find(({ module }) => module.test(path))
  return (
    found &&
    `${imports}
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
export const ${found.exported} = () => deserialize(readFileSync(new URL('${found.name}', ${folder})))
`
  )
}

/** Writes all of them into a folder. */
export function writeLexiconFiles(folder: string): void {
  for (const { name, make } of files) writeFileSync(join(folder, name), serialize(make()))
}

const made = new Map<string, Uint8Array>()

/** Writes the files beside a bundle that reads them. They are the same for all bundles. */
export function addLexiconFile(folder: string, { inputs }: Metafile): void {
  for (const { module, name, make } of files) {
    if (!Object.keys(inputs).some((file) => module.test(file))) continue
    const bytes = made.get(name) ?? serialize(make())
    made.set(name, bytes)
    writeFileSync(join(folder, name), bytes)
  }
}
