import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stop as stopEsbuild } from 'esbuild'
import { type FunctionName, functionNames } from '#shared/platform/access.ts'
import { bundle, functionFolders, ourFolders } from '../bundle.ts'
import { kept } from '../kept.ts'

/** Sees to the bundles of all functions in a source folder, and says which there are. */
export async function bundleAll(source: string, output: string): Promise<readonly FunctionName[]> {
  if (source === ourFolders.source) stand(output, await ourBundles())
  else await makeAll(source, output)
  return present(source)
}

/**
 * The folder of our bundles, beside each what went into it (`metafile.json`, with the names that the outputs had while they were made). They are made
 * anew when a source has changed: it takes longer than the rest of a start.
 */
export async function ourBundles(): Promise<string> {
  const sources = ['{functions,shared,infra}/**/*', '{package,tsconfig}.json']
  return kept('bundles', sources, async (folder) => makeAll(ourFolders.source, folder))
}

function present(source: string): readonly FunctionName[] {
  const folders = functionFolders(source)
  return functionNames.filter((fn) => folders.includes(fn))
}

async function makeAll(source: string, output: string): Promise<void> {
  const made = await Promise.allSettled(
    present(source).map(async (fn) => {
      const metafile = await bundle(fn, { source, output })
      writeFileSync(join(output, fn, 'metafile.json'), JSON.stringify(metafile))
    }),
  )
  await stopEsbuild()
  for (const one of made) if (one.status === 'rejected') throw one.reason
}

/** One folder in the place of another: a system's bundles are where it keeps everything, whoever made them. */
function stand(here: string, there: string): void {
  rmSync(here, { recursive: true, force: true })
  mkdirSync(dirname(here), { recursive: true })
  symlinkSync(there, here, 'dir')
}
