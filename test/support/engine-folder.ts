import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system in memory, where Linux has one. */
const memory = '/dev/shm'
const gigabyte = 1024 ** 3

/**
 * An empty folder for what engines store, in memory where there is room to spare: they are the real ones, and make sure of every write as ever,
 * but in a run of tens of thousands of writes nobody waits for a disk. Whoever asks for it removes it. (Whether stored things outlive what
 * happens to an engine is tested on a disk.)
 */
export function engineFolder(name: string): string {
  if (!hasRoom()) return mkdtempSync(join(tmpdir(), `jiangcai-${name}-`))
  removeAbandoned()
  return mkdtempSync(join(memory, `jiangcai-${process.pid}-${name}-`))
}

function hasRoom(): boolean {
  if (!existsSync(memory) || process.availableMemory() < 6 * gigabyte) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 4 * gigabyte
}

/** What a run left that was ended before it could clean up: memory is scarcer than a disk. */
function removeAbandoned(): void {
  for (const name of readdirSync(memory)) {
    const pid = /^jiangcai-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(memory, name), { recursive: true, force: true })
  }
}
