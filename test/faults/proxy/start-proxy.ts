import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FunctionName, functionNames } from '#shared/platform/access.ts'
import { bytesIn } from '#shared/platform/bytes-in.ts'
import { accessKeyOf } from '../../../infra/local/invoke-api.ts'
import type { Call } from './call.ts'
import { type CallLog, callLog } from './call-log.ts'
import { type DynamoInput, touchesOf, unitsIn } from './dynamo-call.ts'
import { type Fault, type Faults, noFaults } from './fault.ts'
import { type Answer, accessDenied, forbidden, objectsDenied, refusingAnswer } from './fault-answers.ts'
import { type Forward, forwardTo, type Reply } from './forward.ts'
import { halved } from './held-back.ts'
import { judge, type Use } from './rights.ts'

export type EngineProxy = {
  readonly url: string
  readonly log: CallLog
  /** What goes wrong from now on; see `noFaults`. */
  readonly setFaults: (faults: Faults) => void
  /** Ends all connections and refuses new ones, until `comeBack`. */
  readonly leave: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type ProxySettings = {
  readonly engine: Call['engine']
  /** Where the engine is. */
  readonly target: string
  /** Access keys that may do everything. Functions are known by theirs; everybody else is refused. */
  readonly operators?: readonly string[]
  /** Of a guard's own test: nothing is refused. */
  readonly lenient?: boolean
}

/**
 * Stands in front of an engine. It lets a function do what its row of the access matrix allows, logs every call with what it cost, and
 * makes things go wrong as told. Signatures are not checked, only whose they are.
 */
export async function startProxy(settings: ProxySettings): Promise<EngineProxy> {
  const log = callLog()
  const { forward, stop } = forwardTo(settings.target)
  let faults = noFaults
  const server = createServer((request, response) => {
    serve({ ...settings, forward, log, faults }, request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 0
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const leave = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    setFaults: (next) => {
      faults = next
    },
    leave,
    comeBack: async () => listen(server, port),
    stop: async () => {
      await leave()
      stop()
    },
  }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

type Serving = ProxySettings & { readonly forward: Forward; readonly log: CallLog; readonly faults: Faults }

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const began = performance.now()
  const body = await bytesIn(request)
  const { call, input } = read(serving.engine, request, body)
  const { uses, refused } = judged(serving, call, request)
  const fault = refused === undefined ? serving.faults(call) : undefined
  const reply = refused === undefined ? await suffer(serving, { request, response, body, call, input, fault }) : denied(call, refused)
  serving.log.add(
    {
      ...call,
      milliseconds: Math.round(performance.now() - began),
      ...(reply === undefined ? {} : { status: reply.status, ...unitsOfReply(call, reply) }),
      ...(fault === undefined ? {} : { fault: fault.kind }),
      ...(refused === undefined ? {} : { refused }),
    },
    uses,
  )
  if (reply === undefined) response.destroy()
  else response.writeHead(reply.status, headersOf(reply)).end(reply.body)
}

const callers: ReadonlyMap<string, FunctionName> = new Map(functionNames.map((name) => [accessKeyOf(name), name]))

type Read = { readonly call: Omit<Call, 'milliseconds'>; readonly input: DynamoInput }

function read(engine: Call['engine'], request: IncomingMessage, body: Buffer): Read {
  const key = keyOf(request)
  const fn = callers.get(key)
  const base = { at: Date.now(), engine, ...(fn === undefined ? {} : { fn }) }
  if (engine === 'opensearch') {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/')
    return { call: { ...base, operation: request.method ?? 'GET', path, touches: [] }, input: {} }
  }
  if (engine === 'objects') {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/')
    return { call: { ...base, operation: actionOf(request.method ?? 'GET', path), path, touches: [] }, input: {} }
  }
  const operation =
    String(request.headers['x-amz-target'] ?? '')
      .split('.')
      .at(-1) ?? ''
  const input = (body.length === 0 ? {} : JSON.parse(body.toString())) as DynamoInput
  const token = input.ClientRequestToken === undefined ? {} : { token: true as const }
  return { call: { ...base, operation, ...token, touches: touchesOf(operation, input) }, input }
}

/** What a call to S3 is called in IAM. */
function actionOf(method: string, path: string): string {
  const onBucket = path.split('/').filter((part) => part !== '').length < 2
  const names: Readonly<Record<string, string>> = onBucket
    ? { GET: 'ListBucket', HEAD: 'ListBucket', PUT: 'CreateBucket' }
    : { GET: 'GetObject', HEAD: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' }
  return names[method] ?? method
}

function keyOf(request: IncomingMessage): string {
  return /Credential=([^/,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''
}

function judged(
  { operators = [], lenient = false }: Serving,
  call: Read['call'],
  request: IncomingMessage,
): { readonly uses: readonly Use[]; readonly refused?: string } {
  if (lenient || (call.fn === undefined && operators.includes(keyOf(request)))) return { uses: [] }
  return call.fn === undefined ? { uses: [], refused: `nobody knows the caller ${keyOf(request)}` } : judge(call.fn, call)
}

type Suffering = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
  readonly call: Read['call']
  readonly input: DynamoInput
  readonly fault: Fault | undefined
}

/** What becomes of a call: the reply that is sent, or `undefined` when none reaches the caller. */
async function suffer(serving: Serving, { request, response, body, call, input, fault }: Suffering): Promise<Reply | undefined> {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const on = async (what: Buffer): Promise<Reply | undefined> =>
    serving
      .forward({ method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers, body: what }, gone.signal)
      .catch(() => undefined)
  const whole = call.touches.length === 0 ? body : costed(input)
  switch (fault?.kind) {
    case undefined:
      return on(whole)
    case 'delay':
      await sleep(fault?.milliseconds ?? 0, undefined, { signal: gone.signal }).catch(() => undefined)
      return on(whole)
    case 'reset':
      return undefined
    case 'black-hole':
      await new Promise<void>((resolve) => response.once('close', resolve))
      return undefined
    case 'lost-reply':
      await on(whole)
      return undefined
    case 'unprocessed': {
      const { forward, complete } = halved(call.operation, input)
      const reply =
        forward === undefined ? replyOf({ status: 200, type: 'application/x-amz-json-1.0', body: '{}' }) : await on(costed(forward))
      return reply === undefined ? undefined : { ...reply, body: Buffer.from(JSON.stringify(complete(JSON.parse(reply.body.toString())))) }
    }
    default: {
      const answer = fault === undefined ? undefined : refusingAnswer(fault.kind, call.operation, call.touches.length)
      return answer === undefined ? on(whole) : replyOf(answer)
    }
  }
}

/** The engine is asked what a call costs, so that the product need not ask. */
function costed(input: DynamoInput): Buffer {
  return Buffer.from(JSON.stringify({ ...input, ReturnConsumedCapacity: 'INDEXES' }))
}

function unitsOfReply(call: Read['call'], reply: Reply): { readonly units?: NonNullable<Call['units']> } {
  if (call.touches.length === 0 || reply.status !== 200) return {}
  const units = unitsIn(call.operation, JSON.parse(reply.body.toString()) as Readonly<Record<string, unknown>>)
  return units === undefined ? {} : { units }
}

function denied({ engine }: Read['call'], why: string): Reply {
  const answers = { dynamo: accessDenied, opensearch: forbidden, objects: objectsDenied }
  return replyOf(answers[engine](why))
}

function replyOf({ status, type, body }: Answer): Reply {
  return { status, headers: { 'content-type': type }, body: Buffer.from(body) }
}

function headersOf({ headers, body }: Reply): Record<string, string | string[]> {
  const own = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] =>
      entry[1] !== undefined && !['connection', 'transfer-encoding', 'x-amz-crc32'].includes(entry[0]),
  )
  const length = headers['content-length'] ?? String(body.length)
  return { ...Object.fromEntries(own), 'content-length': body.length === 0 ? length : String(body.length) }
}
