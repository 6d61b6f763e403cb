import { pathToFileURL } from 'node:url'

/**
 * A process from its start to its first 200: `node cold.mjs <bundle> <event as JSON>`; without a bundle it only starts. Prints the
 * processor time and the memory it took, and the milliseconds of importing the bundle; its starter measures the rest. No TypeScript: stripping types would be measured too.
 */
const [bundle, event] = process.argv.slice(2)
let imported = 0
if (bundle !== undefined) {
  const began = performance.now()
  const { handler } = await import(pathToFileURL(bundle).href)
  imported = performance.now() - began
  const { statusCode } = await handler(JSON.parse(event ?? '{}'), { awsRequestId: 'cold' })
  if (statusCode !== 200) throw new Error(`the first answer was ${statusCode}`)
}
const { user, system } = process.cpuUsage()
process.stdout.write(`\n${JSON.stringify({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() / 1e6, imported })}`)
process.exit(0)
