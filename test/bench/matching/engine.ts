import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { anyPorts } from '../../../infra/local/ports.ts'

/** OpenSearch alone, with a heap of its own size, on a folder that stays between starts. */
export type SearchEngine = {
  readonly endpoint: string
  readonly ask: <T>(method: string, path: string, body?: unknown) => Promise<T>
  /** Sends documents in bulks, two at a time, without refreshing. */
  readonly load: (index: string, documents: Iterable<{ readonly id: string }>, each?: number) => Promise<number>
  /** Merges all that was written. What was merged is searched only after a refresh; none comes by itself here. */
  readonly inOnePiece: (index: string) => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startSearchEngine(folder: string, heap: string): Promise<SearchEngine> {
  const { opensearch: port } = await anyPorts()
  const home = join(folder, 'opensearch')
  mkdirSync(home, { recursive: true })
  const log = openSync(join(folder, 'opensearch.log'), 'a')
  const logging = `-Dlog4j2.configurationFile=${join(root, 'infra/local/opensearch/log4j2.properties')}`
  const child = spawn(
    'java',
    [`-Xms${heap}`, `-Xmx${heap}`, logging, '-cp', `${jars()}/*`, join(scripts, 'ScriptedEngine.java'), home, String(port)],
    {
      stdio: ['pipe', log, log],
    },
  )
  const endpoint = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    const health = await fetch(`${endpoint}/_cluster/health?wait_for_status=yellow&timeout=1s`).catch(() => undefined)
    if (health?.ok === true) break
    if (child.exitCode !== null || tries > 1200)
      throw new Error(`OpenSearch did not start: ${readFileSync(join(folder, 'opensearch.log'), 'utf8').slice(-2000)}`)
    await sleep(100)
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const send = async (method: string, path: string, body: string | undefined, type: string): Promise<string> => {
    const { status, text } = await exchange(agent, `${endpoint}${path}`, method, body, type)
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 500)}`)
    return text
  }
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
    JSON.parse(await send(method, path, body === undefined ? undefined : JSON.stringify(body), 'application/json')) as T
  return {
    endpoint,
    ask,
    load: async (index, documents, each = 4000) => {
      let sent = 0
      let lines: string[] = []
      let waiting: Promise<string> = Promise.resolve('{}')
      const post = async (): Promise<void> => {
        const body = `${lines.join('\n')}\n`
        lines = []
        const before = waiting
        waiting = send('POST', `/${index}/_bulk?filter_path=errors`, body, 'application/x-ndjson')
        if ((await before).includes('true')) throw new Error(`${index}: a document was refused`)
      }
      for (const document of documents) {
        lines.push(`{"index":{"_id":"${document.id}"}}`, JSON.stringify(document))
        sent += 1
        if (sent % each === 0) await post()
      }
      if (lines.length > 0) await post()
      if ((await waiting).includes('true')) throw new Error(`${index}: a document was refused`)
      return sent
    },
    inOnePiece: async (index) => {
      await ask('POST', `/${index}/_forcemerge?max_num_segments=1`)
      await ask('POST', `/${index}/_refresh`)
    },
    stop: async () => {
      agent.destroy()
      child.stdin?.end()
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
    },
  }
}

const root = join(import.meta.dirname, '../../..')
const scripts = join(import.meta.dirname, 'scripts')

/** The jars of the same OpenSearch with its scripting language, fetched once. */
function jars(): string {
  const folder = join(root, '.cache/opensearch-with-scripts')
  if (!existsSync(join(folder, 'complete'))) {
    execFileSync('mvn', ['-q', '-B', '-f', join(scripts, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
      stdio: 'inherit',
    })
    mkdirSync(join(folder, 'complete'))
  }
  return folder
}

async function exchange(
  agent: Agent,
  url: string,
  method: string,
  body: string | undefined,
  type: string,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, agent, headers: body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        const parts: Buffer[] = []
        answer
          .on('data', (part: Buffer) => parts.push(part))
          .once('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }))
          .once('error', reject)
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}
