import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a JSON file of our own holds, or `otherwise` when there is none. */
export function readState<T>(file: string, otherwise: T): T {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : otherwise
}

/** Written beside and renamed: a crash leaves the old content or the new, never half. */
export function writeState(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.draft`, JSON.stringify(content, undefined, 1))
  renameSync(`${file}.draft`, file)
}
