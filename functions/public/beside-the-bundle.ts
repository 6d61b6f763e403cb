import { readFile } from 'node:fs/promises'

const read = new Map<string, Promise<unknown>>()

/** A file that the build wrote beside the bundle, by its path there, in the form its reader needs: read and parsed once, since it never changes. */
export async function besideTheBundle<T>(path: string, parse: (text: string) => T): Promise<T> {
  const known = read.get(path) ?? readFile(new URL(path, import.meta.url), 'utf8').then(parse)
  read.set(path, known)
  return known as Promise<T>
}
