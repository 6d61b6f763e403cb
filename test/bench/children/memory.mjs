import { pathToFileURL } from 'node:url'
import { peakMegabytes } from './peak.mjs'

/**
 * Answers events one after the other, `rounds` times, and sends back the most memory the process ever held (MB), with the answers by
 * status. No TypeScript: what strips types would be measured too.
 */
process.once('message', async ({ bundle, events, rounds }) => {
  const { handler } = await import(pathToFileURL(bundle).href)
  const statuses = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const event of events) {
      const { statusCode } = await handler(event, { awsRequestId: 'memory' })
      statuses[statusCode] = (statuses[statusCode] ?? 0) + 1
    }
  }
  process.send({ peak: peakMegabytes(), statuses })
})
