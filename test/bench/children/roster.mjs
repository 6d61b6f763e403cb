import { pathToFileURL } from 'node:url'
import { peakMegabytes } from './peak.mjs'

/**
 * Does one job of a list by the bundled handler, and sends back the milliseconds and the most memory that the process ever held (MB). No
 * TypeScript: what strips types would be measured too.
 */
process.once('message', async ({ bundle, id, time }) => {
  const { handler } = await import(pathToFileURL(bundle).href)
  const began = performance.now()
  const { did } = await handler({ job: 'roster', id, time }, { awsRequestId: 'roster' })
  process.send({ did, milliseconds: performance.now() - began, peak: peakMegabytes() })
})
