import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionFolders } from '../../infra/bundle.ts'
import { ourBundles } from '../../infra/local/bundle-all.ts'

/** What a function's code must not contain, whatever its role allows: the cut by trust, seen from inside. */
const forbidden: Readonly<Record<string, readonly RegExp[]>> = {
  public: [
    // Of organisations, when they were verified is public, and nothing else.
    /^shared\/accounts\/(?!domain\/public-verification|store\/(?:keys|public-verifications)|use-cases\/read-verifications)/,
    /^shared\/talent\/(?!domain\/consent-notices)/,
    /^functions\/vault\//,
    // Rules and figures, but no introduction.
    /^shared\/introductions\/(?!(?:domain\/(?:parameters|precision|precision-view|starters)|store\/keys|use-cases\/published-precision|routes\/precision\.routes)\.ts$|pages\/precision-table\.tsx$)/,
    /client-s3/,
  ],
  desk: [/^functions\/vault\//, /^functions\/bureau\//],
  bureau: [/^functions\/vault\//, /^functions\/desk\//],
  vault: [/^shared\/accounts\//, /^shared\/platform\/http\/create-app/, /^shared\/platform\/search\//, /^shared\/matching\//],
  indexer: [/^shared\/accounts\//, /^shared\/platform\/http\/create-app/],
  intake: [
    /^functions\/(?!intake)/,
    /^shared\/platform\/http\/create-app/,
    /^shared\/platform\/search\//,
    /^shared\/matching\/(?!lexicon|reading)/,
  ],
  clock: [/^functions\/(?!clock)/],
}

/** Bytes of everything, without source maps, and of what a process reads before its first event: the entry and what it imports at once. */
const budget = { whole: 5_000_000, start: 2_000_000 } as const
/** Where a start is answered by people who wait for it, it lies in few files, and in fewer bytes. */
const quickStarts: Readonly<Record<string, number>> = { public: 150_000, desk: 320_000 }

function contents(metafile: Metafile): readonly string[] {
  return Object.keys(metafile.inputs)
}

function intruders(fn: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => forbidden[fn]?.some((pattern) => pattern.test(file)))
}

/** The entry and all that it imports before it runs. */
function readAtOnce({ outputs }: Metafile, fn: string): readonly string[] {
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === `functions/${fn}/main.ts`)
  const read = new Set<string>()
  const add = (name: string | undefined): void => {
    if (name === undefined || read.has(name) || outputs[name] === undefined) return
    read.add(name)
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') add(path)
  }
  add(entry)
  return [...read]
}

describe.each(functionFolders())('the bundle of %s', (fn) => {
  let folder: string
  let metafile: Metafile

  // Those that the systems of this run are made of.
  beforeAll(async () => {
    folder = join(await ourBundles(), fn)
    metafile = JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8')) as Metafile
  })

  it('has a rule', () => {
    expect(forbidden).toHaveProperty(fn)
  })

  it('holds nothing it has no business with', () => {
    expect(intruders(fn, contents(metafile))).toEqual([])
    // What is made when a bundle is built is read from a file beside it.
    expect(contents(metafile).filter((file) => file.includes('pinyin-pro'))).toEqual([])
  })

  it('keeps to its budget and needs no dynamic require', () => {
    const outputs = Object.entries(metafile.outputs).filter(([name]) => name.endsWith('.mjs'))
    expect(outputs.reduce((sum, [, output]) => sum + output.bytes, 0)).toBeLessThan(budget.whole)
    const start = readAtOnce(metafile, fn)
    expect(start.reduce((sum, name) => sum + (metafile.outputs[name]?.bytes ?? 0), 0)).toBeLessThan(quickStarts[fn] ?? budget.start)
    if (fn in quickStarts) expect(start.length).toBeLessThan(6)
    // Schemas are what takes longest to read; pages that need none do without them (decision 0020).
    const schemas = start
      .flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}))
      .filter((input) => input.includes('node_modules/zod/'))
    expect(schemas.length > 0).toBe(fn !== 'public')
    for (const [name] of outputs) expect(readFileSync(join(folder, basename(name)), 'utf8')).not.toContain('Dynamic require of')
  })
})

it('would see an intruder', () => {
  expect(intruders('public', ['shared/accounts/use-cases/authenticate.ts', 'shared/kernel/clock.ts'])).toEqual([
    'shared/accounts/use-cases/authenticate.ts',
  ])
})
