import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { access, type Callable, type FunctionName, functionNames } from '#shared/platform/access.ts'
import { lambdaName } from '../environment.ts'
import type { Outcome } from './function-pool.ts'

type InvokeApi = {
  readonly stage: string
  readonly invoke: (fn: FunctionName, event: unknown, door?: string) => Promise<Outcome> | undefined
}

/** The access key id by which the local system knows a function as the caller. */
export function accessKeyOf(fn: FunctionName): string {
  return `local-${fn}`
}

/** Lambda's Invoke call, for the pairs that the access matrix allows and no other. */
export function createInvokeApi(api: InvokeApi): Server {
  return createServer((request, response) => {
    serve(api, request, response).catch(() => answer(response, 400, { message: 'Could not parse request body into json' }))
  })
}

async function serve(api: InvokeApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://local')
  const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(pathname)?.[1]
  const door = searchParams.get('Qualifier') ?? undefined
  const target = functionNames.find((fn) => lambdaName(api.stage, fn) === name)
  const key = /Credential=([^/,\s]+)/.exec(request.headers.authorization ?? '')?.[1]
  const caller = functionNames.find((fn) => accessKeyOf(fn) === key)
  if (request.method !== 'POST' || target === undefined) return answer(response, 404, { message: `Function not found: ${name}` })
  if (caller === undefined || !mayInvoke(caller, target, door)) {
    return answer(response, 403, { message: `${caller ?? '未知调用者'} 没有调用 ${target} 的权限` })
  }
  const outcome = api.invoke(target, await json(request), door)
  if (outcome === undefined) return answer(response, 404, { message: `Function not found: ${name}` })
  if (request.headers['x-amz-invocation-type'] === 'Event') return answer(response, 202)
  conclude(response, await outcome)
}

function mayInvoke(caller: FunctionName, target: FunctionName, door: string | undefined): boolean {
  const row = access[caller]
  const allowed: readonly Callable[] = 'invokes' in row ? row.invokes : []
  return allowed.some((one) => one === (door === undefined ? target : `${target}:${door}`))
}

function conclude(response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind !== 'answered') response.setHeader('x-amz-function-error', 'Unhandled')
  answer(response, 200, outcome.kind === 'answered' ? outcome.answer : errorOf(outcome))
}

function errorOf(outcome: Exclude<Outcome, { readonly kind: 'answered' }>): { readonly errorType: string; readonly errorMessage: string } {
  switch (outcome.kind) {
    case 'failed':
      return { errorType: outcome.errorType, errorMessage: outcome.errorMessage }
    case 'crashed':
      return { errorType: 'Runtime.ExitError', errorMessage: outcome.reason }
    case 'timed-out':
      return { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out' }
    case 'throttled':
      return { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' }
    case 'too-large':
      return { errorType: 'Function.ResponseSizeTooLarge', errorMessage: 'Response payload size exceeded maximum allowed payload size' }
  }
}

function answer(response: ServerResponse, status: number, body?: unknown): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  response.end(body === undefined ? '' : JSON.stringify(body))
}
