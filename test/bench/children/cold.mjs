import { pathToFileURL } from 'node:url'

/**
 * A process from its start to its first 200: `node cold.mjs <bundle> <event as JSON>`; without a bundle it only starts. Prints the
 * processor time and the memory it took; its starter measures the rest. No TypeScript: stripping types would be measured too.
 */
const [bundle, event] = process.argv.slice(2)
if (bundle !== undefined) {
  const { handler } = await import(pathToFileURL(bundle).href)
  const { statusCode } = await handler(JSON.parse(event ?? '{}'), { awsRequestId: 'cold' })
  if (statusCode !== 200) throw new Error(`the first answer was ${statusCode}`)
}
const { user, system } = process.cpuUsage()
process.stdout.write(`\n${JSON.stringify({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() / 1e6 })}`)
process.exit(0)
