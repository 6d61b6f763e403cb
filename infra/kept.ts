import { createHash, randomUUID } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const root: string = join(import.meta.dirname, '..')

/** Of so many states of its sources: a system that runs still reads from the one that it began with. */
const most = 5

/**
 * A folder with what is made of these files (patterns from the root): what was made before, if all of them are as they were then, else what
 * `make` puts there. Node and the packages of the lock file count among them, and so does whoever makes it.
 */
export async function kept(what: string, sources: readonly string[], make: (folder: string) => Promise<void>): Promise<string> {
  const place = join(root, '.cache', what)
  const folder = join(place, stateOf(sources))
  if (!existsSync(folder)) {
    await makeWhole(folder, make)
    forgetOldest(place)
  }
  utimesSync(folder, new Date(), new Date())
  return folder
}

function stateOf(sources: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  const files = globSync(['package-lock.json', 'infra/kept.ts', ...sources], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.toSorted()) {
    const content = readFileSync(file)
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Made beside and renamed: nobody finds half of it. What somebody else made of the same meanwhile is as good. */
async function makeWhole(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const draft = `${folder}-${randomUUID()}`
  try {
    await make(draft)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function forgetOldest(place: string): void {
  const used = (name: string): number => statSync(join(place, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const whole = readdirSync(place).filter((name) => !name.includes('-'))
  const oldest = whole.toSorted((one, other) => used(other) - used(one)).slice(most)
  for (const name of oldest) rmSync(join(place, name), { recursive: true, force: true })
}
