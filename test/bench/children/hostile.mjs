import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

/**
 * Reads one table by the bundled reader, and sends back what came of it, the milliseconds, and how much more memory (MB) the process held at
 * its most than before it had the file. No TypeScript: what strips types would be measured too.
 */
process.once('message', async ({ reader, file, name }) => {
  const { readGrid } = await import(pathToFileURL(reader).href)
  const before = process.resourceUsage().maxRSS
  const bytes = new Uint8Array(await readFile(file))
  const began = performance.now()
  const read = await readGrid(bytes, name)
  const milliseconds = performance.now() - began
  process.send({ refusal: read.ok ? undefined : read.error, milliseconds, memory: (process.resourceUsage().maxRSS - before) / 1024 })
})
