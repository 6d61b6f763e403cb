import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { give, given } from '../in-child.ts'
import { documentAt } from '../matching/population.ts'

export type RewriteInput = { readonly endpoint: string; readonly index: string; readonly aSecond: number }

/** How many people were written, and how many the engine refused. */
export type Rewritten = { readonly written: number; readonly refused: number }

/** Writes people of the population anew, one at a time and evenly spread over each second, straight into the engine, until told to end. */
const { endpoint, index, aSecond } = await given<RewriteInput>()
const ending = new AbortController()
process.once('SIGTERM', () => ending.abort())
const agent = new Agent({ keepAlive: true })
const done: Promise<boolean>[] = []

const began = performance.now()
while (!ending.signal.aborted) {
  done.push(write(done.length))
  const wait = began + (done.length / aSecond) * 1000 - performance.now()
  await sleep(Math.max(0, wait), undefined, { signal: ending.signal }).catch(() => undefined)
}
const written = (await Promise.all(done)).filter(Boolean).length
give({ written, refused: done.length - written } satisfies Rewritten)
agent.destroy()

async function write(number: number): Promise<boolean> {
  const document = documentAt(number)
  const body = JSON.stringify(document)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    request(`${endpoint}/${index}/_doc/${document.id}`, { method: 'PUT', agent, headers }, (answer) => {
      answer.resume().once('close', () => resolve(answer.statusCode === 200))
    })
      .once('error', () => resolve(false))
      .end(body)
  })
}
