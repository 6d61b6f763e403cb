import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { type FunctionName, functionFor } from '#shared/platform/access.ts'
import { commonProblems, type ProblemKind, problemOf } from '#shared/platform/http/problem.ts'
import { type Outcome, payloadLimit } from './function-pool.ts'
import { eventOf, pathOf, sendAnswer } from './http-event.ts'

export type Gateway = {
  /** `undefined` when there is no such function. */
  readonly invoke: (fn: FunctionName, event: unknown) => Promise<Outcome> | undefined
  /** The local time in milliseconds. */
  readonly epoch: () => number
  /** Serves `/dev` and below. */
  readonly dev: (request: IncomingMessage, path: string, body: Buffer, response: ServerResponse) => Promise<void>
  readonly say: (line: string) => void
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
const bodyLimit = 10 * 1024 * 1024
/** Of the request line and the headers together, as in the cloud. */
const headerLimit = 10 * 1024

/** Longer than clients keep a connection: whoever asks again must not meet one that is just being closed. */
const keepAliveMilliseconds = 75_000

const problems = {
  ...commonProblems,
  'malformed-path': { status: 400, title: '地址中有无法识别的转义字符', mend: '请检查地址里的百分号。' },
  'function-crashed': { status: 502, title: '处理请求的进程意外结束', mend: '已保存的内容不受影响，请重试；原因见启动窗口所写的日志。' },
} as const satisfies Record<string, ProblemKind>

/** What the requester is told when the function gave no answer. */
const refusals = {
  crashed: 'function-crashed',
  'timed-out': 'unavailable',
  throttled: 'unavailable',
  failed: 'broke-down',
  'too-large': 'broke-down',
} as const satisfies Record<Exclude<Outcome['kind'], 'answered'>, keyof typeof problems>

/** Does for the local system what API Gateway does in the cloud: an HTTP request becomes an event, the function's answer a response. */
export function createGateway(gateway: Gateway): Server {
  const server = createServer({ maxHeaderSize: headerLimit }, (request, response) => {
    serve(gateway, request, response).catch((error: unknown) => {
      if (request.readableAborted) return
      gateway.say(`网关处理 ${request.method} ${request.url} 时出错：${error instanceof Error ? error.stack : String(error)}`)
      if (!response.headersSent) refuse(response, 'broke-down')
      else response.destroy()
    })
  })
  server.keepAliveTimeout = keepAliveMilliseconds
  server.on('connect', (_, socket) => socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${methods.join(', ')}\r\n\r\n`))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // What still arrives of a request that was refused already is left unread, so that the refusal can be.
    if (!socket.writable) return
    const overflow = error.code === 'HPE_HEADER_OVERFLOW'
    socket.end(overflow ? plainAnswer('headers-too-large') : 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    setTimeout(() => socket.destroy(), 1000).unref()
  })
  return server
}

/** A refusal of what could not be read as a request. */
function plainAnswer(kind: keyof typeof problems): string {
  const body = JSON.stringify(problemOf(problems[kind], { kind }))
  const { status } = problems[kind]
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n')
}

async function serve(gateway: Gateway, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request)
  const path = pathOf(request)
  if (!(methods as readonly string[]).includes(request.method ?? '')) {
    response.setHeader('allow', methods.join(', '))
    return refuse(response, 'method-not-allowed')
  }
  if (body === undefined) return refuse(response, 'too-large')
  if (path === undefined) return refuse(response, 'malformed-path')
  if (path === '/dev' || path.startsWith('/dev/')) return gateway.dev(request, path, body, response)
  const event = eventOf(request, path, body, gateway.epoch())
  if (Buffer.byteLength(JSON.stringify(event)) > payloadLimit) return refuse(response, 'too-large')
  const outcome = await gateway.invoke(functionFor(path), event)
  if (outcome === undefined) refuse(response, 'not-found')
  else if (outcome.kind === 'answered') sendAnswer(response, outcome.answer)
  else refuse(response, refusals[outcome.kind])
}

function refuse(response: ServerResponse, kind: keyof typeof problems): void {
  response.statusCode = problems[kind].status
  response.setHeader('content-type', 'application/problem+json')
  if (response.statusCode === 503) response.setHeader('retry-after', '2')
  response.end(JSON.stringify(problemOf(problems[kind], { kind })))
}

/** The whole body, or `undefined` when it is over the limit; it is then read to its end unkept, so that the answer arrives. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= bodyLimit) kept.push(chunk)
    else kept.length = 0
  }
  return size > bodyLimit ? undefined : Buffer.concat(kept)
}
