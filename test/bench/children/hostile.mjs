import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { peakMegabytes } from './peak.mjs'

/**
 * Reads one table by the bundled reader, and sends back what came of it, the milliseconds by the processor (on a machine of its own it takes no
 * longer; beside other work it may) and by the clock, and how much more memory (MB) the process held at its most than before it had the file.
 * No TypeScript: what strips types would be measured too.
 */
process.once('message', async ({ reader, file, name }) => {
  const { readGrid } = await import(pathToFileURL(reader).href)
  const before = peakMegabytes()
  const bytes = new Uint8Array(await readFile(file))
  const [began, used] = [performance.now(), process.cpuUsage()]
  const read = await readGrid(bytes, name)
  const { user, system } = process.cpuUsage(used)
  const [milliseconds, waited] = [(user + system) / 1000, performance.now() - began]
  process.send({
    refusal: read.ok ? undefined : read.error,
    milliseconds,
    waited,
    memory: peakMegabytes() - before,
  })
})
