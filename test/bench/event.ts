import { randomUUID } from 'node:crypto'

export type Request = {
  readonly method: string
  readonly path: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body?: string
}

export type Answer = { readonly statusCode: number; readonly body?: string }
export type Handler = (event: unknown, context: unknown) => Promise<Answer>

/** An event of API Gateway's HTTP API (payload 2.0) for a request. */
export function eventFor({ method, path, query = '', headers = {}, cookies, body }: Request): unknown {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    ...(cookies === undefined ? {} : { cookies }),
    headers: { host: 'localhost', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'localhost',
      domainPrefix: 'bench',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  }
}

/** As much of Lambda's context as a handler reads. */
export function contextFor(): unknown {
  return { awsRequestId: randomUUID(), functionName: 'bench', getRemainingTimeInMillis: () => 29_000 }
}
