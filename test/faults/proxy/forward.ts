import { Agent, type IncomingHttpHeaders, request as send } from 'node:http'
import { bytesIn } from '#shared/platform/bytes-in.ts'

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

type Message = { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** Sends a message on to an engine over connections that are kept. Rejects when the engine is not there, or `signal` says to give up. */
export type Forward = (message: Message, signal: AbortSignal) => Promise<Reply>

export function forwardTo(target: string): { readonly forward: Forward; readonly stop: () => void } {
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(target)
  const once: Forward = async ({ method, path, headers, body }, signal) => {
    const own = { ...headers, 'content-length': String(body.length), connection: 'keep-alive' }
    delete own['transfer-encoding' as keyof typeof own]
    return new Promise((resolve, reject) => {
      const outgoing = send({ agent, hostname, port, method, path, headers: own, signal }, (incoming) => {
        bytesIn(incoming).then((answer) => resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body: answer }), reject)
      })
      outgoing.once('error', (error) => reject(outgoing.reusedSocket ? new StaleConnection(error.message) : error))
      outgoing.end(body)
    })
  }
  return {
    // A kept connection that the engine closed meanwhile says nothing of the engine: one more try, on another.
    forward: async (message, signal) =>
      once(message, signal).catch(async (error: unknown) => {
        if (error instanceof StaleConnection && !signal.aborted) return once(message, signal)
        throw error
      }),
    stop: () => agent.destroy(),
  }
}

class StaleConnection extends Error {}
