import { endpointOf, signerFor } from '../aws-service.ts'
import type { Config } from '../config.ts'

/** Calls another function and waits for its answer. A failure of the callee throws: it is a bug or an outage, never a rule. */
export type Invoke = (payload: object) => Promise<unknown>

export function createInvoke(config: Config, functionName: string): Invoke {
  const sign = signerFor('lambda', config)
  const endpoint = config.LAMBDA_ENDPOINT ?? endpointOf('lambda', config.AWS_REGION)
  const url = new URL(`${endpoint}/2015-03-31/functions/${functionName}/invocations`)
  return async (payload) => {
    const body = JSON.stringify(payload)
    const { host, ...headers } = sign('POST', url, { 'content-type': 'application/json' }, body)
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
    if (!answer.ok || answer.headers.has('x-amz-function-error')) throw new Error(`${functionName} failed with ${answer.status}`)
    return await answer.json()
  }
}
