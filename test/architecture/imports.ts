import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const root: string = join(import.meta.dirname, '../..')

export type Import = { readonly file: string; readonly imported: string }

/** Every import of our sources, types included, with its target as a path from the root (or the package's name). */
export function allImports(): readonly Import[] {
  const files = globSync(['shared/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx}', 'infra/**/*.{ts,mjs}'], { cwd: root })
  return files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
}

/** The imports of one source text. Only statements count: a specifier in a comment or a string does not begin a line with import or export. */
export function importsOf(file: string, text: string): readonly Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...statements].map((match) => ({ file, imported: targetOf(file, match[1] ?? match[2] ?? match[3] ?? '') }))
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  return specifier.startsWith('#') ? specifier.slice(1) : specifier
}
