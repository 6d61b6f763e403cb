import { type IncomingHttpHeaders, Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request as secureRequest } from 'node:https'
import { bytesIn } from './bytes-in.ts'

export type CallAnswer = { readonly status: number; readonly body: string }

type Asked<Body> = {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  /** Milliseconds after which the call is given up. */
  readonly within: number
}

/**
 * One HTTP call, one attempt: a connection that comes to nothing throws Node's error with its `code`, one that takes too long a
 * `CallTimeout`. `headers` has everything that is sent but the length.
 */
export type Call = (method: string, url: URL, asked: Asked<string>) => Promise<CallAnswer>

export type BytesAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }

/** The same with bytes for a body, and the headers of the answer. */
type BytesCall = (method: string, url: URL, asked: Asked<string | Uint8Array>) => Promise<BytesAnswer>

/** There was no whole answer in time. What was asked may still be done. */
class CallTimeout extends Error {
  constructor(within: number) {
    super(`no answer within ${within} ms`)
    this.name = 'TimeoutError'
  }
}

/** A connection that was not used for so long (milliseconds) may have been dropped on the way without a word. */
export const idleFor: number = 4000

/**
 * Calls to one host over connections that are kept, for `idle` milliseconds at most when given. Not by `fetch`: that reads answers with a
 * parser in WebAssembly, for which V8 takes up to 28 MB once it is used often, and more time each.
 *
 * A kept connection that turns out to be closed at the other end throws an error that `isStale` knows.
 */
export function callerOf(host: URL, idle?: number): Call {
  const call = bytesCallerOf(host, idle)
  return async (...asked) => {
    const { status, bytes } = await call(...asked)
    return { status, body: bytes.toString() }
  }
}

/** The same for what is not text, or whose headers matter. */
export function bytesCallerOf({ protocol }: URL, idle?: number): BytesCall {
  const isPlain = protocol === 'http:'
  const settings = { keepAlive: true, maxSockets: 50, ...(idle === undefined ? {} : { timeout: idle }) }
  let agent: PlainAgent | undefined
  return (method, url, { headers, body, within }) =>
    new Promise((resolve, reject) => {
      agent ??= isPlain ? new PlainAgent(settings) : new Agent(settings)
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const options = { method, agent, headers: { ...headers, ...length } }
      const failed = (error: unknown): void => {
        clearTimeout(timer)
        reject(error)
      }
      const sent = (isPlain ? plainRequest : secureRequest)(url, options, (answer) => {
        bytesIn(answer).then((bytes) => {
          clearTimeout(timer)
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes })
        }, failed)
      })
      // Not by `AbortSignal.timeout`: a signal for each call is a twelfth of what it costs (decision 0037).
      const timer = setTimeout(() => {
        const error = new CallTimeout(within)
        sent.destroy(error)
        reject(error)
      }, within)
      sent.once('error', (error) => {
        if (sent.reusedSocket && ended.has((error as NodeJS.ErrnoException).code)) stale.add(error)
        failed(error)
      })
      sent.end(body)
    })
}

const ended: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE'])
const stale = new WeakSet<object>()

/** Whether a call came to nothing because its connection, kept from an earlier one, was over: that says nothing of the other end now. */
export function isStale(error: unknown): boolean {
  return typeof error === 'object' && error !== null && stale.has(error)
}
