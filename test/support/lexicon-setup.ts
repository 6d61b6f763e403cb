import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Its address, with a slash at the end. */
    readonly lexiconFolder: string
  }
}

/** In a process of its own: here, other modules stand in place of those that make the lexicon (lexicon-once.ts). */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-lexicon-'))
  const script = join(import.meta.dirname, 'write-lexicon.ts')
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder], { stdio: 'inherit' })
  project.provide('lexiconFolder', `${pathToFileURL(folder)}/`)
  return () => rmSync(folder, { recursive: true, force: true })
}
