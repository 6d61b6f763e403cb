import { execFile } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Metafile, Plugin } from 'esbuild'
import { kept } from './kept.ts'

/** What is made of the lexicon when it is built: the module that makes it, what it exports, and the file that a bundle reads instead (write-lexicon.ts). */
const files: readonly { readonly module: RegExp; readonly name: string; readonly exported: string }[] = [
  { module: /shared\/matching\/lexicon\/packed-source\.ts$/, name: 'lexicon.bin', exported: 'packedLexicon' },
  { module: /shared\/matching\/search\/suggestions-source\.ts$/, name: 'suggestions.bin', exported: 'suggestedConcepts' },
  { module: /shared\/matching\/lexicon\/titles\/packed-titles\.ts$/, name: 'titles.bin', exported: 'packedTitles' },
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

let folder: Promise<string> | undefined

/**
 * Where the files are, for all bundles. It takes seconds to make them: processes of their own do it, so that whoever builds can go on with what
 * else there is, and only when words have changed.
 */
export async function lexiconFolder(): Promise<string> {
  folder ??= kept('lexicon', ['shared/**/*', 'infra/{lexicon-file,write-lexicon}.ts'], async (draft) => {
    const script = join(import.meta.dirname, 'write-lexicon.ts')
    const write = async (name: string): Promise<unknown> =>
      promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', script, draft, name])
    await Promise.all(files.map(async ({ name }) => write(name)))
  })
  return folder
}

/** Puts the files beside a bundle that reads them. */
export async function addLexiconFile(output: string, { inputs }: Metafile): Promise<void> {
  for (const { module, name } of files) {
    if (Object.keys(inputs).some((file) => module.test(file))) copyFileSync(join(await lexiconFolder(), name), join(output, name))
  }
}
