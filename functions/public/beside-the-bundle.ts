import { readFileSync } from 'node:fs'

const read = new Map<string, unknown>()

/** A file that the build wrote beside the bundle, by its path there, in the form its reader needs: read and parsed once, since it never changes. */
export function besideTheBundle<T>(path: string, parse: (text: string) => T): T {
  const known = read.get(path) ?? parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  read.set(path, known)
  return known as T
}
