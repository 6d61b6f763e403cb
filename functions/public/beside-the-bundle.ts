import { readFileSync } from 'node:fs'

const read = new Map<string, unknown>()
const bytes = new Map<string, Uint8Array<ArrayBuffer>>()

/** A file that the build wrote beside the bundle, by its path there, in the form its reader needs: read and parsed once, since it never changes. */
export function besideTheBundle<T>(path: string, parse: (text: string) => T): T {
  const known = read.get(path) ?? parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  read.set(path, known)
  return known as T
}

/** The same as it is, for what is no text. */
export function bytesBesideTheBundle(path: string): Uint8Array<ArrayBuffer> {
  const known = bytes.get(path) ?? new Uint8Array(readFileSync(new URL(path, import.meta.url)))
  bytes.set(path, known)
  return known
}
