import { Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request as secureRequest } from 'node:https'
import { text } from 'node:stream/consumers'

export type CallAnswer = { readonly status: number; readonly body: string }

/**
 * One HTTP call, one attempt: a connection that comes to nothing throws Node's error with its `code`, a signal its `AbortError`. `headers`
 * has everything that is sent but the length.
 */
export type Call = (
  method: string,
  url: URL,
  asked: { readonly headers: Readonly<Record<string, string>>; readonly body?: string | undefined; readonly signal: AbortSignal },
) => Promise<CallAnswer>

/**
 * Calls to one host over connections that are kept, for `idle` milliseconds at most when given. Not by `fetch`: that reads answers with a
 * parser in WebAssembly, for which V8 takes 15 MB once and more time each.
 */
export function callerOf({ protocol }: URL, idle?: number): Call {
  const isPlain = protocol === 'http:'
  const settings = { keepAlive: true, maxSockets: 50, ...(idle === undefined ? {} : { timeout: idle }) }
  const agent = isPlain ? new PlainAgent(settings) : new Agent(settings)
  return (method, url, { headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const options = { method, agent, headers: { ...headers, ...length }, signal }
      const sent = (isPlain ? plainRequest : secureRequest)(url, options, (answer) => {
        text(answer).then((received) => resolve({ status: answer.statusCode ?? 0, body: received }), reject)
      })
      sent.once('error', reject)
      sent.end(body)
    })
}
