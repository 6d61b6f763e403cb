import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** API Gateway's HTTP API event, payload 2.0, as far as it says something here. */
export type HttpEvent = {
  readonly version: '2.0'
  readonly routeKey: '$default'
  readonly rawPath: string
  readonly rawQueryString: string
  readonly cookies?: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly queryStringParameters?: Readonly<Record<string, string>>
  readonly requestContext: {
    readonly accountId: string
    readonly apiId: string
    readonly domainName: string
    readonly domainPrefix: string
    readonly http: {
      readonly method: string
      readonly path: string
      readonly protocol: string
      readonly sourceIp: string
      readonly userAgent: string
    }
    readonly requestId: string
    readonly routeKey: '$default'
    readonly stage: '$default'
    readonly time: string
    readonly timeEpoch: number
  }
  readonly body?: string
  readonly isBase64Encoded: boolean
}

/** What the real gateway hands on as text; any other body travels as base64. */
const textual = /^(?:text\/|application\/(?:json|javascript|xml)(?:;|$))/i

/** The path as the real gateway hands it on: percent-decoded. `undefined` when it cannot be decoded. */
export function pathOf(request: IncomingMessage): string | undefined {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

export function eventOf(request: IncomingMessage, path: string, body: Buffer, epoch: number): HttpEvent {
  const rawQueryString = (request.url ?? '').split('?').slice(1).join('?')
  const { cookie, ...others } = request.headersDistinct
  const cookies = cookie?.flatMap((line) => line.split('; ')) ?? []
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1'
  const headers = Object.fromEntries(Object.entries(others).map(([name, values]) => [name, (values ?? []).join(',')]))
  const domainName = headers.host ?? 'localhost'
  const isText = textual.test(headers['content-type'] ?? '')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers: {
      ...headers,
      'x-forwarded-for': headers['x-forwarded-for'] === undefined ? sourceIp : `${headers['x-forwarded-for']}, ${sourceIp}`,
      'x-forwarded-proto': 'http',
    },
    ...(rawQueryString === '' ? {} : { queryStringParameters: parametersOf(rawQueryString) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date(epoch).toISOString(),
      timeEpoch: epoch,
    },
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  }
}

/** The same name twice becomes one value with a comma. */
function parametersOf(query: string): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`
  }
  return parameters
}

type HttpAnswer = {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string | number | boolean>>
  readonly cookies?: readonly string[]
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** Sends what a function answered. An answer without a status is a JSON document with status 200: the rule of payload 2.0. */
export function sendAnswer(response: ServerResponse, answer: unknown): void {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = isHttpAnswer(answer) ? answer : documentOf(answer)
  response.statusCode = statusCode
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  // Text goes out as it is: buffers beside the heap make V8 clean all of it sooner.
  response.end(isBase64Encoded ? Buffer.from(body, 'base64') : body)
}

function isHttpAnswer(answer: unknown): answer is HttpAnswer {
  return typeof answer === 'object' && answer !== null && 'statusCode' in answer && typeof answer.statusCode === 'number'
}

function documentOf(answer: unknown): HttpAnswer {
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }
}
